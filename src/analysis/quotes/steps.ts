import { resolveReferences } from '../coreference/index.js';
import { leftOut, mostFinds } from '../most-finds.js';
import { markWarnings } from './marks/mark-warnings.js';
import { pairMarks } from './marks/pair-marks.js';
import { withUnopened } from './marks/unopened.js';
import { attributeSpans } from './quoted-speech.js';
import { reportSpeech } from './reported/report-speech.js';
import type { QuoteSearch } from './search.js';
import { blockTokens } from './setting/block-tokens.js';
import { mapReports, mapSpeech } from './speech-map.js';
import { writeAll } from './write/write-all.js';

export function findMarks(search: QuoteSearch): void {
  const { article, grammar } = search;
  const ranges = blockTokens(article.blocks, grammar);
  const strays: number[] = [];
  const paired = pairMarks(article.blocks, ranges, grammar, strays);
  const marked = withUnopened(grammar, ranges, paired, strays);
  search.isCut = marked.length > mostFinds;
  search.marked = search.isCut ? marked.slice(0, mostFinds) : marked;
  search.ranges = ranges;
}

export function attributeMarks(search: QuoteSearch): void {
  const { article, grammar, ranges, marked } = search;
  search.speeches = attributeSpans(article, grammar, ranges!, marked);
  search.ranges = null;
  search.marked = [];
}

export function findReports(search: QuoteSearch): void {
  const { article, grammar, speeches } = search;
  const map = mapSpeech(grammar, speeches);
  const reports = reportSpeech(article, grammar, map);
  mapReports(map, reports);
  if (reports.length >= mostFinds) search.isCut = true;
  search.map = map;
  search.reports = reports;
}

export function findSpeakers(search: QuoteSearch): void {
  const { article, grammar, map, why } = search;
  // So have the marks and the reports: who is meant takes most of the memory that quotes take.
  search.collect();
  search.coreference = resolveReferences(grammar, map!, article, why);
  search.map = null;
}

export function writeQuotes(search: QuoteSearch): void {
  const { article, grammar, speeches, reports, why } = search;
  const coreference = search.coreference!;
  // The rules have left behind as much as they have found.
  search.collect();
  const all = writeAll(grammar, coreference, speeches, reports, why);
  const quotes = all.length > mostFinds ? all.slice(0, mostFinds) : all;
  const warnings = markWarnings(grammar, speeches);
  if (search.isCut || all.length > mostFinds)
    warnings.push(leftOut('quotes', mostFinds, quotes.at(-1) ?? article.blocks.at(-1)!));
  search.found = { quotes, mentions: coreference.mentions, warnings };
}

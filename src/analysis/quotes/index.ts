import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { TokenKind, type Tokens } from '../../language/tokens.js';
import { type Coreference, resolveReferences } from '../coreference/index.js';
import type { Mention, Names } from '../entities/entity.js';
import { type Grammar, readGrammar } from '../grammar/grammar.js';
import type { Lexicon } from '../grammar/lexicon.js';
import { leftOut, mostFinds } from '../most-finds.js';
import { type BlockTokens, blockTokens } from './block-tokens.js';
import { fewestTurns } from './interview/turns.js';
import { markWarnings } from './marks/mark-warnings.js';
import { pairMarks } from './marks/pair-marks.js';
import type { QuotedSpan } from './marks/quoted-span.js';
import { withUnopened } from './marks/unopened.js';
import type { Quote } from './quote.js';
import { attributeSpans, type Speech } from './quoted-speech.js';
import { type Report, reportSpeech } from './reported/report-speech.js';
import { mapReports, mapSpeech, type TakenTokens } from './speech-map.js';
import { writeAll } from './write/write-all.js';

export interface QuoteFindings {
  /** In text order. */
  readonly quotes: readonly Quote[];
  /** Pronouns and role nouns that mean an entity, in text order: to be added to the entities' mentions. */
  readonly mentions: readonly Mention[];
  readonly warnings: readonly Warning[];
}

/** The quotes of an article while they are looked for. What only leads to the speakers is let go when these are known. */
export interface QuoteSearch {
  readonly article: Article;
  readonly grammar: Grammar;
  /** Keeps the candidates that lost, and puts the reasons for each speaker into words (`Quote.why`). */
  readonly why: boolean;
  readonly collect: () => void;
  ranges: BlockTokens | null;
  marked: readonly QuotedSpan[];
  speeches: readonly Speech[];
  map: TakenTokens | null;
  reports: readonly Report[];
  coreference: Coreference | null;
  /** More is marked or reported than is listed. */
  isCut: boolean;
  found: QuoteFindings;
}

/** Null when there is nothing to be found. `collect`: see `Resources`. */
export function searchQuotes(
  article: Article,
  language: Language,
  names: Names,
  lexicon: Lexicon,
  why = false,
  collect: () => void = () => {},
): QuoteSearch | null {
  if (isTooShort(article, language.tokens, names)) return null;
  const grammar = readGrammar(language, names, lexicon);
  if (isSilent(article, grammar)) return null;
  return {
    article,
    grammar,
    why,
    collect,
    ranges: null,
    marked: [],
    speeches: [],
    map: null,
    reports: [],
    coreference: null,
    isCut: false,
    found: noQuotes,
  };
}

/** Shared: nobody changes it. */
export const noQuotes: QuoteFindings = { quotes: [], mentions: [], warnings: [] };

/** Marks → type and attribution → reported speech → who is meant → quotes with confidence. Apart for `analyseAll`. */
export const quoteSteps: readonly ((search: QuoteSearch) => void)[] = [
  findMarks,
  attributeMarks,
  findReports,
  findSpeakers,
  writeQuotes,
];

/** Who said what. */
export function findQuotes(
  article: Article,
  language: Language,
  names: Names,
  lexicon: Lexicon,
  why = false,
): QuoteFindings {
  const search = searchQuotes(article, language, names, lexicon, why);
  if (search === null) return noQuotes;
  for (const step of quoteSteps) step(search);
  return search.found;
}

/** Has the text nothing that speech is found by, nor anybody whom a pronoun could mean? Records of a few words are many. */
function isSilent({ blocks }: Article, { marks, reporting, names }: Grammar): boolean {
  const speaks = marks.length > 0 || reporting.length > 0 || blocks.length >= fewestTurns;
  return !speaks && names.entities.length === 0;
}

/** Tokens: who, a verb, and what is said. */
const shortestReport = 3;

/** The same of a text that is seen through without a look at its words. */
function isTooShort({ blocks }: Article, tokens: Tokens, { entities }: Names): boolean {
  if (tokens.count >= shortestReport || blocks.length >= fewestTurns || entities.length > 0)
    return false;
  return !tokens.kind.includes(TokenKind.mark);
}

function findMarks(search: QuoteSearch): void {
  const { article, grammar } = search;
  const ranges = blockTokens(article.blocks, grammar);
  const strays: number[] = [];
  const paired = pairMarks(article.blocks, ranges, grammar, strays);
  const marked = withUnopened(grammar, ranges, paired, strays);
  search.isCut = marked.length > mostFinds;
  search.marked = search.isCut ? marked.slice(0, mostFinds) : marked;
  search.ranges = ranges;
}

function attributeMarks(search: QuoteSearch): void {
  const { article, grammar, ranges, marked } = search;
  search.speeches = attributeSpans(article, grammar, ranges!, marked);
  search.ranges = null;
  search.marked = [];
}

function findReports(search: QuoteSearch): void {
  const { article, grammar, speeches } = search;
  const map = mapSpeech(grammar, speeches);
  const reports = reportSpeech(article, grammar, map);
  mapReports(map, reports);
  if (reports.length >= mostFinds) search.isCut = true;
  search.map = map;
  search.reports = reports;
}

function findSpeakers(search: QuoteSearch): void {
  const { article, grammar, map, why } = search;
  // So have the marks and the reports: who is meant takes most of the memory that quotes take.
  search.collect();
  search.coreference = resolveReferences(grammar, map!, article, why);
  search.map = null;
}

function writeQuotes(search: QuoteSearch): void {
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

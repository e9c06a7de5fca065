import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { resolveReferences } from '../coreference/index.js';
import type { Mention, Names } from '../entities/entity.js';
import { type Grammar, readGrammar } from '../grammar/grammar.js';
import type { Lexicon } from '../grammar/lexicon.js';
import { leftOut, mostFinds } from '../most-finds.js';
import { fewestTurns } from './interview.js';
import { markWarnings } from './mark-warnings.js';
import { pairMarks } from './marks.js';
import { quotePacker } from './packed-quotes.js';
import type { Quote } from './quote.js';
import { attributeSpans } from './quoted-speech.js';
import { reportSpeech } from './reported-speech.js';
import { blockTokens } from './setting.js';
import { mapReports, mapSpeech } from './speech-map.js';
import { withUnopened } from './unopened.js';
import { quotesOfReports, quotesOfSpans } from './write.js';

export interface QuoteFindings {
  /** In text order. */
  readonly quotes: readonly Quote[];
  /** Pronouns and role nouns that mean an entity, in text order: to be added to the entities' mentions. */
  readonly mentions: readonly Mention[];
  readonly warnings: readonly Warning[];
}

/**
 * Who said what: marks → type and attribution → reported speech → who is meant → quotes with confidence. The reasons (`Quote.why`) are put into
 * words only when `why` asks for them: they keep the candidates that lost. `collect`: see `Resources`.
 */
export function findQuotes(
  article: Article,
  language: Language,
  names: Names,
  lexicon: Lexicon,
  why = false,
  collect: () => void = () => {},
): QuoteFindings {
  const grammar = readGrammar(language, names, lexicon);
  if (isSilent(article, grammar)) return nothing;
  const { speeches, reports, coreference, isCut } = whoSpeaks(article, language, grammar, why);
  // The rules have left behind as much as they have found.
  collect();
  const most = speeches.length + reports.length;
  const keep = most > manyQuotes && !why ? quotePacker(article.text, most) : asItIs;
  const all = inTextOrder(
    quotesOfSpans(grammar, coreference, speeches, why, keep),
    quotesOfReports(grammar, coreference, reports, why, keep),
  );
  const quotes = all.length > mostFinds ? all.slice(0, mostFinds) : all;
  const warnings = markWarnings(grammar, speeches);
  if (isCut || all.length > mostFinds)
    warnings.push(leftOut('quotes', mostFinds, quotes.at(-1) ?? article.blocks.at(-1)!));
  return { quotes, mentions: coreference.mentions, warnings };
}

/** What is said, and what the words mean that say who says it. Apart, so that what only leads there is free when quotes are made of it. */
function whoSpeaks(article: Article, language: Language, grammar: Grammar, why: boolean) {
  const ranges = blockTokens(article.blocks, language);
  const strays: number[] = [];
  const paired = pairMarks(article.blocks, ranges, grammar, strays);
  const marked = withUnopened(grammar, ranges, paired, strays);
  const speeches = attributeSpans(
    article,
    grammar,
    ranges,
    marked.length > mostFinds ? marked.slice(0, mostFinds) : marked,
  );
  const map = mapSpeech(grammar, speeches);
  const reports = reportSpeech(article, grammar, map);
  mapReports(map, reports);
  const coreference = resolveReferences(grammar, map, article, why);
  const isCut = marked.length > mostFinds || reports.length >= mostFinds;
  return { speeches, reports, coreference, isCut };
}

/** Has the text nothing that speech is found by, nor anybody whom a pronoun could mean? Records of a few words are many. */
function isSilent({ blocks }: Article, { marks, reporting, names }: Grammar): boolean {
  const speaks = marks.length > 0 || reporting.length > 0 || blocks.length >= fewestTurns;
  return !speaks && names.entities.length === 0;
}

const nothing: QuoteFindings = { quotes: [], mentions: [], warnings: [] };

/** More than these are kept small. */
const manyQuotes = 1000;

function asItIs(quote: Quote): Quote {
  return quote;
}

/** Both lists are in text order, and nothing in marks is reported as well. */
function inTextOrder(spoken: Quote[], reported: Quote[]): Quote[] {
  if (reported.length === 0) return spoken;
  const quotes: Quote[] = [];
  let at = 0;
  for (const quote of spoken) {
    for (; at < reported.length; at++) {
      if (reported[at]!.start > quote.start) break;
      quotes.push(reported[at]!);
    }
    quotes.push(quote);
  }
  while (at < reported.length) quotes.push(reported[at++]!);
  return quotes;
}

import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import { TokenKind, type Tokens } from '../../language/tokens.js';
import type { Coreference } from '../coreference/index.js';
import type { Mention, Names } from '../entities/entity.js';
import { type Grammar, readGrammar } from '../grammar/grammar.js';
import type { Lexicon } from '../grammar/lexicon.js';
import { fewestTurns } from './interview/turns.js';
import type { QuotedSpan } from './marks/quoted-span.js';
import type { Quote } from './quote.js';
import type { Speech } from './quoted-speech.js';
import type { Report } from './reported/report.js';
import type { BlockTokens } from './setting/block-tokens.js';
import type { TakenTokens } from './speech-map.js';

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

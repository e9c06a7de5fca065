import type { Article } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { Names } from '../entities/entity.js';
import type { Lexicon } from '../grammar/lexicon.js';
import { noQuotes, type QuoteFindings, type QuoteSearch, searchQuotes } from './search.js';
import { attributeMarks, findMarks, findReports, findSpeakers, writeQuotes } from './steps.js';

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

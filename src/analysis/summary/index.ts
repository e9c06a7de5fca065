import type { Article, Span, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { Quote } from '../quotes/quote.js';

export interface SummaryOptions {
  readonly sentences: number;
  /** Upper limit in words (whole sentences, at least one); null = none. */
  readonly words: number | null;
}

export interface SummarySentence extends Span {
  readonly score: number;
}

export interface SummaryFindings {
  /** In document order. */
  readonly sentences: readonly SummarySentence[];
  readonly warnings: readonly Warning[];
}

/** The key sentences, verbatim, in document order. */
export function summarise(
  _article: Article,
  _language: Language,
  _quotes: readonly Quote[],
  _options: SummaryOptions,
): SummaryFindings {
  return { sentences: [], warnings: [] };
}

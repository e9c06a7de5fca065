import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { Names } from '../entities/entity.js';
import type { Quote } from './quote.js';

export interface QuoteFindings {
  /** In text order. */
  readonly quotes: readonly Quote[];
  readonly warnings: readonly Warning[];
}

/** Who said what: direct, mixed and indirect speech with its speaker. */
export function findQuotes(_article: Article, _language: Language, _names: Names): QuoteFindings {
  return { quotes: [], warnings: [] };
}

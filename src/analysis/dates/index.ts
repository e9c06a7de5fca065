import type { Article, Warning } from '../../article.js';
import type { Language } from '../../language/index.js';
import type { DateMention, DateOptions, Publication } from './date.js';

export interface DateFindings {
  /** In text order, not overlapping; the publication date's own text is not among them. */
  readonly dates: readonly DateMention[];
  readonly warnings: readonly Warning[];
}

/** Every date expression of the text, resolved against the publication date or the previous mention. */
export function findDates(
  _article: Article,
  _language: Language,
  _publication: Publication,
  _options: DateOptions,
): DateFindings {
  return { dates: [], warnings: [] };
}

import type { Article, Warning } from '../../article.js';
import type { DateOptions, Publication } from './date.js';

/** Decides the publication and update dates from the raw dates that reading collected, and from the head of the text. */
export function findPublication(
  _article: Article,
  _options: DateOptions,
): Publication & { readonly warnings: readonly Warning[] } {
  return { published: null, updated: null, warnings: [] };
}

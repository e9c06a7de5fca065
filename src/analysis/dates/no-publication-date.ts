import type { Article, Warning } from '../../article.js';
import type { Publication } from './date.js';

export function noPublicationDate(
  open: number,
  { dateline }: Article,
  { published }: Publication,
): Warning {
  const what = open === 1 ? '1 date stays' : `${open} dates stay`;
  const why =
    published !== null
      ? `the publication date is told as ${published.value}, without a day`
      : dateline?.date == null
        ? 'no publication date found'
        : `no publication date found, and the dateline's "${dateline.date}" names no year`;
  return {
    code: 'no-publication-date',
    message: `${why}: ${what} unresolved; pass the day with --date YYYY-MM-DD`,
    span: null,
  };
}

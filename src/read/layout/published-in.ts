import { dateOnly } from './head/date-only.js';

const longest = 90;
const opening = /^(?:first |originally )?published in (?=(?:the )?\p{Lu})/iu;

/** "Published in The Marrow Echo, February 18th, 2026", as papers close a story on their pages: the paper. Null for any other line. */
export function publishedIn(raw: string): string | null {
  const opened = raw.length > longest ? null : opening.exec(raw);
  if (opened === null) return null;
  const said = raw.slice(opened[0].length);
  const end = said.search(/,| on /);
  const date = said.slice(end).replace(/^,| on /, '');
  return end > 0 && dateOnly(date) !== null ? said.slice(0, end) : null;
}

import { isName, signedNames } from '../byline/author-name.js';
import { isAuthorsPost } from '../byline/authors-post.js';
import { isTown } from '../byline/is-town.js';
import { dateOnly } from '../head/date-only.js';
import { placeAndDate } from '../head/place-and-date.js';
import { type Lines, lineText } from '../lines.js';

/** The line of nothing but a date, or a place and a date, below a line of nothing but names, or below what that person is for the paper or where she wrote. */
export function dateBelowName(text: string, lines: Lines, line: number): number | null {
  if (line + 1 >= lines.count || signedNames(lineText(text, lines, line)) === null) return null;
  const below = lineText(text, lines, line + 1);
  const date = isAuthorsPost(below) || isPlace(below) ? line + 2 : line + 1;
  if (date >= lines.count) return null;
  const raw = lineText(text, lines, date);
  return dateOnly(raw) !== null || placeAndDate(raw) !== null ? date : null;
}

const longestPlace = 30;

/** "LOWMERE", "New Lowmere"; two names may be a second writer. */
function isPlace(line: string): boolean {
  if (line.length > longestPlace || !isName(line)) return false;
  return signedNames(line) === null || (line.includes(' ') && isTown(line));
}

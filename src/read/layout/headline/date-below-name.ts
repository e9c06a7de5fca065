import { bareName } from '../byline/author-name.js';
import { isAuthorsPost } from '../byline/authors-post.js';
import { dateOnly } from '../head/date-only.js';
import { type Lines, lineText } from '../lines.js';

/** The line of nothing but a date below a line of nothing but a name, or below what that person is for the paper. */
export function dateBelowName(text: string, lines: Lines, line: number): number | null {
  if (line + 1 >= lines.count || bareName(lineText(text, lines, line)) === null) return null;
  const below = lineText(text, lines, line + 1);
  const date = isAuthorsPost(below) ? line + 2 : line + 1;
  return date < lines.count && dateOnly(lineText(text, lines, date)) !== null ? date : null;
}

import { bareNames, signedNames } from '../byline/author-name.js';
import { isAuthorsPost, isUnnamedByline } from '../byline/authors-post.js';
import { readByline } from '../byline/byline.js';
import { isOfAuthor } from '../byline/of-author.js';
import { type Draft, setByline, setField } from '../draft.js';
import { dateBelowName } from '../headline/date-below-name.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { datedLine } from './dated-line.js';
import { namesBelow } from './names-below.js';

/** "Ann Lee" and, right below, "BBC News, Lowmere" or "Health correspondent". */
function postLine(text: string, lines: Lines, line: number, draft: Draft) {
  const post = line + 1;
  if (draft.title === null || post + 1 >= lines.count || lines.afterBlank[post]) return null;
  const raw = lineText(text, lines, line);
  const names = bareNames(raw);
  if (names === null || !isAuthorsPost(lineText(text, lines, post))) return null;
  setByline(draft, names, { from: 'byline', raw, span: lineSpan(lines, line) });
  return headStep('byline', lineSpan(lines, line, post + 1), post + 1);
}

export function bylineLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const span = lineSpan(lines, line);
  if (isUnnamedByline(raw)) return headStep('byline', span, line + 1);
  const byline = readByline(raw);
  if (isOfAuthor(raw, draft.byline)) return headStep('header', span, line + 1);
  if (byline === null)
    return namesBelow(text, lines, line, draft) ?? nameLine(text, lines, line, draft);
  setByline(draft, byline.names, { from: 'byline', raw, span });
  if (byline.source) setField(draft, 'source', byline.source, { from: 'byline', raw, span });
  if (byline.date) datedLine(draft, byline.date, 'byline', raw, span.start);
  const next =
    isPostBelow(text, lines, line) || isPlaceBelow(text, lines, line, draft) ? line + 2 : line + 1;
  return headStep('byline', lineSpan(lines, line, next), next);
}

/** "Capitol Hill" between "By Ann Lee" on top of all and the date. */
function isPlaceBelow(text: string, lines: Lines, line: number, draft: Draft): boolean {
  return draft.title === null && dateBelowName(text, lines, line + 1) === line + 2;
}

/** "BBC News" right below "By Ann Lee". */
function isPostBelow(text: string, lines: Lines, line: number): boolean {
  const below = line + 1;
  return (
    below + 1 < lines.count &&
    !lines.afterBlank[below] &&
    isAuthorsPost(lineText(text, lines, below))
  );
}

/** Prose has longer lines than a second name, a place or a button. */
const shortestProse = 50;

/** The line behind a name that stands between the date line and the story, and behind what its bearer is for the paper. */
function belowDate(text: string, lines: Lines, line: number, draft: Draft): number | null {
  const above = lines.start[Math.max(0, line - 2)];
  const isDated = draft.rawDates.some(({ span }) => span !== null && span.end > above!);
  if (line === 0 || !isDated || signedNames(lineText(text, lines, line)) === null) return null;
  const isPost = line + 1 < lines.count && isAuthorsPost(lineText(text, lines, line + 1));
  const next = isPost ? line + 2 : line + 1;
  return next < lines.count && lines.end[next]! - lines.start[next]! >= shortestProse ? next : null;
}

/** "Ann Lee and Bo Roth", "Ann Lee in Lowmere" between a headline and a line of nothing but a date; "Health correspondent" may stand between. */
function nameLine(text: string, lines: Lines, line: number, draft: Draft) {
  const date =
    draft.title === null
      ? null
      : (dateBelowName(text, lines, line) ?? belowDate(text, lines, line, draft));
  if (date === null) return postLine(text, lines, line, draft);
  const raw = lineText(text, lines, line);
  setByline(draft, signedNames(raw)!, { from: 'byline', raw, span: lineSpan(lines, line) });
  return headStep('byline', lineSpan(lines, line, date), date);
}

import { bareName, isFullName } from '../byline/author-name.js';
import { isAuthorsPost } from '../byline/authors-post.js';
import { readByline } from '../byline/byline.js';
import { type Draft, setByline } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

/** "By" with the names on the line below it; "Ann Lee" twice, the picture's name and the author's own, as pages that were copied have it. */
export function namesBelow(text: string, lines: Lines, line: number, draft: Draft) {
  const isOpened = isOpener(lineText(text, lines, line));
  const first = isOpened ? line + 1 : line;
  if (first >= lines.count) return null;
  const raw = lineText(text, lines, first);
  const next = sameEnd(text, lines, first);
  if (!isOpened && (next === first + 1 || draft.title === null)) return null;
  const names = isOpened ? namesOf(raw) : nameOf(raw);
  if (names === null) return null;
  setByline(draft, names, { from: 'byline', raw, span: lineSpan(lines, first) });
  const isPost = next < lines.count && isAuthorsPost(lineText(text, lines, next));
  const end = isPost ? next + 1 : next;
  return headStep('byline', lineSpan(lines, line, end), end);
}

function isOpener(line: string): boolean {
  return line.length < 12 && /^(?:(?:written|words) )?by:?$/i.test(line);
}

function nameOf(raw: string): readonly string[] | null {
  const name = bareName(raw);
  return name === null ? null : [name];
}

/** The line after those that say the same. */
function sameEnd(text: string, lines: Lines, line: number): number {
  let next = line + 1;
  while (next < lines.count && lineText(text, lines, next) === lineText(text, lines, line)) next++;
  return next;
}

function namesOf(raw: string): readonly string[] | null {
  const names = readByline(`By ${raw}`)?.names ?? null;
  return names?.every(isFullName) ? names : null;
}

import type { Draft } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

const longest = 80;

/** "News provided by", and on the next line by whom: the dateline names the agency that spread it. */
export function providedBy(text: string, lines: Lines, line: number, draft: Draft) {
  const below = line + 1;
  if (draft.title === null || below + 1 >= lines.count) return null;
  if (!/^(?:news |content )?provided by:?$/i.test(lineText(text, lines, line))) return null;
  const span = lineSpan(lines, below);
  if (span.end - span.start > longest) return null;
  return headStep('header', lineSpan(lines, line, below + 1), below + 1);
}

import type { Draft } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { dateOnly } from './date-only.js';

/** A line that is nothing but a date. */
export function dateLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  const role = dateOnly(raw);
  if (role === null) return null;
  const span = lineSpan(lines, line);
  const cut = updateIn(raw);
  for (const [from, to, what] of [
    // Without the mark between the two.
    [0, cut === raw.length ? cut : cut - 1, role],
    [cut, raw.length, 'updated'],
  ] as const) {
    const at = { start: span.start + from, end: span.start + to };
    const part = raw.slice(from, to);
    if (part !== '')
      draft.rawDates.push({ from: 'date line', raw: part, span: at, role: what, source: 'header' });
  }
  return headStep('header', span, line + 1);
}

/** Where the second date of "Posted 3 Jan 2025, updated 4 Jan 2025" begins; the line's end when there is none. */
function updateIn(line: string): number {
  const at = line.search(/[,|·•–—-] {0,2}(?:last )?(?:updated|modified)\b/i);
  const cut = at + 1;
  return at > 0 && dateOnly(line.slice(0, at)) !== null && dateOnly(line.slice(cut)) !== null
    ? cut
    : line.length;
}

import type { RawDate } from '../../../article.js';
import { type Draft, setField } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';
import { dateOnly } from './date-only.js';

/** A line that is nothing but a date. */
export function dateLine(text: string, lines: Lines, line: number, draft: Draft) {
  const raw = lineText(text, lines, line);
  // "May 4 2021, 12.01am, The Marrow Echo".
  const paper = raw.indexOf(', The ');
  const date = paper < 0 ? raw : raw.slice(0, paper);
  const role = dateOnly(date);
  if (role === null) return null;
  const span = lineSpan(lines, line);
  if (paper > 0) setField(draft, 'source', raw.slice(paper + 2), { from: 'date line', raw, span });
  readDates(draft, date, span.start, role);
  return headStep('header', span, line + 1);
}

const labels = new Map<string, RawDate['role']>([
  ['published', 'published'],
  ['posted', 'published'],
  ['first published', 'published'],
  ['updated', 'updated'],
  ['last updated', 'updated'],
]);

/** "Published" on a line of its own above the date. */
export function labelledDate(text: string, lines: Lines, line: number, draft: Draft) {
  if (lines.end[line]! - lines.start[line]! > 16) return null;
  const role = labels.get(lineText(text, lines, line).replace(/:$/, '').toLowerCase());
  const below = line + 1;
  if (role === undefined || dateOnly(lineText(text, lines, below)) === null) return null;
  readDates(draft, lineText(text, lines, below), lines.start[below]!, role);
  return headStep('header', lineSpan(lines, line, below + 1), below + 1);
}

/** The date of the text at `start`, or the two of "Posted 3 Jan 2025, updated 4 Jan 2025". */
export function readDates(draft: Draft, raw: string, start: number, role: RawDate['role']): void {
  const cut = updateIn(raw);
  for (const [from, to, what] of [
    // Without the mark between the two.
    [0, cut === raw.length ? cut : cut - 1, role],
    [cut, raw.length, 'updated'],
  ] as const) {
    const at = { start: start + from, end: start + to };
    const part = raw.slice(from, to);
    if (part !== '')
      draft.rawDates.push({ from: 'date line', raw: part, span: at, role: what, source: 'header' });
  }
}

/** Where the second date of "Posted 3 Jan 2025, updated 4 Jan 2025" begins; the line's end when there is none. */
function updateIn(line: string): number {
  const at = line.search(
    /[,|·•–—-] {0,2}(?:last )?(?:updated|modified|mis à jour|aktualisiert)\b/i,
  );
  const cut = at + 1;
  return at > 0 && dateOnly(line.slice(0, at)) !== null && dateOnly(line.slice(cut)) !== null
    ? cut
    : line.length;
}

import type { Span } from '../../../article.js';
import type { Candidate } from './candidate.js';
import { clockOf } from './clock/clock-of.js';
import { type LabelRole, lastLabel } from './label.js';
import { isOfProse } from './label-of-prose.js';
import { wordingPoints } from './wording-points.js';
import type { WrittenDate } from './written/written-date.js';

/** A text this short is a mere line: a date in it is taken even without a sign that it is a date line. */
export const mereLine = 400;

export function score(
  text: string,
  date: WrittenDate,
  line: Span,
  before: string,
  rank: number,
): Candidate | null {
  const own = lastLabel(before);
  if (own !== null && isOfProse(text, line, date.start - before.length + own.at)) return null;
  const label = own?.role ?? labelAbove(text, line, date);
  const isPeriod = /\b(?:ended|ending|effective)\s+$/.test(before);
  if ((label === null && isOfRange(text, date)) || isOfLife(before)) return null;
  const clock = clockOf(text, date, line.start, line.end);
  const points =
    placePoints(text, line, date) -
    rank * 3 +
    (label === 'published' ? 22 : label === 'updated' ? -18 : 0) +
    wordingPoints(text, line, before, label !== null) -
    (date.day === null ? 30 : 0);
  const kept = points >= 0 || label !== null || (clock !== null && points > -20);
  if (!kept && text.length > mereLine) return null;
  const start = Math.min(date.start, clock?.start ?? date.start);
  const end = Math.max(date.end, clock?.end ?? date.end);
  return {
    date,
    clock,
    text: text.slice(start, end),
    span: { start, end },
    source: 'header',
    role: isPeriod ? 'unknown' : (label ?? 'unknown'),
    // The end of a quarter may tell the year of a dateline, and is no publication itself.
    score: isPeriod ? 0 : Math.max(1, Math.min(65, points)),
    evidence:
      label === null
        ? 'a date line in the head of the text'
        : `a line "${label}" in the head of the text`,
  };
}

/** `Born: 3 June 1931`, `Date of birth: …`: the days of a life. */
function isOfLife(before: string): boolean {
  return /\b(?:born|died|birth|death)\b[\s:,]*(?:on\s+)?$/.test(before);
}

/** "08.01.2020 - 02.02.2020", "9. bis 23. Februar 2017": the time of a season or an exhibition. */
function isOfRange(text: string, { start, end }: WrittenDate): boolean {
  return (
    /^ (?:[-–—]|bis|to) \d{1,2}[. /]{1,2}[\p{L}\d]+[. /]/u.test(text.slice(end, end + 14)) ||
    /\d\.? (?:[-–—]|bis|to) $/.test(text.slice(Math.max(0, start - 7), start))
  );
}

/** Short lines near the top; in a long line a date at either end is a date line run together with its neighbours. */
function placePoints(text: string, line: Span, date: WrittenDate): number {
  const length = line.end - line.start;
  const depth = Math.min(40, line.start / 60);
  if (length < 40) return 33 - depth;
  if (length < 90) return 25 - depth;
  const atStart = date.start - line.start < 40;
  const atEnd = line.end - date.end < 3 && text[date.end] !== '.';
  if (atStart || atEnd) return 12 - depth;
  return (length > 200 ? -25 : 0) - depth;
}

/** Of a date that opens its line, the short line above may be the label. */
function labelAbove(text: string, line: Span, date: WrittenDate): LabelRole | null {
  if (date.start - line.start > 4) return null;
  const above = text.lastIndexOf('\n', line.start - 2) + 1;
  return line.start > 0 && line.start - above <= 30
    ? (lastLabel(text.slice(above, line.start).toLowerCase())?.role ?? null)
    : null;
}

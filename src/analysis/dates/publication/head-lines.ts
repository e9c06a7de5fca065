import { unlikelyLabels } from '../../../words/date-labels.js';
import type { Candidate } from './candidate.js';
import { clockOf } from './clock.js';
import { type LabelRole, lastLabel } from './label.js';
import { scanDates } from './scan.js';
import type { WrittenDate } from './written-date.js';

/** How much of a text may hold its date line, in UTF-16 units. */
const headLength = 4000;
const labelReach = 60;
/** A text this short is a mere line: a date in it is taken even without a sign that it is a date line. */
const mereLine = 400;

/** A line this long is a paragraph; a date line that ran together with it stands within the edge. */
const paragraphLength = 240;
const edge = 120;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Dates in the first lines of the text, scored: short line, near the top, a label before it. */
export function headCandidates(text: string): Candidate[] {
  const head = Math.min(text.length, headLength);
  const found: Candidate[] = [];
  let rank = 0;
  for (let start = 0; start < head; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = { start, end: Math.min(end, head + mereLine) };
    let previousEnd = start;
    const dates = datesOfLine(text, line, head);
    for (let at = 0; at < dates.length; at++) {
      const date = dates[at]!;
      if (date.year === null || date.year < 1600) continue;
      const from = Math.max(previousEnd, date.start - labelReach);
      const before = text.slice(from, date.start).toLowerCase();
      previousEnd = date.end;
      const candidate = score(text, date, line, before, rank++);
      if (candidate !== null) found.push(candidate);
    }
    start = end + 1;
  }
  return found;
}

/** In the middle of a paragraph stands no date line: only both ends of a long line are read. */
function datesOfLine(text: string, { start, end }: Line, head: number): WrittenDate[] {
  const last = Math.min(end, head);
  if (last - start <= paragraphLength) return scanDates(text, start, last);
  const lead = scanDates(text, start, start + edge);
  return end > head ? lead : [...lead, ...scanDates(text, end - edge, end)];
}

function score(
  text: string,
  date: WrittenDate,
  line: Line,
  before: string,
  rank: number,
): Candidate | null {
  const label = labelOf(text, line, before, date);
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
    role: label ?? 'unknown',
    score: Math.max(1, Math.min(65, points)),
    evidence:
      label === null
        ? 'a date line in the head of the text'
        : `a line "${label}" in the head of the text`,
  };
}

/** Short lines near the top; in a long line a date at either end is a date line run together with its neighbours. */
function placePoints(text: string, line: Line, date: WrittenDate): number {
  const length = line.end - line.start;
  const depth = Math.min(40, line.start / 60);
  if (length < 40) return 33 - depth;
  if (length < 90) return 25 - depth;
  const atStart = date.start - line.start < 40;
  const atEnd = line.end - date.end < 3 && text[date.end] !== '.';
  if (atStart || atEnd) return 12 - depth;
  return (length > 200 ? -25 : 0) - depth;
}

function wordingPoints(text: string, line: Line, before: string, labelled: boolean): number {
  const length = line.end - line.start;
  let points = isWeekdayOrNothing(before) ? 6 : isByline(before) ? 15 : 0;
  if (length > 40 && hasUnlikelyLabel(text, line)) points -= 14;
  if (!labelled && length > 60 && followsPreposition(before))
    points -= length > 200 && !before.startsWith('by ') ? 35 : 10;
  return points;
}

const unlikely = unlikelyLabels.split('|');

/** The label nearest before the date; of a date that opens its line, the short line above may be it. */
function labelOf(text: string, line: Line, before: string, date: WrittenDate): LabelRole | null {
  const own = lastLabel(before);
  if (own !== null || date.start - line.start > 4) return own;
  const above = text.lastIndexOf('\n', line.start - 2) + 1;
  return line.start > 0 && line.start - above <= 30
    ? lastLabel(text.slice(above, line.start).toLowerCase())
    : null;
}

function hasUnlikelyLabel(text: string, line: Line): boolean {
  const part = text.slice(line.start, Math.min(line.end, line.start + 300)).toLowerCase();
  return unlikely.some((label) => part.includes(label));
}

const prepositions = [
  'on',
  'in',
  'since',
  'until',
  'from',
  'after',
  'before',
  'by',
  'le',
  'am',
  'vom',
  'el',
  'il',
];

function followsPreposition(before: string): boolean {
  const trimmed = before.trimEnd();
  return prepositions.some((word) => trimmed === word || trimmed.endsWith(` ${word}`));
}

/** "By Ela on", "von Tobi | " before the date. */
function isByline(before: string): boolean {
  return before.startsWith('by ') || before.startsWith('von ') || before.startsWith('par ');
}

/** Nothing but a weekday stands before the date on its line. */
function isWeekdayOrNothing(before: string): boolean {
  const word = before.trim().replace(/[,.]$/, '');
  return word === '' || (word.length <= 10 && !word.includes(' ') && before.length <= 14);
}

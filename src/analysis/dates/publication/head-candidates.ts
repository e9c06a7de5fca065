import type { Span } from '../../../article.js';
import type { Candidate } from './candidate.js';
import { mereLine, score } from './line-score.js';
import { scanDates } from './written/scan.js';
import type { WrittenDate } from './written/written-date.js';

/** How much of a text may hold its date line, in UTF-16 units. */
const headLength = 4000;

const labelReach = 60;

/** A line this long is a paragraph; a date line that ran together with it stands within the edge. */
const paragraphLength = 240;

const edge = 120;

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
function datesOfLine(text: string, { start, end }: Span, head: number): WrittenDate[] {
  const last = Math.min(end, head);
  if (last - start <= paragraphLength) return scanDates(text, start, last);
  const lead = scanDates(text, start, start + edge);
  return end > head ? lead : [...lead, ...scanDates(text, end - edge, end)];
}

import type { RawDate } from '../../../article.js';
import type { Draft } from '../draft.js';

/** The date that stood behind the names or the place of a line. */
export function datedLine(
  draft: Draft,
  date: string,
  from: string,
  line: string,
  lineStart: number,
  role: RawDate['role'] = 'published',
) {
  const start = lineStart + line.lastIndexOf(date);
  const span = { start, end: start + date.length };
  draft.rawDates.push({ from, raw: date, span, role, source: 'header' });
}

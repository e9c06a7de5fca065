import type { RawDate, Span } from '../../../article.js';
import { isoYear, pad2 } from '../calendar/iso-date.js';
import type { WrittenClock, WrittenDate } from './written/written-date.js';

/** A date that may be the article's publication or update date, with what speaks for it. */
export interface Candidate {
  readonly date: WrittenDate;
  readonly clock: WrittenClock | null;
  /** As written, date and clock. */
  readonly text: string;
  /** Place in the article text; null outside of it. */
  readonly span: Span | null;
  readonly source: RawDate['source'];
  readonly role: RawDate['role'];
  /** The higher the better; `line-score.ts` and `raw-candidates.ts` give the scales, 0–120. */
  readonly score: number;
  /** Where it was found, in words. */
  readonly evidence: string;
}

/** ISO value with the precision and zone given, never more: `2023-12`, `2023-12-04`, `2023-12-04T10:31:00+03:00`. */
export function isoOf(
  candidate: Candidate,
  year: number,
  month: number,
  day: number | null,
): string {
  const date = `${isoYear(year)}-${pad2(month)}${day === null ? '' : `-${pad2(day)}`}`;
  return candidate.clock === null || day === null ? date : date + isoClock(candidate.clock);
}

function isoClock({ hour, minute, second, offset }: WrittenClock): string {
  const clock = `T${pad2(hour)}:${pad2(minute)}${second === null ? '' : `:${pad2(second)}`}`;
  if (offset === null) return clock;
  if (offset === 0) return `${clock}Z`;
  const size = Math.abs(offset);
  return `${clock}${offset < 0 ? '-' : '+'}${pad2(Math.floor(size / 60))}:${pad2(size % 60)}`;
}

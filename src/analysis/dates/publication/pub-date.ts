import { dayOf } from '../calendar/calendar.js';
import type { PubDate } from '../date.js';
import { type Candidate, isoOf } from './candidate.js';
import type { OrderEvidence } from './order/order-evidence.js';
import type { WrittenDate } from './written/written-date.js';

/** Below this score a date is used, but said to be a guess. */
const sureScore = 60;

const likelyScore = 35;

/** A day with its year. */
export interface FullDate extends WrittenDate {
  readonly year: number;
  readonly day: number;
}

export function pubDate(
  candidate: Candidate,
  order: OrderEvidence | null,
  full: FullDate | null,
): PubDate | null {
  const { date } = candidate;
  if (date.year === null && full === null) return null;
  const year = date.year ?? nearestYear(date, full!);
  const open = date.order === 'unknown';
  const swap = open && order?.order === 'mdy';
  const month = swap ? date.day! : date.month;
  const day = swap ? date.month : date.day;
  const ambiguous = open && !(order?.proof ?? false);
  return {
    value: isoOf(candidate, year, month, day),
    text: candidate.text,
    span: candidate.span,
    from: candidate.source,
    ambiguous,
    alternatives: ambiguous ? [isoOf(candidate, year, day!, month)] : [],
    confidence: ambiguous ? 'low' : confidenceOf(candidate),
    why: why(candidate, order),
  };
}

/** The year that brings a dateline's `Dec 30` next to a full date of the article. */
function nearestYear({ month, day }: WrittenDate, full: FullDate): number {
  const target = dayOf(full.year, full.month, full.day);
  const distance = (year: number): number => Math.abs(dayOf(year, month, day!) - target);
  const years = [full.year, full.year - 1, full.year + 1];
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

function confidenceOf({ score, date }: Candidate): PubDate['confidence'] {
  if (date.year === null || date.day === null || score < likelyScore) return 'low';
  return score >= sureScore ? 'high' : 'medium';
}

function why({ evidence, date, clock }: Candidate, order: OrderEvidence | null): string {
  const notes = [evidence];
  if (date.style === 'dots') notes.push('points mean day.month.year');
  if (date.order === 'unknown') {
    notes.push(
      order === null
        ? 'day and month may be swapped: nothing tells'
        : `order ${order.order}: ${order.reason}`,
    );
  }
  if (date.year === null) notes.push('the year stands elsewhere');
  if (clock?.zoneName != null && clock.offset === null)
    notes.push(`${clock.zoneName} names several zones: left as local time`);
  return notes.join('; ');
}

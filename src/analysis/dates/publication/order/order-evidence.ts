import type { WrittenClock, WrittenDate } from '../written/written-date.js';

export type DateOrder = 'dmy' | 'mdy';

/** How slash dates of one article are to be read, and what says so; null when nothing does. */
export interface OrderEvidence {
  readonly order: DateOrder;
  readonly reason: string;
  /** A guess from habits (12-hour clock) leaves the date ambiguous; proof does not. */
  readonly proof: boolean;
}

export interface Sibling {
  readonly date: WrittenDate;
  readonly clock: WrittenClock | null;
}

export function proof(order: DateOrder, reason: string): OrderEvidence {
  return { order, reason, proof: true };
}

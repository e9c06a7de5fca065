import { type Day, monthsLater } from '../../calendar/calendar.js';
import type { DateMention } from '../../date.js';
import type { TimeOfDay } from '../../meaning/meaning.js';

export type MomentGrain =
  | 'century'
  | 'decade'
  | 'years'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/** A resolved stretch of the calendar: its first day and how long it is; with a time of day it is a part of that day. */
export interface Moment {
  readonly first: Day;
  readonly grain: MomentGrain;
  readonly time: TimeOfDay | null;
}

const monthsOf: Readonly<Partial<Record<MomentGrain, number>>> = {
  century: 1200,
  decade: 120,
  years: 24,
  year: 12,
  half: 6,
  season: 3,
  quarter: 3,
  month: 1,
};

/** The day after the moment's last one. */
export function endOf({ first, grain }: Moment): Day {
  if (grain === 'day') return first + 1;
  if (grain === 'week') return first + 7;
  if (grain === 'weekend') return first + 2;
  return monthsLater(first, monthsOf[grain]!);
}

/** The grain as the output names it. */
export function outputGrain({ grain, time }: Moment): DateMention['grain'] {
  if (grain === 'day' && time !== null) {
    if (time.part !== null) return 'hour';
    return time.second === null ? 'minute' : 'second';
  }
  if (grain === 'half' || grain === 'season') return 'quarter';
  if (grain === 'years') return 'year';
  return grain === 'weekend' ? 'day' : grain;
}

/** Far years cannot be written as ISO dates; such a moment is none. */
export function isWritable({ first }: Moment): boolean {
  return first > -1_450_000 && first < 2_900_000;
}

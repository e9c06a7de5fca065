// The mini form: the full one builds Intl formatters at import, a sixth of a whole short run.
import { UTCDateMini } from '@date-fns/utc/date/mini';
// Each by itself: the package's index is two hundred modules to pass on at every start.
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { type Day, dayOf } from './calendar.js';

const msPerDay = 86_400_000;

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** ISO week, in the week's own year: 2024-12-30 is 2025-W01. */
export function isoWeekOf(day: Day): IsoWeek {
  const date = instantOf(day);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
}

/** Monday of an ISO week. */
export function mondayOf({ year, week }: IsoWeek): Day {
  return dayOfInstant(startOfISOWeek(instantOf(dayOf(year, 1, 4)))) + (week - 1) * 7;
}

function instantOf(day: Day): Date {
  return new UTCDateMini(day * msPerDay);
}

function dayOfInstant(date: Date): Day {
  return Math.floor(date.getTime() / msPerDay);
}

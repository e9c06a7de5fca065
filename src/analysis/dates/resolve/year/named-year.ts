import { type Day, dayOf } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import type { Context } from '../context/context.js';
import type { Tense } from '../tense/tense.js';
import type { YearChoice } from './year-choice.js';

/** How far back, in words, a month named with its year may stand. */
const namedReach = 250;

/** A day so near to publication, in days, is news whatever its month was named for. */
export const fresh = 45;

/** "in August 2023 … on 2 August": a day of a month that was named with a year long gone is of that year. */
export function namedYear(
  { month, day, weekday }: CalendarMeaning,
  start: number,
  { monthYear, monthAt }: Context,
  near: YearChoice,
  publication: Day,
  tense: Tense,
): YearChoice | null {
  if (month === null || day === null || weekday !== null) return null;
  const year = monthYear[month]!;
  if (year === 0 || year >= near.year || start - monthAt[month]! > namedReach) return null;
  const away = dayOf(near.year, month, day) - publication;
  // What was done on a day to come was done in the year named.
  if (Math.abs(away) < fresh && (away <= 0 || tense >= 0)) return null;
  return { year, why: 'the year that this month was named with before', sure: false };
}

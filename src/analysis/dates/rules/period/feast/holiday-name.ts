import { type Day, dayOf, nthWeekday } from '../../../calendar/calendar.js';

/** A feast with a date. */
export interface HolidayName {
  /** Its names, divided by bars, in lower case and without clitics. */
  readonly names: string;
  /** Its day in a year; null when no public rule tells it beforehand. */
  readonly day: (year: number) => Day | null;
  /** The names of one called alike elsewhere. */
  readonly other?: string;
  /** Lasts a month. */
  readonly isMonth?: true;
}

export function feast(names: string, day: (year: number) => Day | null): HolidayName {
  return { names, day };
}

export function fixed(names: string, month: number, day: number): HolidayName {
  return feast(names, (year) => dayOf(year, month, day));
}

/** The nth weekday (1 = Monday) of a month; -1 = the last one. */
export function nth(names: string, month: number, weekday: number, n: number): HolidayName {
  return feast(names, (year) => dayOf(year, month, nthWeekday(year, month, weekday, n)));
}

/** The moon is sighted, or priests decide: Ramadan, Diwali. */
export function untold(names: string, isMonth = false): HolidayName {
  return { ...feast(names, () => null), ...(isMonth && { isMonth: true }) };
}

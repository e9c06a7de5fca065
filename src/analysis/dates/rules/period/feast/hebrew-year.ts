import type { Day } from '../../../calendar/calendar.js';

/** 1 Tishri of the Hebrew year 1, in days since 1970-01-01. */
const epoch = -2_092_590;

const partsOfDay = 25_920;

/** Months of the nineteen-year cycle. */
const monthsOfCycle = 235;

/** Days from the epoch to the new moon that begins the year, put off so that no feast falls on a day it must not. */
function elapsedDays(year: number): number {
  const months = Math.floor((monthsOfCycle * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / partsOfDay);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** Rosh Hashanah of the Hebrew year, by the fixed calendar. Method: N. Dershowitz and E. Reingold, "Calendrical Calculations". */
export function roshHashanah(year: number): Day {
  const before = elapsedDays(year - 1);
  const here = elapsedDays(year);
  const after = elapsedDays(year + 1);
  const delay = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return epoch + here + delay;
}

import { roshHashanah } from './hebrew-year.js';
import { feast, type HolidayName } from './holiday-name.js';

/** The Hebrew year that begins in the autumn of a common year is that many ahead. */
const ahead = 3761;
/** From 15 Nisan to the next new year. */
const passoverToNewYear = 163;

/** Days from Rosh Hashanah. A feast begins on the evening before its day. */
export function autumnFeast(names: string, days: number): HolidayName {
  return feast(names, (year) => roshHashanah(year + ahead) + days);
}

/** Days from the first day of Passover. */
export function springFeast(names: string, days: number): HolidayName {
  return feast(names, (year) => roshHashanah(year + ahead) - passoverToNewYear + days);
}

/** 25 Kislev: Tishri has 30 days, and Heshvan too in a "complete" year, of 355 days or 385. */
export const hanukkah: HolidayName = feast('hanukkah|chanukah', (year) => {
  const newYear = roshHashanah(year + ahead);
  const isComplete = (roshHashanah(year + ahead + 1) - newYear) % 30 === 25;
  return newYear + 30 + (isComplete ? 30 : 29) + 24;
});

import { dayOf } from '../../../calendar/calendar.js';
import { feast, type HolidayName } from './holiday-name.js';

/** Days from Easter Sunday. */
export function easter(names: string, days: number): HolidayName {
  return feast(names, (year) => {
    const [month, day] = easterSunday(year);
    return dayOf(year, month, day) + days;
  });
}

/** Gregorian Easter, method of Meeus, Jones and Butcher. */
function easterSunday(year: number): [number, number] {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const days = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * days) / 451);
  const sum = moon + days - 7 * late + 114;
  return [Math.floor(sum / 31), (sum % 31) + 1];
}

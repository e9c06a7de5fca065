import { type Day, dayOf } from '../../../calendar/calendar.js';

/** Days from one new moon to the next, on the average. */
const synodic = 29.530_588_861;

/** The new moon of 6 January 2000, 14:20 (dynamical time), in days since 1970-01-01. */
const first = 10_962.597_66;

const degree = Math.PI / 180;

/** The kth new moon after that of January 2000, right to some minutes. Method: J. Meeus, "Astronomical Algorithms", the largest terms. */
function newMoon(k: number): number {
  const centuries = k / 1236.85;
  const sun = (2.5534 + 29.105_356_7 * k) * degree;
  const moon = (201.5643 + 385.816_935_28 * k + 0.010_758_2 * centuries ** 2) * degree;
  const latitude = (160.7108 + 390.670_502_84 * k - 0.001_611_8 * centuries ** 2) * degree;
  return (
    first +
    synodic * k +
    0.000_154_37 * centuries ** 2 -
    0.4072 * Math.sin(moon) +
    0.172_41 * Math.sin(sun) +
    0.016_08 * Math.sin(2 * moon) +
    0.010_39 * Math.sin(2 * latitude) +
    0.007_39 * Math.sin(moon - sun) -
    0.005_14 * Math.sin(moon + sun) +
    0.002_08 * Math.sin(2 * sun)
  );
}

/** Hours that China is ahead of Greenwich, in days; the calendar goes by its midnight. */
const china = 8 / 24;

/** The first day of the Chinese year that begins in this one: the second new moon after that of the month of the winter solstice. */
export function chineseNewYear(year: number): Day {
  const solstice = winterSolstice(year - 1);
  let k = Math.ceil((solstice + 1 - first) / synodic);
  while (dayInChina(newMoon(k)) > dayInChina(solstice)) k--;
  const day = dayInChina(newMoon(k + 2));
  // A leap month stands between: one year in a hundred.
  return day < dayOf(year, 1, 21) ? dayInChina(newMoon(k + 3)) : day;
}

function dayInChina(instant: number): Day {
  return Math.floor(instant + china);
}

/** To a quarter of an hour. Method: Meeus, the same. */
function winterSolstice(year: number): number {
  return 11_312.559_52 + 365.242_740_49 * (year - 2000);
}

// The mini form: the full one builds Intl formatters at import, a sixth of a whole short run.
import { UTCDateMini } from '@date-fns/utc/date/mini';
// Each by itself: the package's index is two hundred modules to pass on at every start.
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/**
 * Calendar arithmetic without clock, locale or time zone. A day is an integer: days since 1970-01-01, proleptic Gregorian.
 * Days and months are counted with integers (the hot path); months, weeks and their years come from date-fns on a UTCDateMini.
 */
export type Day = number;

const msPerDay = 86_400_000;

/** Day number of a date. Method: H. Hinnant, "days_from_civil" (public domain). */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    (yearOfEra >> 2) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of `dayOf`. */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** First day of the month that is `months` after the one of the day. */
export function monthsLater(day: Day, months: number): Day {
  const { year, month } = dateOf(day);
  const target = year * 12 + month - 1 + months;
  return dayOf(Math.floor(target / 12), (((target % 12) + 12) % 12) + 1, 1);
}

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

export function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Four digits, `-0043` for 44 BC (astronomical years as ISO 8601 has them). */
export function isoYear(year: number): string {
  if (year >= 1000) return String(year);
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** TIMEX3's: 1 spring … 4 winter. */
export function seasonCode(season: number): string {
  return seasonCodes[season - 1]!;
}

const seasonCodes = ['SP', 'SU', 'FA', 'WI'];

/** The year of two digits: from `pivot` on of the last century, below of this one. */
export function yearOfTwoDigits(digits: number, pivot: number): number {
  return digits + (digits < pivot ? 2000 : 1900);
}

/** Dates of one article repeat: the strings are kept, up to a bound. */
const written = new Map<Day, string>();
const mostWritten = 4096;

/** `2023-12-04`. */
export function isoDate(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = dateOf(day);
  const text = `${isoYear(date.year)}-${pad2(date.month)}-${pad2(date.day)}`;
  if (written.size >= mostWritten) written.clear();
  written.set(day, text);
  return text;
}

/** Day of the month of its nth weekday (1 = Monday); -1 = the last one. May lie past the month's end when there is no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) return 1 + ((weekday - weekdayOf(dayOf(year, month, 1)) + 7) % 7) + (n - 1) * 7;
  const days = daysInMonth(year, month);
  return days - ((weekdayOf(dayOf(year, month, days)) - weekday + 7) % 7);
}

/**
 * Calendar arithmetic without clock, locale or time zone. A day is an integer: days since 1970-01-01, proleptic Gregorian.
 * Days and months are counted with integers (the hot path); months, weeks and their years come from date-fns on a UTCDateMini.
 */
export type Day = number;

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

/** The year of two digits: from `pivot` on of the last century, below of this one. */
export function yearOfTwoDigits(digits: number, pivot: number): number {
  return digits + (digits < pivot ? 2000 : 1900);
}

/** Day of the month of its nth weekday (1 = Monday); -1 = the last one. May lie past the month's end when there is no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) return 1 + ((weekday - weekdayOf(dayOf(year, month, 1)) + 7) % 7) + (n - 1) * 7;
  const days = daysInMonth(year, month);
  return days - ((weekdayOf(dayOf(year, month, days)) - weekday + 7) % 7);
}

import {
  type Day,
  dateOf,
  dayOf,
  daysInMonth,
  nthWeekday,
  weekdayOf,
} from '../../calendar/calendar.js';
import type { CalendarMeaning, Period } from '../../meaning/meaning.js';
import { holidayNames } from '../../rules/period/feast/holiday-names.js';
import { Unit } from '../../words/word-class.js';
import type { Moment } from './moment.js';
import {
  dayMoment,
  halfMoment,
  moment,
  monthMoment,
  quarterMoment,
  seasonMoment,
  weekendMoment,
  weekMoment,
  yearMoment,
} from './new-moment.js';

/** The stretch of the calendar in this year; null when the month has no such day. */
export function momentIn(year: number, meaning: CalendarMeaning): Moment | null {
  const { month, day, period } = meaning;
  if (period?.kind === 'holiday') {
    const holiday = holidayNames()[period.number]!.day(year);
    return holiday === null ? null : around(holiday, meaning);
  }
  if (period !== null) return periodIn(year, period);
  // "The 2019-20 season".
  if (month === null)
    return meaning.stretch === 'years' ? moment(dayOf(year, 1, 1), 'years') : yearMoment(year);
  if (meaning.nth !== undefined)
    return dayIn(year, month, nthWeekday(year, month, meaning.weekday!, meaning.nth), meaning);
  if (day === null) return monthMoment(year, month);
  return dayIn(year, month, day, meaning);
}

function dayIn(year: number, month: number, day: number, meaning: CalendarMeaning): Moment | null {
  if (day > daysInMonth(year, month)) return null;
  return around(dayOf(year, month, day), meaning);
}

/** The day itself, or what it belongs to: its week, the weekend next to it, the quarter of a year that ends with it. */
function around(day: Day, { stretch, time, beside, nextTo }: CalendarMeaning): Moment {
  if (nextTo !== undefined) return unitNextTo(day, nextTo, time);
  if (beside !== undefined) return dayMoment(weekdayBeside(day, beside), time);
  switch (stretch) {
    case 'week':
      return weekMoment(day);
    case 'weekend':
      return weekendMoment(day - 3);
    case 'month': {
      const { year, month } = dateOf(day);
      return monthMoment(year, month);
    }
    case 'year':
      return yearMoment(dateOf(day).year);
    case 'last-day': {
      const { year, month } = dateOf(day);
      return dayMoment(dayOf(year, month, daysInMonth(year, month)), time);
    }
    case 'quarter-to': {
      const middle = dateOf(day - 45);
      return quarterMoment(middle.year, Math.ceil(middle.month / 3));
    }
    default:
      return dayMoment(day, time);
  }
}

function unitNextTo(
  day: Day,
  { unit, side }: NonNullable<CalendarMeaning['nextTo']>,
  time: CalendarMeaning['time'],
): Moment {
  if (unit === Unit.week) return weekMoment(day + 7 * side);
  if (unit !== Unit.weekend) return dayMoment(day + side, time);
  // The one that begins in the week of a weekday comes after it.
  return weekendMoment(side > 0 && weekdayOf(day) < 6 ? day : day + 7 * side);
}

function weekdayBeside(day: Day, { weekday, side }: NonNullable<CalendarMeaning['beside']>): Day {
  const away = (side * (weekday - weekdayOf(day)) + 7) % 7;
  return day + side * (away === 0 ? 7 : away);
}

function periodIn(year: number, { kind, number }: Period): Moment {
  switch (kind) {
    case 'quarter':
      return quarterMoment(year, number);
    case 'half':
      return halfMoment(year, number);
    default:
      return seasonMoment(year, number);
  }
}

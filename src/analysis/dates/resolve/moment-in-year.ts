import { dayOf, daysInMonth } from '../calendar.js';
import type { CalendarMeaning, Period } from '../meaning.js';
import { holidayNames } from '../rules/holiday-names.js';
import {
  dayMoment,
  halfMoment,
  type Moment,
  monthMoment,
  quarterMoment,
  seasonMoment,
  weekMoment,
  yearMoment,
} from './moment.js';

/** The stretch of the calendar in this year; null when the month has no such day. */
export function momentIn(year: number, meaning: CalendarMeaning): Moment | null {
  const { month, day, period, time } = meaning;
  if (period !== null) return periodIn(year, period, time);
  if (month === null) return yearMoment(year);
  if (day === null) return monthMoment(year, month);
  if (day > daysInMonth(year, month)) return null;
  const first = dayOf(year, month, day);
  return meaning.wholeWeek ? weekMoment(first) : dayMoment(first, time);
}

function periodIn(year: number, { kind, number }: Period, time: CalendarMeaning['time']): Moment {
  switch (kind) {
    case 'quarter':
      return quarterMoment(year, number);
    case 'half':
      return halfMoment(year, number);
    case 'season':
      return seasonMoment(year, number);
    case 'holiday': {
      const [month, day] = holidayNames[number]!.date(year);
      return dayMoment(dayOf(year, month, day), time);
    }
  }
}

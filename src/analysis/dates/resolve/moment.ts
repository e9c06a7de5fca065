import {
  type Day,
  dateOf,
  dayOf,
  isoDate,
  isoWeekOf,
  isoYear,
  monthsLater,
  pad2,
  seasonCode,
  weekdayOf,
} from '../calendar.js';
import type { DateMention } from '../date.js';
import type { TimeOfDay } from '../meaning.js';
import { type DayPart, Unit } from '../word-class.js';

export type MomentGrain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/** A resolved stretch of the calendar: its first day and how long it is; with a time of day it is a part of that day. */
export interface Moment {
  readonly first: Day;
  readonly grain: MomentGrain;
  readonly time: TimeOfDay | null;
}

/** TIMEX3 writes 44 BC as BC0044. */
function timexYear(year: number): string {
  return year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : isoYear(year);
}

/** TIMEX3 value. */
export function timexValue({ first, grain, time }: Moment): string {
  if (grain === 'day') return timexDay(first) + (time === null ? '' : timeValue(time));
  if (grain === 'week' || grain === 'weekend') {
    const { year, week } = isoWeekOf(first);
    return `${timexYear(year)}-W${pad2(week)}${grain === 'weekend' ? '-WE' : ''}`;
  }
  const { year, month } = dateOf(first);
  switch (grain) {
    case 'century':
      return year < 0 ? `BC${pad2(Math.floor(-year / 100))}` : pad2(Math.floor(year / 100));
    case 'decade':
      return year < 0
        ? `BC${String(Math.floor((1 - year) / 10)).padStart(3, '0')}`
        : String(Math.floor(year / 10)).padStart(3, '0');
    case 'year':
      return timexYear(year);
    case 'half':
      return `${timexYear(year)}-H${month < 7 ? 1 : 2}`;
    case 'season':
      return `${timexYear(year)}-${seasonCode(month / 3)}`;
    case 'quarter':
      return `${timexYear(year)}-Q${Math.floor((month + 2) / 3)}`;
    case 'month':
      return `${timexYear(year)}-${pad2(month)}`;
  }
}

function timexDay(first: Day): string {
  if (first > firstDayOfEra) return isoDate(first);
  const { year, month, day } = dateOf(first);
  return `${timexYear(year)}-${pad2(month)}-${pad2(day)}`;
}

/** 1 January of the year 1. */
const firstDayOfEra = -719_162;

export function timeValue({ part, hour, minute, second }: TimeOfDay): string {
  if (part !== null) return `T${part}`;
  return `T${pad2(hour!)}:${pad2(minute!)}${second === null ? '' : `:${pad2(second)}`}`;
}

/** Hours a part of the day runs over; the night ends on the next day. A convention, TIMEX3 gives none. */
const partHours: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [18, 24],
  NI: [20, 30],
};

/** ISO bounds, the end exclusive. */
export function boundsOf(moment: Moment): { from: string; to: string } {
  const { first, grain, time } = moment;
  if (grain !== 'day' || time === null) return { from: isoDate(first), to: isoDate(endOf(moment)) };
  if (time.part !== null) {
    const [start, end] = partHours[time.part];
    return { from: instant(first, start * 60), to: instant(first, end * 60) };
  }
  const minute = time.hour! * 60 + time.minute!;
  if (time.second !== null) {
    const second = minute * 60 + time.second;
    return { from: secondInstant(first, second), to: secondInstant(first, second + 1) };
  }
  return { from: instant(first, minute), to: instant(first, minute + 1) };
}

function instant(day: Day, minutes: number): string {
  const rest = minutes % 1440;
  return `${isoDate(day + Math.floor(minutes / 1440))}T${pad2(Math.floor(rest / 60))}:${pad2(rest % 60)}`;
}

function secondInstant(day: Day, seconds: number): string {
  return `${instant(day, Math.floor(seconds / 60))}:${pad2(seconds % 60)}`;
}

const monthsOf: Readonly<Partial<Record<MomentGrain, number>>> = {
  century: 1200,
  decade: 120,
  year: 12,
  half: 6,
  season: 3,
  quarter: 3,
  month: 1,
};

/** The day after the moment's last one. */
export function endOf({ first, grain }: Moment): Day {
  if (grain === 'day') return first + 1;
  if (grain === 'week') return first + 7;
  if (grain === 'weekend') return first + 2;
  return monthsLater(first, monthsOf[grain]!);
}

/** The grain as the output names it. */
export function outputGrain({ grain, time }: Moment): DateMention['grain'] {
  if (grain === 'day' && time !== null) {
    if (time.part !== null) return 'hour';
    return time.second === null ? 'minute' : 'second';
  }
  if (grain === 'half' || grain === 'season') return 'quarter';
  return grain === 'weekend' ? 'day' : grain;
}

function at(first: Day, grain: MomentGrain): Moment {
  return { first, grain, time: null };
}

export function dayMoment(first: Day, time: TimeOfDay | null = null): Moment {
  return { first, grain: 'day', time };
}

export function yearMoment(year: number): Moment {
  return at(dayOf(year, 1, 1), 'year');
}

export function monthMoment(year: number, month: number): Moment {
  return at(dayOf(year, month, 1), 'month');
}

export function quarterMoment(year: number, quarter: number): Moment {
  return at(dayOf(year, quarter * 3 - 2, 1), 'quarter');
}

export function halfMoment(year: number, half: number): Moment {
  return at(dayOf(year, half * 6 - 5, 1), 'half');
}

/** 1 spring (from March) to 4 winter (from December of the year). */
export function seasonMoment(year: number, season: number): Moment {
  return at(dayOf(year, season * 3, 1), 'season');
}

export function weekMoment(day: Day): Moment {
  return at(day - weekdayOf(day) + 1, 'week');
}

export function weekendMoment(day: Day): Moment {
  return at(day - weekdayOf(day) + 6, 'weekend');
}

export function eraMoment(unit: 'decade' | 'century', number: number): Moment {
  const first = number * (unit === 'decade' ? 10 : 100);
  // The first century BC is 100 to 1 BC, the years -99 to 0.
  return at(dayOf(unit === 'century' && number < 0 ? first + 1 : first, 1, 1), unit);
}

/** The stretch of `unit` that is `amount` of them away from the day: 2 months before 4 December = October. */
export function shiftedMoment(
  day: Day,
  unit: Unit,
  amount: number,
  time: TimeOfDay | null,
): Moment {
  switch (unit) {
    case Unit.day:
      return dayMoment(day + Math.round(amount), time);
    case Unit.night:
      return dayMoment(
        day + Math.round(amount),
        time ?? { part: 'NI', hour: null, minute: null, second: null },
      );
    case Unit.week:
      return weekMoment(day + Math.round(amount * 7));
    case Unit.fortnight:
      return weekMoment(day + Math.round(amount * 14));
    default:
      return shiftedByMonths(day, unit, amount);
  }
}

function shiftedByMonths(day: Day, unit: Unit, amount: number): Moment {
  const { year, month } = dateOf(day);
  const whole = Math.round(amount);
  switch (unit) {
    case Unit.month:
      return at(monthsLater(day, whole), 'month');
    case Unit.quarter:
      return at(monthsLater(day, whole * 3 - ((month - 1) % 3)), 'quarter');
    case Unit.semester:
      return at(monthsLater(day, whole * 6 - ((month - 1) % 6)), 'half');
    case Unit.decade:
      return eraMoment('decade', Math.floor(year / 10 + amount));
    case Unit.century:
      return eraMoment('century', Math.floor(year / 100 + amount));
    case Unit.millennium:
      return eraMoment('century', Math.floor(year / 100 + amount * 10));
    default:
      return yearMoment(Math.floor(year + amount));
  }
}

/** Far years cannot be written as ISO dates; such a moment is none. */
export function isWritable({ first }: Moment): boolean {
  return first > -1_450_000 && first < 2_900_000;
}

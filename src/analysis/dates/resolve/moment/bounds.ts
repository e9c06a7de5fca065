import type { Day } from '../../calendar/calendar.js';
import { isoDate, pad2 } from '../../calendar/iso-date.js';
import type { DayPart } from '../../words/word-class.js';
import { endOf, type Moment } from './moment.js';

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

import type { TimeOfDay } from '../../meaning/meaning.js';
import type { DayPart } from '../../words/word-class.js';

export interface TimePart {
  readonly time: TimeOfDay;
  readonly end: number;
}

export function partOfDay(part: DayPart): TimeOfDay {
  return { part, hour: null, minute: null, second: null };
}

export function clockTime(
  hour: number,
  minute: number | null,
  second: number | null = null,
): TimeOfDay {
  return { part: null, hour, minute, second };
}

/** "8 o'clock on Monday night", "7:30 Friday evening": the part of the day tells the half. */
export function inPart(time: TimeOfDay, part: DayPart | null): TimeOfDay {
  const { hour } = time;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour !== null && hour >= 5);
  return late && hour !== null && hour >= 1 && hour < 12 ? { ...time, hour: hour + 12 } : time;
}

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

import type { CalendarMeaning } from '../../meaning/meaning.js';
import type { Reading } from '../../meaning/reading.js';
import { isClitic } from '../../rules/clitic.js';
import { comma, type DateWords, isMark, wordAt } from '../../words/date-words.js';
import { Unit } from '../../words/word-class.js';

/** "Two days later, on 17 February", "three years earlier, in 2019": the date right behind is what the distance comes to. */
export function isToldBeside(words: DateWords, { meaning, end }: Reading, next: Reading): boolean {
  if (meaning.kind !== 'shift' || meaning.from !== 'mention' || meaning.time !== null) return false;
  if (!isMark(words, end, comma) || isClitic(words, next.end)) return false;
  const link = wordAt(words, end + 1);
  if (next.start !== end + 1 && !(next.start === end + 2 && (link === 'on' || link === 'in')))
    return false;
  if (next.meaning.kind === 'weekday') return meaning.unit === Unit.day;
  return next.meaning.kind === 'calendar' && unitOf(next.meaning) === meaning.unit;
}

/** The unit of a day, a month or a year; null for what is none of them. */
function unitOf({ year, month, day, period, nth, stretch }: CalendarMeaning): Unit | null {
  if (period !== null || nth !== undefined || stretch !== undefined) return null;
  if (day !== null) return Unit.day;
  if (month !== null) return Unit.month;
  return year === null ? null : Unit.year;
}

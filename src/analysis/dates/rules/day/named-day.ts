import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { timeAfterDay } from '../clock/time-after-day.js';
import type { Match, Rule } from '../rule.js';
import { weeksAfterName } from '../weekday/weekday-distance.js';

/** "today", "yesterday morning", "tomorrow at noon". */
export const namedDay: Rule = {
  id: 'today',
  on: [WordClass.namedDay],
  read: namedDayAt,
};

export function namedDayAt(words: DateWords, at: number): Match | null {
  // "the people of tomorrow".
  if (words.value[at] === 4 && wordAt(words, at - 1) === 'of') return null;
  const on = words.value[at]! < 3 ? null : weeksAfterName(words, at + 1);
  // "today week", "tomorrow fortnight".
  if (on !== null)
    return { end: on.end, meaning: shift(Unit.day, words.value[at]! - 3 + on.weeks * 7) };
  const time = timeAfterDay(words, at + 1);
  return {
    end: time?.end ?? at + 1,
    meaning: shift(Unit.day, words.value[at]! - 3, { time: time?.time ?? null }),
  };
}

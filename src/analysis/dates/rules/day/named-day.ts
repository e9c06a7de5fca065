import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { timeAfterDay } from '../clock/time-after-day.js';
import type { Match, Rule } from '../rule.js';

/** "today", "yesterday morning", "tomorrow at noon". */
export const namedDay: Rule = {
  id: 'today',
  on: [WordClass.namedDay],
  read: namedDayAt,
};

export function namedDayAt(words: DateWords, at: number): Match | null {
  // "the people of tomorrow".
  if (words.value[at] === 4 && wordAt(words, at - 1) === 'of') return null;
  const time = timeAfterDay(words, at + 1);
  return {
    end: time?.end ?? at + 1,
    meaning: shift(Unit.day, words.value[at]! - 3, { time: time?.time ?? null }),
  };
}

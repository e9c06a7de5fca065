import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { ordinalDay } from './day-number.js';

/** "the 3rd of next month", "the fifteenth of this month". */
export const dayOfMonth: Rule = {
  id: 'day-of-month',
  on: [WordClass.article],
  afterArticle: [WordClass.ordinalDigits, WordClass.ordinal],
  read(words, at) {
    if (wordAt(words, at) !== 'the') return null;
    const day = ordinalDay(words, at + 1);
    if (day === null || wordAt(words, day.end) !== 'of') return null;
    const direction = directionAt(words, day.end + 1);
    const month = day.end + 2;
    if (direction === null || wordAt(words, month) !== 'month') return null;
    return { end: month + 1, meaning: shift(Unit.month, direction, { dayOfMonth: day.day }) };
  },
};

function directionAt(words: DateWords, at: number): number | null {
  const word = wordAt(words, at);
  const isCounted = word === 'this' || word === 'next' || word === 'last';
  return isCounted ? words.value[at]! - 2 : null;
}

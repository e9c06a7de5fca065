import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Match } from '../rule.js';

/** "this time last year", "this time next week", "this time tomorrow": about the same day of it. */
export function thisTime(words: DateWords, at: number): Match | null {
  if (wordAt(words, at) !== 'this' || wordAt(words, at + 1) !== 'time') return null;
  if (words.class[at + 2] === WordClass.namedDay)
    return { end: at + 3, meaning: shift(Unit.day, words.value[at + 2]! - 3) };
  const word = wordAt(words, at + 2);
  if ((word !== 'last' && word !== 'next') || words.class[at + 3] !== WordClass.unit) return null;
  const sign = word === 'last' ? -1 : 1;
  const end = at + 4;
  switch (wordAt(words, at + 3)) {
    case 'year':
      return { end, meaning: shift(Unit.day, 0, { yearsBack: -sign }), mod: 'APPROX' };
    case 'month':
      return { end, meaning: shift(Unit.month, sign), mod: 'APPROX' };
    case 'week':
      return { end, meaning: shift(Unit.day, 7 * sign), mod: 'APPROX' };
    default:
      return null;
  }
}

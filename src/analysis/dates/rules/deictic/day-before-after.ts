import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { type Unit, WordClass } from '../../words/word-class.js';
import type { Match } from '../rule.js';

/** "the day before yesterday", "the day after tomorrow", "the day before", "the night before". */
export function dayBeforeAfter(
  words: DateWords,
  at: number,
  unit: Unit.day | Unit.night,
): Match | null {
  const word = wordAt(words, at);
  if (word !== 'before' && word !== 'after') return null;
  const days = word === 'before' ? -1 : 1;
  if (words.class[at + 1] === WordClass.namedDay)
    return { end: at + 2, meaning: shift(unit, words.value[at + 1]! - 3 + days) };
  const ends =
    words.class[at + 1] === WordClass.mark || words.class[at + 1] === WordClass.blockBreak;
  return ends ? { end: at + 1, meaning: shift(unit, days, { from: 'mention' }) } : null;
}

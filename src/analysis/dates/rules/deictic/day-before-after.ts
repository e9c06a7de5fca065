import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Match } from '../rule.js';

/** "the day before yesterday", "the day after tomorrow", "the day before", "the day after". */
export function dayBeforeAfter(words: DateWords, at: number): Match | null {
  const word = wordAt(words, at);
  if (word !== 'before' && word !== 'after') return null;
  const days = word === 'before' ? -1 : 1;
  if (words.class[at + 1] === WordClass.namedDay)
    return { end: at + 2, meaning: shift(Unit.day, words.value[at + 1]! - 3 + days) };
  const ends =
    words.class[at + 1] === WordClass.mark || words.class[at + 1] === WordClass.blockBreak;
  return ends ? { end: at + 1, meaning: shift(Unit.day, days, { from: 'mention' }) } : null;
}

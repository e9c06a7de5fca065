import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit } from '../../words/word-class.js';
import type { Match } from '../rule.js';

/** "this time last year": about the same day of it. */
export function thisTime(words: DateWords, at: number): Match | null {
  if (wordAt(words, at) !== 'this' || wordAt(words, at + 1) !== 'time') return null;
  const word = wordAt(words, at + 2);
  if ((word !== 'last' && word !== 'next') || wordAt(words, at + 3) !== 'year') return null;
  const yearsBack = word === 'last' ? 1 : -1;
  return { end: at + 4, meaning: shift(Unit.day, 0, { yearsBack }), mod: 'APPROX' };
}

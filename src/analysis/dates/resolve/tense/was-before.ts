import { type DateWords, wordAt } from '../../words/date-words.js';

/** "was scheduled", "had been expected" look ahead from a past: the date has passed. */
export function wasBefore(words: DateWords, at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = wordAt(words, back);
    if (word === 'was' || word === 'were' || word === 'had' || word === 'been') return true;
  }
  return false;
}

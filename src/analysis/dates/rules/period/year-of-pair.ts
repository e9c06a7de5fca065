import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isLink, placeOf } from '../year/range-year.js';
import { yearAfter } from '../year/year-after.js';
import type { YearPart } from '../year/year-of-era.js';

/** The year that the second of two periods names for both: "the spring and early summer of 2019", "Q3 and Q4 2019". Null when none does. */
export function yearOfPair(words: DateWords, at: number): YearPart | null {
  if (!isLink(words, at)) return null;
  const second = placeOf(words, at + 1);
  return isPeriod(words, second) ? yearAfter(words, second + 1) : null;
}

function isPeriod(words: DateWords, at: number): boolean {
  if (words.class[at] === WordClass.season) return true;
  const word = wordAt(words, at);
  return words.class[at] === WordClass.opener && (word[0] === 'q' || word[0] === 'h');
}

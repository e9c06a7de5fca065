import { type DateWords, lengthOf } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** Four digits of a year, wherever they stand. */
export function isYear(words: DateWords, at: number): boolean {
  const value = words.value[at]!;
  return (
    words.class[at] === WordClass.digits &&
    value >= 1000 &&
    value <= 2199 &&
    lengthOf(words, at) === 4
  );
}

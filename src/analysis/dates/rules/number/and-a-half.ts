import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** Past "and a half" after a unit: "a year and a half"; the same place when it is not there. */
export function pastAndAHalf(words: DateWords, at: number): number {
  const half =
    wordAt(words, at) === 'and' &&
    wordAt(words, at + 1) === 'a' &&
    words.class[at + 2] === WordClass.half;
  return half ? at + 3 : at;
}

/** Past "or so". */
export function pastOrSo(words: DateWords, at: number): number {
  return wordAt(words, at) === 'or' && wordAt(words, at + 1) === 'so' ? at + 2 : at;
}

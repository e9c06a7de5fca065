import { calendar } from '../../meaning/new-meaning.js';
import {
  type DateWords,
  isGlued,
  isHyphen,
  isMark,
  lengthOf,
  slash,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { wholeYear } from '../period/coded-period.js';
import type { Rule } from '../rule.js';
import { isLoneYear } from './is-lone-year.js';
import { isYear } from './is-year.js';

/** The second year of `1957-58`, `2003/04`. */
export const yearOfRange: Rule = {
  id: 'year-range',
  on: [WordClass.digits],
  read(words, at) {
    const joined = isHyphen(words, at - 1) || isGluedSlash(words, at - 1);
    const first = wholeYear(words, at - 2);
    if (lengthOf(words, at) !== 2 || !joined || first === 0) return null;
    if (
      (isYear(words, at - 2) && !isLoneYear(words, at - 2)) ||
      (isHyphen(words, at + 1) && words.class[at + 2] === WordClass.digits)
    )
      return null;
    // "1999-00".
    const turn = first % 100 === 99 && words.value[at] === 0;
    const year = turn ? first + 1 : first - (first % 100) + words.value[at]!;
    return year > first ? { end: at + 1, meaning: calendar({ year }) } : null;
  },
};

function isGluedSlash(words: DateWords, at: number): boolean {
  return isMark(words, at, slash) && isGlued(words, at) && isGlued(words, at + 1);
}

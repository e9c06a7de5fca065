import { seasonNouns } from '../../../../words/date-contexts.js';
import { calendar } from '../../meaning/new-meaning.js';
import {
  type DateWords,
  isGlued,
  isHyphen,
  isMark,
  lengthOf,
  openBracket,
  plainWord,
  slash,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { isYear } from './is-year.js';

/** How far behind the years their noun may stand: "the 2018-19 second division season". */
const reach = 4;

/** "the 2019-20 season", "the 2021/22 school year" are one stretch of time; "the 2022-23 financial year" is named for the year that it ends in. */
export const pairOfYears: Rule = {
  id: 'year-pair',
  on: [WordClass.digits],
  read(words, at) {
    if (!isYear(words, at)) return null;
    const year = words.value[at]!;
    const end = endOfPair(words, at, year);
    if (end === 0) return null;
    const business = words.class[end] === WordClass.fiscal || plainWord(words, end) === 'tax';
    if (business && (wordAt(words, end + 1) === 'year' || wordAt(words, end) === 'fiscal'))
      return {
        end: wordAt(words, end + 1) === 'year' ? end + 2 : end + 1,
        meaning: calendar({ year: year + 1 }),
      };
    if (isBehindFiscal(words, at)) return { end, meaning: calendar({ year: year + 1 }) };
    return isOfSeason(words, end) ? { end, meaning: calendar({ year, stretch: 'years' }) } : null;
  },
};

/** Behind `2018` of `2018-19`, `2018/19`, `2018-2019`, at word `at`; 0 where the next year is not joined to it. */
export function endOfPair(words: DateWords, at: number, year: number): number {
  const second = at + 2;
  const joined =
    isHyphen(words, at + 1) || (isMark(words, at + 1, slash) && isGlued(words, at + 1));
  if (!joined || !isGlued(words, second) || words.class[second] !== WordClass.digits) return 0;
  const size = lengthOf(words, second);
  const next = size === 2 ? (year + 1) % 100 : size === 4 ? year + 1 : -1;
  return words.value[second] === next ? second + 1 : 0;
}

/** "the current fiscal year (2016-17)". */
function isBehindFiscal(words: DateWords, at: number): boolean {
  const before = isMark(words, at - 1, openBracket) ? at - 2 : at - 1;
  return wordAt(words, before) === 'year' && words.class[before - 1] === WordClass.fiscal;
}

/** "1975-1976" written out are two years that both stand for themselves. */
function isOfSeason(words: DateWords, end: number): boolean {
  if (lengthOf(words, end - 1) !== 2) return false;
  for (let at = end; at < end + reach && words.class[at] !== WordClass.mark; at++)
    if (seasonNouns.has(plainWord(words, at))) return true;
  return false;
}

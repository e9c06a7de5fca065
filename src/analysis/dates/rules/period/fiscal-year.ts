import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { isYear } from '../year/is-year.js';
import { yearAfter } from '../year/year-after.js';
import { endedYear, fiscalNumber } from './coded-period.js';

/** "fiscal 1999", "fiscal year 1999", "the fiscal year". */
export const fiscalYear: Rule = {
  id: 'fiscal-year',
  on: [WordClass.fiscal, WordClass.article],
  afterArticle: [WordClass.fiscal, WordClass.modifier],
  read(words, at) {
    const first = wordAt(words, at) === 'the' ? at + 1 : at;
    // "the full fiscal year".
    const start = first > at && words.class[first] === WordClass.modifier ? first + 1 : first;
    if (words.class[start] !== WordClass.fiscal) return null;
    const next = wordAt(words, start + 1) === 'year' ? start + 2 : start + 1;
    const number = start === at ? fiscalNumber(words, at) : null;
    if (number !== null) return yearMatch(words, at + 1, number);
    if (isYear(words, next)) return yearMatch(words, next, words.value[next]!);
    const short =
      words.class[next] === WordClass.mark && words.class[next + 1] === WordClass.digits
        ? yearAfter(words, next)
        : null;
    if (short?.year != null) return { end: short.end, meaning: calendar({ year: short.year }) };
    if (next === start + 2 && wordAt(words, next) === 'ended')
      return { end: next, meaning: { kind: 'duration', unit: Unit.year, amount: 1 } };
    return start > at && next === start + 2 && words.value[start + 1] === Unit.year
      ? { end: next, meaning: calendar({ yearShift: 0 }) }
      : null;
  },
};

/** "fiscal 2022", "fiscal year 2022-23". */
function yearMatch(words: DateWords, at: number, number: number): Match {
  const { year, end } = endedYear(words, at, number);
  return { end, meaning: calendar({ year }) };
}

import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, isHyphen, isMark, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { isYear } from '../year/is-year.js';
import { yearAfter } from '../year/year-after.js';
import { yearOfQuarter } from './coded-period.js';

/** "the March quarter", "the December quarter of 2023", "the September 2022 quarter": the quarter that ends with the month. */
export const monthQuarter: Rule = {
  id: 'quarter',
  on: [WordClass.month, WordClass.article],
  afterArticle: [WordClass.month],
  read(words, at) {
    const month = wordAt(words, at) === 'the' ? at + 1 : at;
    const number = words.value[month]! / 3;
    if (words.class[month] !== WordClass.month || !Number.isInteger(number)) return null;
    // "The January-March quarter".
    if (isHyphen(words, month - 1) || isMark(words, month - 1, 0x2013)) return null;
    const within = isYear(words, month + 1) ? words.value[month + 1]! : null;
    const quarter = within === null && !isHyphen(words, month + 1) ? month + 1 : month + 2;
    if (wordAt(words, quarter) !== 'quarter' || !isCapital(words, month)) return null;
    const year = within === null ? yearOfQuarter(words, quarter + 1) : null;
    return {
      end: year?.end ?? quarter + 1,
      meaning: calendar({
        period: { kind: 'quarter', number },
        year: within ?? year?.year ?? null,
        yearShift: year?.shift ?? null,
      }),
    };
  },
};

/** "(the fourth quarter) ended March 31, 2024": whatever a company counts, the quarter of the calendar that ends then. Without the year it keeps the company's number. */
export function quarterThatEnds(
  words: DateWords,
  at: number,
): { readonly number: number; readonly year: number } | null {
  const word = wordAt(words, at);
  const number = words.value[at + 1]! / 3;
  if ((word !== 'ended' && word !== 'ending') || words.class[at + 1] !== WordClass.month)
    return null;
  if (!Number.isInteger(number)) return null;
  const year = yearAfter(words, at + 2) ?? yearAfter(words, at + 3);
  return typeof year?.year === 'number' ? { number, year: year.year } : null;
}

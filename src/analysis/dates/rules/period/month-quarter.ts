import { calendar } from '../../meaning/new-meaning.js';
import { isCapital, isHyphen, isMark, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { yearAfter } from '../year/year-after.js';

/** "the March quarter", "the December quarter of 2023": the quarter that ends with the month. */
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
    if (wordAt(words, month + 1) !== 'quarter' || !isCapital(words, month)) return null;
    const year = yearAfter(words, month + 2);
    return {
      end: year?.end ?? month + 2,
      meaning: calendar({
        period: { kind: 'quarter', number },
        year: year?.year ?? null,
        yearShift: year?.shift ?? null,
      }),
    };
  },
};

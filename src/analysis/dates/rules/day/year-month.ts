import { calendar } from '../../meaning/new-meaning.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { isYear } from '../year/is-year.js';
import { isMonthName } from './month-name.js';

/** "the 1974 October election", "in 2021 March". */
export const yearMonth: Rule = {
  id: 'year-month',
  on: [WordClass.digits],
  read(words, at) {
    const month = at + 1;
    if (words.class[month] !== WordClass.month || !isYear(words, at)) return null;
    if (!isMonthName(words, month)) return null;
    // "in 2020 March 5 was a Thursday"
    if (words.class[month + 1] === WordClass.digits) return null;
    return {
      end: month + 1,
      meaning: calendar({ year: words.value[at]!, month: words.value[month]! }),
    };
  },
};

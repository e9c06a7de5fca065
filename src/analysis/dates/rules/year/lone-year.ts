import { calendar } from '../../meaning/new-meaning.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { isLoneYear } from './is-lone-year.js';

/** `1999` alone, and the first year of `1957-58`. */
export const loneYear: Rule = {
  id: 'year',
  on: [WordClass.digits],
  read(words, at) {
    if (!isLoneYear(words, at)) return null;
    return { end: at + 1, meaning: calendar({ year: words.value[at]! }) };
  },
};

import { calendar } from '../../meaning/new-meaning.js';
import { isHyphen, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { isLoneYear } from './is-lone-year.js';

/** "pre-1990 rules", "the post-2008 world": the time before or after the year. */
export const beforeAfterYear: Rule = {
  id: 'before-after-year',
  on: [WordClass.opener],
  read(words, at) {
    const word = wordAt(words, at);
    if ((word !== 'pre' && word !== 'post') || !isHyphen(words, at + 1)) return null;
    return isLoneYear(words, at + 2)
      ? {
          end: at + 3,
          meaning: calendar({ year: words.value[at + 2]! }),
          mod: word === 'pre' ? 'BEFORE' : 'AFTER',
        }
      : null;
  },
};

import { calendar } from '../../meaning/new-meaning.js';
import { wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import type { Rule } from '../rule.js';
import { isYear } from '../year/is-year.js';
import { ordinalPeriodAt } from './quarter.js';
import { seasonOf } from './season.js';

/** "1989 third quarter", "2023's first half", "the 1989 first quarter". */
export const yearPeriod: Rule = {
  id: 'year-quarter',
  on: [WordClass.digits, WordClass.article],
  afterArticle: [WordClass.digits],
  read(words, at) {
    const start = wordAt(words, at) === 'the' ? at + 1 : at;
    if (!isYear(words, start)) return null;
    const year = words.value[start]!;
    const next = isClitic(words, start + 1) ? start + 2 : start + 1;
    if (words.class[next] === WordClass.season)
      return {
        end: next + 1,
        meaning: calendar({ year, period: seasonOf(words, next) }),
      };
    const word = wordAt(words, next);
    if (start > at && (word === 'period' || word === 'quarter'))
      return { end: next + 1, meaning: calendar({ year, topical: true }) };
    return ordinalPeriodAt(words, next, year, null);
  },
};

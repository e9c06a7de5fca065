import { calendar, shift } from '../../meaning/new-meaning.js';
import { isHyphen, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { ordinalPeriodAt } from '../period/quarter.js';
import type { Rule } from '../rule.js';

/** "year-earlier", "the year-ago period", "the year-earlier third quarter", "year-end". */
export const joinedAgo: Rule = {
  id: 'year-ago',
  on: [WordClass.unit, WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const start = words.class[at] === WordClass.article ? at + 1 : at;
    // Not the end of "two-year-ago".
    if (!isHyphen(words, start + 1) || isHyphen(words, start - 1)) return null;
    const unit = words.value[start] as Unit;
    const word = wordAt(words, start + 2);
    if (word === 'end' && unit === Unit.year && start === at)
      return {
        end: start + 3,
        meaning: calendar({
          yearShift: wordAt(words, at - 1) === 'since' ? -1 : 0,
          month: 12,
          day: 31,
        }),
      };
    if (word !== 'earlier' && word !== 'ago') return null;
    const noun = start + 3;
    const period = wordAt(words, noun);
    const ordinal = unit === Unit.year ? ordinalPeriodAt(words, noun, null, -1) : null;
    if (ordinal !== null) return ordinal;
    const named = period === 'period' || period === 'quarter';
    if (start > at && !named) return null;
    return {
      end: start > at ? noun + 1 : noun,
      meaning: shift(unit, -1, { topical: unit === Unit.year }),
    };
  },
};

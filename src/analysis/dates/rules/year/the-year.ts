import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, lengthOf, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { isYear } from './is-year.js';
import { spelledYear } from './spelled-year.js';

/** "the year 2000", "the year of 1848". */
export const theYear: Rule = {
  id: 'the-year',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    if (wordAt(words, at) !== 'the' || wordAt(words, at + 1) !== 'year') return null;
    const number = wordAt(words, at + 2) === 'of' ? at + 3 : at + 2;
    if (isYear(words, number) || isEarlyYear(words, number))
      return { end: number + 1, meaning: calendar({ year: words.value[number]! }) };
    const spelled = spelledYear(words, number);
    return spelled && { end: spelled.end, meaning: calendar({ year: spelled.year }) };
  },
};

/** "the year 451". */
function isEarlyYear(words: DateWords, at: number): boolean {
  const isCount = words.class[at + 1] === WordClass.none || words.class[at + 1] === WordClass.unit;
  return words.class[at] === WordClass.digits && lengthOf(words, at) === 3 && !isCount;
}

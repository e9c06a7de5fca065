import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { yearAfter } from '../year/year-after.js';
import { isMonthName } from './month-name.js';

/** "the first day of May", "the last day of February 2024". */
export const edgeOfMonth: Rule = {
  id: 'edge-of-month',
  on: [WordClass.article],
  afterArticle: [WordClass.ordinal, WordClass.deictic],
  read(words, at) {
    const word = wordAt(words, at + 1);
    const isLast = word === 'last' || word === 'final';
    if ((!isLast && word !== 'first') || !isDayOf(words, at + 2)) return null;
    const name = at + 4;
    if (words.class[name] !== WordClass.month || !isMonthName(words, name)) return null;
    const year = yearAfter(words, name + 1);
    const meaning = calendar({
      month: words.value[name]!,
      day: 1,
      year: year?.year ?? null,
      yearShift: year?.shift ?? null,
      ...(isLast && { stretch: 'last-day' }),
    });
    return { end: year?.end ?? name + 1, meaning };
  },
};

function isDayOf(words: DateWords, at: number): boolean {
  return wordAt(words, at) === 'day' && wordAt(words, at + 1) === 'of';
}

import { wordSet } from '../../../../words/word-set.js';
import { type DateWords, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { dateAt } from './date-at.js';
import { pairOfDays } from './pair-of-days.js';

const links = wordSet('of beginning starting commencing');

/** "the week of May 6", "the week beginning May 6": the week that holds the day; "the weekend of 26-27 October". */
export const weekOf: Rule = {
  id: 'week-of',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    if (wordAt(words, at) !== 'the' || !links.has(plainWord(words, at + 2))) return null;
    switch (wordAt(words, at + 1)) {
      case 'week':
        return stretchOf(words, at + 3, 'week');
      case 'weekend':
        return plainWord(words, at + 2) === 'of' ? stretchOf(words, at + 3, 'weekend') : null;
      default:
        return null;
    }
  },
};

function stretchOf(words: DateWords, at: number, stretch: 'week' | 'weekend'): Match | null {
  const date = pairOfDays(words, at) ?? dateAt(words, at);
  return date?.meaning.kind === 'calendar'
    ? { end: date.end, meaning: { ...date.meaning, stretch } }
    : null;
}

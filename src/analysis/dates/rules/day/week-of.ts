import { wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { dateAt } from './date-at.js';

/** "the week of May 6": the week that holds the day. */
export const weekOf: Rule = {
  id: 'week-of',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    if (
      wordAt(words, at) !== 'the' ||
      wordAt(words, at + 1) !== 'week' ||
      wordAt(words, at + 2) !== 'of'
    )
      return null;
    const date = dateAt(words, at + 3);
    return date?.meaning.kind === 'calendar'
      ? { end: date.end, meaning: { ...date.meaning, stretch: 'week' } }
      : null;
  },
};

import { wordSet } from '../../../../words/word-set.js';
import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import type { Rule } from '../rule.js';

/** "in the new year", "early in the New Year", "the first week of the new year": the start of the year that begins with the nearest first of January. */
export const newYear: Rule = {
  id: 'new-year',
  on: [WordClass.article],
  afterArticle: [WordClass.holiday],
  read(words, at) {
    if (wordAt(words, at) !== 'the' || wordAt(words, at + 1) !== 'new') return null;
    if (wordAt(words, at + 2) !== 'year' || !links.has(plainWord(words, at - 1))) return null;
    // "The new year's budget", "in the New Year Honours".
    if (!isOver(words, at + 3)) return null;
    return { end: at + 3, meaning: calendar({ month: 1, day: 1, stretch: 'year' }), mod: 'START' };
  },
};

const links = wordSet('in into by until before of for to since');

/** Does no noun follow that the year belongs to? */
function isOver(words: DateWords, at: number): boolean {
  return !isClitic(words, at) && !nouns.has(plainWord(words, at));
}

const nouns = wordSet('honours honors eve day holiday holidays celebrations party speech message');

import { calendar } from '../../meaning/new-meaning.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { spelledYear } from './spelled-year.js';

/** "nineteen eighty-nine". */
export const spelledOut: Rule = {
  id: 'year-in-words',
  on: [WordClass.cardinal],
  read(words, at) {
    const found = spelledYear(words, at);
    return found && { end: found.end, meaning: calendar({ year: found.year }) };
  },
};

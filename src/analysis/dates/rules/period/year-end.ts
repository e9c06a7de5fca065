import { shift } from '../../meaning/new-meaning.js';
import { wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import type { Rule } from '../rule.js';

/** "year's end", "year end", "mid-year", "midyear". */
export const yearEnd: Rule = {
  id: 'year-end',
  on: [WordClass.unit],
  read(words, at) {
    if (words.value[at] !== Unit.year || wordAt(words, at).endsWith('s')) return null;
    const end = isClitic(words, at + 1) ? at + 2 : at + 1;
    return wordAt(words, end) === 'end'
      ? {
          end: end + 1,
          meaning: shift(Unit.year, wordAt(words, at - 1) === 'since' ? -1 : 0),
          mod: 'END',
        }
      : null;
  },
};

import { reference } from '../../meaning/new-meaning.js';
import { wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';

/** "recently", "now". */
export const referenceWord: Rule = {
  id: 'reference',
  on: [WordClass.reference],
  read(words, at) {
    const word = wordAt(words, at);
    if (word === 'now' && wordAt(words, at - 1) === 'from') return null;
    if (wordAt(words, at - 1) === 'as' && wordAt(words, at + 1) === 'as') return null;
    return {
      end: at + 1,
      meaning: reference(words.value[at] === 1 ? 'PAST_REF' : 'PRESENT_REF'),
    };
  },
};

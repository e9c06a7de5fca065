import { reference } from '../../meaning/new-meaning.js';
import { wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';

/** "the time being" and "these days" are the present; "one day" and "some day" the future or past by tense are left alone. */
export const atThisTime: Rule = {
  id: 'present',
  on: [WordClass.article, WordClass.opener],
  afterArticle: [WordClass.opener],
  read(words, at) {
    const word = wordAt(words, at);
    const next = wordAt(words, at + 1);
    if (
      word === 'the' &&
      (next === 'moment' || next === 'present') &&
      wordAt(words, at - 1) === 'at'
    )
      return { end: at + 2, meaning: reference('PRESENT_REF') };
    if (word === 'present' && wordAt(words, at - 1) === 'at')
      return { end: at + 1, meaning: reference('PRESENT_REF') };
    return word === 'right' && next === 'now'
      ? { end: at + 2, meaning: reference('PRESENT_REF') }
      : null;
  },
};

import { isHyphen, wordAt } from '../../words/date-words.js';
import { type Unit, WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';

/** "a day-long meeting", "the yearlong inquiry". */
export const lasting: Rule = {
  id: 'lasting',
  on: [WordClass.unit, WordClass.lasting],
  read(words, at) {
    const unit = words.value[at] as Unit;
    const meaning = { kind: 'duration', unit, amount: 1 } as const;
    if (words.class[at] === WordClass.lasting) return { end: at + 1, meaning };
    if (!isHyphen(words, at + 1) || wordAt(words, at + 2) !== 'long') return null;
    return wordAt(words, at).endsWith('s') ? null : { end: at + 3, meaning };
  },
};

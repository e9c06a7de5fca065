import { wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { quantityAt } from './quantity.js';

/** "the first nine months", "the final two weeks". */
export const firstUnits: Rule = {
  id: 'first-units',
  on: [WordClass.article, WordClass.ordinal],
  afterArticle: [WordClass.ordinal],
  read(words, at) {
    const ordinal = wordAt(words, at) === 'the' ? at + 1 : at;
    const word = wordAt(words, ordinal);
    if (word !== 'first' && word !== 'final') return null;
    const quantity = quantityAt(words, ordinal + 1);
    if (quantity === null || quantity.joined) return null;
    return {
      end: quantity.end,
      meaning: { kind: 'duration', unit: quantity.unit, amount: quantity.amount },
    };
  },
};

import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { aboutAmount, type ReadCore } from './amount-modifier.js';
import { earlyLate } from './early-late.js';
import { endOf } from './end-of.js';
import { partOfMonth } from './part-of-month.js';

/** The rules that stand before others and narrow them: "early March", "the end of 1999", "more than 30 years". */
export function modifierRules(core: ReadCore): readonly Rule[] {
  const modified: ReadCore = (words, at) => aboutAmount(words, at, core) ?? core(words, at);
  return [
    {
      id: 'early-late',
      on: [WordClass.modifier, WordClass.shift, WordClass.article],
      afterArticle: [WordClass.modifier, WordClass.shift],
      read: (words, at) => earlyLate(words, at, core),
    },
    {
      id: 'end-of',
      on: [WordClass.article],
      afterArticle: [WordClass.modifier],
      read: (words, at) => endOf(words, at, core),
    },
    {
      id: 'part-of-month',
      on: [WordClass.article, WordClass.ordinal, WordClass.ordinalDigits],
      afterArticle: [WordClass.ordinal, WordClass.ordinalDigits, WordClass.deictic],
      read: (words, at) => partOfMonth(words, at, core),
    },
    {
      id: 'about',
      on: [WordClass.modifier, WordClass.phrase, WordClass.few],
      read: (words, at) => aboutAmount(words, at, modified),
    },
  ];
}

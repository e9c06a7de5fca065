import { reference, shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { type Quantity, quantityAt } from './quantity.js';
import { afterArticle, quantityClasses } from './quantity-classes.js';

/** "two years ago", "a week earlier", "10 days later", "a year from now", "three weeks hence". */
export const awayFrom: Rule = {
  id: 'ago',
  on: quantityClasses,
  afterArticle,
  read(words, at) {
    const quantity = quantityAt(words, at);
    if (quantity === null || quantity.joined) return null;
    const word = wordAt(words, quantity.end);
    if (word === 'ago') return away(words, quantity, -1, 'publication', quantity.end + 1);
    // "two hours later": no day can be told, the length can.
    if (quantity.unit <= Unit.hour) return null;
    // "two weeks earlier than planned" is a length.
    if (wordAt(words, quantity.end + 1) === 'than') return null;
    if (word === 'earlier' || word === 'previously')
      return away(words, quantity, -1, 'mention', quantity.end + 1);
    if (word === 'later' || word === 'afterwards' || word === 'afterward')
      return away(words, quantity, 1, 'mention', quantity.end + 1);
    if (word === 'hence') return away(words, quantity, 1, 'publication', quantity.end + 1);
    if (
      word === 'before' &&
      wordAt(words, quantity.end + 1) === '' &&
      words.class[quantity.end + 1] === WordClass.mark
    )
      return away(words, quantity, -1, 'mention', quantity.end + 1);
    if (
      word === 'from' &&
      (wordAt(words, quantity.end + 1) === 'now' || wordAt(words, quantity.end + 1) === 'today')
    )
      return away(words, quantity, 1, 'publication', quantity.end + 2);
    return null;
  },
};

function away(
  words: DateWords,
  quantity: Quantity,
  sign: -1 | 1,
  from: 'publication' | 'mention',
  end: number,
): Match {
  if (quantity.amount === null)
    return { end, meaning: reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF') };
  // "a week ago today".
  const weeks = daysOfWeeks(quantity.unit) * quantity.amount;
  if (weeks > 0 && from === 'publication' && sign < 0 && wordAt(words, end) === 'today')
    return { end: end + 1, meaning: shift(Unit.day, -weeks) };
  const topical = quantity.unit === Unit.year && quantity.amount === 1 && sign < 0;
  return { end, meaning: shift(quantity.unit, sign * quantity.amount, { from, topical }) };
}

function daysOfWeeks(unit: Unit): number {
  return unit === Unit.week ? 7 : unit === Unit.fortnight ? 14 : 0;
}

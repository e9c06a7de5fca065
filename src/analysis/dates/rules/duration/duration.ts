import { wordSet } from '../../../../words/word-set.js';
import { type DateWords, isCapital, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { restOf } from './compound.js';
import type { Quantity } from './plain-quantity.js';
import { quantityAt } from './quantity.js';
import { afterArticle, quantityClasses } from './quantity-classes.js';
import { isRate } from './rate.js';

/** "five years", "12 1/2 hours", "a year", "the two weeks", "a few days", "15 to 20 years". */
export const duration: Rule = {
  id: 'duration',
  on: quantityClasses,
  afterArticle,
  read(words, at) {
    const quantity = quantityAt(words, at);
    if (quantity === null || isRate(words, at, quantity) || isLoneDay(words, at, quantity))
      return null;
    const { unit, amount } = quantity;
    const rest = restOf(words, quantity);
    if (rest !== null && !isDistance.has(wordAt(words, rest.end)))
      return { end: rest.end, meaning: { kind: 'duration', unit, amount, rest } };
    return { end: quantity.end, meaning: { kind: 'duration', unit, amount } };
  },
};

/** "a year and two months ago" is no length. */
const isDistance = wordSet('ago earlier later before hence');

/** "One day", "will one day", "a day of rest": some day, no length. */
function isLoneDay(words: DateWords, at: number, quantity: Quantity): boolean {
  // "a day of mourning".
  if (quantity.article && quantity.unit === Unit.day && wordAt(words, quantity.end) === 'of')
    return true;
  const lone = wordAt(words, at) === 'one' && quantity.end === at + 2 && !quantity.joined;
  if (!lone || (quantity.unit !== Unit.day && quantity.unit !== Unit.night)) return false;
  return isCapital(words, at) || words.class[at - 1] === WordClass.future;
}

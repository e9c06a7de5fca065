import { type DateWords, isHyphen, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { amountAt } from '../number/amount.js';
import type { Amount } from '../number/cardinal.js';
import { joinedPeriod, joinedQuantity } from './joined-quantity.js';
import { plainQuantity, type Quantity } from './plain-quantity.js';

export function quantityAt(words: DateWords, at: number): Quantity | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const amount = amountAt(words, start);
  if (amount === null || (start > at && amount.article)) return null;
  if (amount.article && start === at) {
    const period = joinedPeriod(words, at);
    if (period !== null) return period;
  }
  if (isHyphen(words, amount.end))
    return start > at || amount.article ? null : joinedQuantity(words, amount);
  return plainQuantity(words, at, rangeAmount(words, amount) ?? amount);
}

/** "15 to 20", "two or three": the last number counts. */
function rangeAmount(words: DateWords, amount: Amount): Amount | null {
  const word = wordAt(words, amount.end);
  if (word !== 'to' && word !== 'or') return null;
  const second = amountAt(words, amount.end + 1);
  return second !== null && !second.article && words.class[second.end] === WordClass.unit
    ? second
    : null;
}

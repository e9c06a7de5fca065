import { wordSet } from '../../../../words/word-set.js';
import { type DateWords, isHyphen, plainWord, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { amountAt } from '../number/amount.js';
import type { Amount } from '../number/cardinal.js';
import type { Quantity } from './plain-quantity.js';

/** "a three-year period": here the article belongs to it. */
export function joinedPeriod(words: DateWords, at: number): Quantity | null {
  const amount = amountAt(words, at + 1);
  if (amount === null || amount.article || !isHyphen(words, amount.end)) return null;
  const quantity = joinedQuantity(words, amount);
  return quantity !== null && wordAt(words, quantity.end - 1) === 'period' ? quantity : null;
}

/** "five-year", "10-day-long", "the five-year period"; never an age ("six-year-old"). */
export function joinedQuantity(words: DateWords, amount: Amount): Quantity | null {
  const unit = amount.end + 1;
  if (words.class[unit] !== WordClass.unit && wordAt(words, unit) !== 'second') return null;
  // "three-quarters of the troops".
  if (wordAt(words, unit) === 'quarters') return null;
  let end = unit + 1;
  if (isHyphen(words, end)) {
    const last = wordAt(words, end + 1);
    if (last === 'old' || last === 'olds') return thingsAge(words, amount, unit);
    if (last === 'long') end += 2;
    else if (last === 'ago' || last === 'earlier') return null;
  }
  if (wordAt(words, end) === 'period' || wordAt(words, end) === 'term') end++;
  const value = wordAt(words, unit) === 'second' ? Unit.second : words.value[unit]!;
  return { amount: amount.value, unit: value as Unit, end, joined: true, article: false };
}

/** "8-month-old truce": of things an age is a duration; of people it is none. Years are people's unless a thing's noun follows. */
function thingsAge(words: DateWords, amount: Amount, unit: number): Quantity | null {
  const value = words.value[unit] as Unit;
  if (value === Unit.year || people.has(plainWord(words, unit + 3))) return null;
  return { amount: amount.value, unit: value, end: unit + 3, joined: true, article: false };
}

const people = wordSet(
  'son daughter boy girl baby child infant brother sister twin twins toddler grandson granddaughter',
);

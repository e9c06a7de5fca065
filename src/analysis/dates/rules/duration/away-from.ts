import { reference, shift } from '../../meaning/new-meaning.js';
import { type DateWords, isMark, plainWord, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import type { Match, Rule } from '../rule.js';
import type { Quantity } from './plain-quantity.js';
import { quantityAt } from './quantity.js';
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
    if (word === 'ago' || isBack(words, quantity.end))
      return away(words, quantity, -1, 'publication', quantity.end + 1);
    // "two hours later": no day can be told, the length can.
    if (quantity.unit <= Unit.hour) return null;
    const time = pastTime(words, quantity.end);
    if (time > 0 && wordAt(words, at - 1) === 'in')
      return away(words, quantity, 1, 'publication', time);
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

/** "A few years back, …": not "set it two years back in the race". */
function isBack(words: DateWords, at: number): boolean {
  const ends =
    words.class[at + 1] === WordClass.mark || words.class[at + 1] === WordClass.blockBreak;
  return ends && plainWord(words, at) === 'back';
}

/** Past "'s time" of "in a week's time", "in three years' time"; 0 when that does not follow. */
function pastTime(words: DateWords, at: number): number {
  const mark = isClitic(words, at) || isMark(words, at, 39) || isMark(words, at, 0x2019);
  return mark && wordAt(words, at + 1) === 'time' ? at + 2 : 0;
}

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
  const dated =
    sign < 0 && quantity.unit === Unit.year ? yearsAgo(words, quantity.amount, end) : null;
  if (dated !== null) return dated;
  // "A year and a half ago" tells a month.
  if (from === 'publication' && quantity.unit === Unit.year && quantity.amount % 1 === 0.5)
    return { end, meaning: shift(Unit.month, sign * 12 * quantity.amount) };
  const topical = quantity.unit === Unit.year && quantity.amount === 1 && sign < 0;
  return { end, meaning: shift(quantity.unit, sign * quantity.amount, { from, topical }) };
}

/** "a year ago today", "ten years ago this month". */
function yearsAgo(words: DateWords, years: number, at: number): Match | null {
  if (!Number.isInteger(years)) return null;
  if (wordAt(words, at) === 'today')
    return { end: at + 1, meaning: shift(Unit.day, 0, { yearsBack: years }) };
  const unit = words.value[at + 1];
  const isPart = wordAt(words, at) === 'this' && words.class[at + 1] === WordClass.unit;
  return isPart && (unit === Unit.week || unit === Unit.month)
    ? { end: at + 2, meaning: shift(unit, 0, { yearsBack: years }) }
    : null;
}

function daysOfWeeks(unit: Unit): number {
  return unit === Unit.week ? 7 : unit === Unit.fortnight ? 14 : 0;
}

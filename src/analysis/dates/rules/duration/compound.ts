import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Quantity } from './plain-quantity.js';
import { quantityAt } from './quantity.js';

/** What a length in two units adds to its first one. */
export interface Rest {
  readonly unit: Unit;
  readonly amount: number;
  readonly end: number;
}

/** Smaller units that go with a larger one. */
const parts: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  [Unit.year]: [Unit.month, Unit.day],
  [Unit.month]: [Unit.day],
  [Unit.week]: [Unit.day],
  [Unit.day]: [Unit.hour],
  [Unit.hour]: [Unit.minute],
  [Unit.minute]: [Unit.second],
};

/** The second part of "three years and four months", "two hours 40 minutes": one length; "two years and a half" is none of these. */
export function restOf(words: DateWords, quantity: Quantity): Rest | null {
  if (quantity.amount === null || quantity.joined || !Number.isInteger(quantity.amount))
    return null;
  const at = wordAt(words, quantity.end) === 'and' ? quantity.end + 1 : quantity.end;
  if (words.class[at] === WordClass.article) return null;
  const second = quantityAt(words, at);
  if (second?.amount == null || second.joined) return null;
  const isPart = parts[quantity.unit]?.includes(second.unit) ?? false;
  return isPart ? { unit: second.unit, amount: second.amount, end: second.end } : null;
}

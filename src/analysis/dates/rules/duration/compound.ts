import { wordSet } from '../../../../words/word-set.js';
import type { RestOfLength } from '../../meaning/meaning.js';
import { comma, type DateWords, isMark, plainWord, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Quantity } from './plain-quantity.js';
import { quantityAt } from './quantity.js';

/** Smaller units that go with a larger one. */
const parts: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  [Unit.year]: [Unit.month, Unit.day],
  [Unit.month]: [Unit.day],
  [Unit.week]: [Unit.day],
  [Unit.day]: [Unit.hour],
  [Unit.hour]: [Unit.minute],
  [Unit.minute]: [Unit.second],
};

/** The rest of a length, and where it ends. */
export interface Rest extends RestOfLength {
  readonly end: number;
}

/** What a length in two units or more adds to its first one: "three years and four months", "two hours 40 minutes", "2 hours, 4 minutes, 35 seconds"; "two years and a half" is none of these. */
export function restOf(words: DateWords, quantity: Quantity): Rest | null {
  if (quantity.amount === null || quantity.joined || !Number.isInteger(quantity.amount))
    return null;
  const at = behindLink(words, quantity.end);
  const isListed = isMark(words, quantity.end, comma);
  const { class: kind } = words;
  const isNumber = kind[at] === WordClass.cardinal || kind[at] === WordClass.digits;
  if (isListed ? !isNumber : kind[at] === WordClass.article) return null;
  const second = quantityAt(words, at);
  if (second?.amount == null || second.joined) return null;
  if (!parts[quantity.unit]?.includes(second.unit)) return null;
  const { unit, amount, end } = second;
  // "two years, six months of it suspended"
  if (isListed && isOwn.has(plainWord(words, end))) return null;
  // "for 30 years, five days a week"
  if (words.class[end] === WordClass.article && words.class[end + 1] === WordClass.unit)
    return null;
  const rest = restOf(words, second);
  return rest === null ? { unit, amount, end } : { unit, amount, rest, end: rest.end };
}

/** Behind "and", a comma, or both. */
function behindLink(words: DateWords, end: number): number {
  const at = isMark(words, end, comma) ? end + 1 : end;
  return wordAt(words, at) === 'and' ? at + 1 : at;
}

/** Behind a length that stands for itself. */
const isOwn = wordSet('of suspended on in after before ago later earlier');

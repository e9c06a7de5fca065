import { wordSet } from '../../../words/word-set.js';
import { type DateWords, isHyphen, isTitleCase, plainWord, wordAt } from '../date-words.js';
import { Unit, WordClass } from '../word-class.js';
import { type Amount, amountAt, pastAndAHalf, pastOrSo } from './number.js';

/** A number of units: "five years", "10-day", "the two weeks". */
export interface Quantity {
  readonly amount: number | null;
  readonly unit: Unit;
  readonly end: number;
  /** Written with hyphens: "five-year". */
  readonly joined: boolean;
  readonly article: boolean;
}

const fillers = wordSet(
  'more additional full consecutive straight business trading long fiscal solid calendar whole entire short',
);

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

/** "a three-year period": here the article belongs to it. */
function joinedPeriod(words: DateWords, at: number): Quantity | null {
  const amount = amountAt(words, at + 1);
  if (amount === null || amount.article || !isHyphen(words, amount.end)) return null;
  const quantity = joinedQuantity(words, amount);
  return quantity !== null && wordAt(words, quantity.end - 1) === 'period' ? quantity : null;
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

/** "five-year", "10-day-long", "the five-year period"; never an age ("six-year-old"). */
function joinedQuantity(words: DateWords, amount: Amount): Quantity | null {
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

function plainQuantity(words: DateWords, at: number, amount: Amount): Quantity | null {
  let unit = amount.end;
  if (fillers.has(wordAt(words, unit)) && words.class[unit + 1] === WordClass.unit) unit++;
  if (words.class[unit] !== WordClass.unit) return null;
  const value = words.value[unit] as Unit;
  const plural = wordAt(words, unit).endsWith('s');
  if (amount.article && plural) return null;
  if (value === Unit.quarter && amount.value !== null && wordAt(words, unit + 1) === 'of')
    return null;
  // "60 Minutes".
  if (isTitleCase(words, unit)) return null;
  if (
    !plural &&
    !amount.article &&
    amount.value !== 1 &&
    !isFraction(amount) &&
    value < Unit.century
  ) {
    if (!isLooseAdjective(words, at, unit)) return null;
  }
  if (isHyphen(words, unit + 1)) return hyphenTail(words, amount, unit, plural);
  return tail(
    words,
    {
      amount: amount.value,
      unit: value,
      end: unit + 1,
      joined: false,
      article: amount.article,
    },
    unit,
  );
}

/** "a five year low", "the two day rally": an adjective without its hyphen. */
function isLooseAdjective(words: DateWords, at: number, unit: number): boolean {
  const before = wordAt(words, at - 1);
  const led = before === 'a' || before === 'an' || before === 'the' || wordAt(words, at) === 'the';
  return led && words.class[unit + 1] === WordClass.none;
}

function isFraction({ value }: Amount): boolean {
  return value !== null && value < 1;
}

/** "a year-earlier period" is no duration; "three weeks-long" is. */
function hyphenTail(
  words: DateWords,
  amount: Amount,
  unit: number,
  plural: boolean,
): Quantity | null {
  // "a day-long hearing": the article is the hearing's.
  if (wordAt(words, unit + 2) !== 'long' || amount.article) return null;
  return {
    amount: amount.value,
    unit: words.value[unit] as Unit,
    end: unit + 3,
    joined: !plural,
    article: false,
  };
}

/** "and a half", "or so", "or more"; ages of people fall out here. */
function tail(words: DateWords, quantity: Quantity, unit: number): Quantity | null {
  const { article } = quantity;
  const end = pastAndAHalf(words, quantity.end);
  const amount =
    end > quantity.end && quantity.amount !== null ? quantity.amount + 0.5 : quantity.amount;
  if (wordAt(words, end) === 'old' && isPersonAge(words, unit)) return null;
  // "a year or two".
  if (article && wordAt(words, end) === 'or' && wordAt(words, end + 1) === 'two')
    return { ...quantity, amount: null, end: end + 2 };
  return { ...quantity, amount, end: pastOrSo(words, end) };
}

/** "is 37 years old" after a person: years without "more than" are people's. */
function isPersonAge(words: DateWords, unit: number): boolean {
  if (words.value[unit] !== Unit.year) return words.value[unit] === Unit.month;
  return wordAt(words, unit - 2) !== 'than';
}

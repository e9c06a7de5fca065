import { wordSet } from '../../../../words/word-set.js';
import {
  type DateWords,
  isHyphen,
  isTitleCase,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { pastAndAHalf, pastOrSo } from '../number/and-a-half.js';
import type { Amount } from '../number/cardinal.js';

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

export function plainQuantity(words: DateWords, at: number, amount: Amount): Quantity | null {
  let unit = amount.end;
  if (fillers.has(wordAt(words, unit)) && words.class[unit + 1] === WordClass.unit) unit++;
  if (words.class[unit] !== WordClass.unit) return null;
  const value = words.value[unit] as Unit;
  const plural = wordAt(words, unit).endsWith('s');
  if (amount.article && plural) return null;
  if (value === Unit.quarter && isOfParts(words, at, unit, amount)) return null;
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

/** "Three quarters of the town"; "in some quarters", "from many quarters" is said of people. */
function isOfParts(words: DateWords, at: number, unit: number, { value }: Amount): boolean {
  if (value !== null) return wordAt(words, unit + 1) === 'of';
  const link = plainWord(words, at - 1);
  return link === 'in' || link === 'from';
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

import {
  colon,
  comma,
  type DateWords,
  isGlued,
  isHyphen,
  isMark,
  lengthOf,
  point,
  slash,
  wordAt,
} from '../date-words.js';
import { WordClass } from '../word-class.js';

/** A count before a unit: "two", "12", "1,200", "2 1/2", "a", "several". */
export interface Amount {
  /** Null for "a few", "several". */
  readonly value: number | null;
  readonly end: number;
  /** "a", "an": weaker than a number. */
  readonly article: boolean;
}

export function amountAt(words: DateWords, at: number): Amount | null {
  switch (words.class[at]) {
    case WordClass.digits:
      return withTail(words, digitsAmount(words, at));
    case WordClass.cardinal:
      return withTail(words, cardinalAt(words, at));
    case WordClass.few:
      return fewAt(words, at);
    case WordClass.article:
      return articleAmount(words, at);
    case WordClass.half:
      return halfAt(words, at);
    default:
      return null;
  }
}

/** "540 million", "four and a half", "four-and-a-half". */
function withTail(words: DateWords, amount: Amount | null): Amount | null {
  if (amount?.value == null) return amount;
  const { value, end } = amount;
  const word = wordAt(words, end);
  if (word === 'million' || word === 'billion')
    return { ...amount, value: value * (word === 'million' ? 1e6 : 1e9), end: end + 1 };
  const step = isHyphen(words, end) && isHyphen(words, end + 2) && isHyphen(words, end + 4) ? 2 : 1;
  const and = step === 2 ? end + 1 : end;
  const half =
    wordAt(words, and) === 'and' &&
    wordAt(words, and + step) === 'a' &&
    words.class[and + 2 * step] === WordClass.half;
  return half ? { ...amount, value: value + 0.5, end: and + 2 * step + 1 } : amount;
}

/** Past "and a half" after a unit: "a year and a half"; the same place when it is not there. */
export function pastAndAHalf(words: DateWords, at: number): number {
  const half =
    wordAt(words, at) === 'and' &&
    wordAt(words, at + 1) === 'a' &&
    words.class[at + 2] === WordClass.half;
  return half ? at + 3 : at;
}

/** Past "or so". */
export function pastOrSo(words: DateWords, at: number): number {
  return wordAt(words, at) === 'or' && wordAt(words, at + 1) === 'so' ? at + 2 : at;
}

/** `12`, `1,200`, `3.5`, `12 1/2`, `1/2`. */
function digitsAmount(words: DateWords, at: number): Amount | null {
  if (isGlued(words, at) && isPartOfNumber(words, at - 1)) return null;
  const alone = fractionAt(words, at);
  if (alone !== null) return { value: alone, end: at + 3, article: false };
  let value = words.value[at]!;
  let end = at + 1;
  while (isMark(words, end, comma) && glueDigits(words, end, 3)) {
    value = value * 1000 + words.value[end + 1]!;
    end += 2;
  }
  if (isMark(words, end, point) && glueDigits(words, end, 0))
    return {
      value: value + words.value[end + 1]! / 10 ** lengthOf(words, end + 1),
      end: end + 2,
      article: false,
    };
  const fraction = fractionAt(words, end);
  return fraction === null
    ? { value, end, article: false }
    : { value: value + fraction, end: end + 3, article: false };
}

/** `1/2`: below one. */
function fractionAt(words: DateWords, at: number): number | null {
  if (words.class[at] !== WordClass.digits || !isMark(words, at + 1, slash)) return null;
  if (!glueDigits(words, at + 1, 0)) return null;
  const value = words.value[at]! / words.value[at + 2]!;
  return value < 1 ? value : null;
}

/** Are the mark and the digits after it glued to what stands before? `length` 0 = any. */
function glueDigits(words: DateWords, mark: number, length: number): boolean {
  return (
    words.class[mark + 1] === WordClass.digits &&
    isGlued(words, mark) &&
    isGlued(words, mark + 1) &&
    (length === 0 || lengthOf(words, mark + 1) === length)
  );
}

/** Money, a decimal, a fraction, a clock, a number of a list. */
const numberMarks = new Set([36, 163, 0x20ac, 0xa5, 35, point, slash, colon]);

function isPartOfNumber(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.mark && numberMarks.has(words.value[at]!);
}

/** Words of one numeral at most: a bound, so that a page of "hundred hundred …" is read once. */
const mostParts = 12;

/** "two", "twenty-five", "two dozen", "a hundred and ten" from its first numeral on, "three thousand two hundred". */
export function cardinalAt(words: DateWords, at: number): Amount | null {
  if (words.class[at] !== WordClass.cardinal) return null;
  const first = words.value[at]!;
  let thousands = first === 1000 ? first : 0;
  let rest = first - thousands;
  let end = at + 1;
  for (let parts = 1; parts < mostParts; parts++) {
    const linked = isHyphen(words, end) || (wordAt(words, end) === 'and' && rest % 100 === 0);
    const next = linked ? end + 1 : end;
    if (words.class[next] !== WordClass.cardinal) break;
    const part = words.value[next]!;
    if (part === 1000 && thousands === 0) {
      thousands = rest * 1000;
      rest = 0;
    } else if (isMultiplier(words, next) && rest > 0 && rest < 100) rest *= part;
    else if (isAddend(part, rest)) rest += part;
    else break;
    end = next + 1;
  }
  return { value: thousands + rest, end, article: false };
}

function isMultiplier(words: DateWords, at: number): boolean {
  const word = wordAt(words, at);
  return word === 'hundred' || word === 'dozen';
}

/** Units after tens, tens and units after hundreds, all of them after thousands. */
function isAddend(part: number, rest: number): boolean {
  if (rest % 100 === 0) return part < 100;
  return rest % 10 === 0 && rest % 100 >= 20 && part < 10;
}

/** "first", "21st", "twenty-first". */
export function ordinalAt(words: DateWords, at: number): { value: number; end: number } | null {
  const value = words.value[at]!;
  switch (words.class[at]) {
    case WordClass.ordinal:
    case WordClass.ordinalDigits:
      return { value, end: at + 1 };
    case WordClass.cardinal:
      return value % 10 === 0 &&
        isHyphen(words, at + 1) &&
        words.class[at + 2] === WordClass.ordinal
        ? { value: value + words.value[at + 2]!, end: at + 3 }
        : null;
    default:
      return null;
  }
}

/** "a few", "a couple of", "several hundred". */
function fewAt(words: DateWords, at: number): Amount {
  const couple = wordAt(words, at) === 'couple';
  const number = couple && wordAt(words, at + 1) === 'of' ? at + 2 : at + 1;
  const word = wordAt(words, number);
  const vague = word === 'hundred' || word === 'thousand' || word === 'dozen';
  return { value: couple && !vague ? 2 : null, end: vague ? number + 1 : number, article: false };
}

function articleAmount(words: DateWords, at: number): Amount {
  const next = words.class[at + 1];
  const word = wordAt(words, at + 1);
  if (word === 'few' || word === 'couple') return fewAt(words, at + 1);
  if (word === 'dozen' || word === 'hundred' || word === 'thousand')
    return cardinalAt(words, at + 1)!;
  if (next === WordClass.half) {
    if (wordAt(words, at + 2) === 'dozen') return { value: 6, end: at + 3, article: false };
    if (!isHyphen(words, at + 2)) return { value: 0.5, end: at + 2, article: false };
  }
  return { value: 1, end: at + 1, article: true };
}

/** "half a century", "half an hour", "half a dozen", "half-hour". */
function halfAt(words: DateWords, at: number): Amount | null {
  const word = wordAt(words, at + 1);
  if (word === 'a' && wordAt(words, at + 2) === 'dozen')
    return { value: 6, end: at + 3, article: false };
  if (word === 'a' || word === 'an') return { value: 0.5, end: at + 2, article: false };
  if (word === 'dozen') return { value: 6, end: at + 2, article: false };
  return isHyphen(words, at + 1) ? { value: 0.5, end: at + 1, article: false } : null;
}

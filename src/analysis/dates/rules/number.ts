import {
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
      return wordAt(words, at) === 'the' ? null : articleAmount(words, at);
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

function digitsAmount(words: DateWords, at: number): Amount | null {
  if (at > 0 && isGlued(words, at) && isMoneyOrDecimal(words, at - 1)) return null;
  let value = words.value[at]!;
  let end = at + 1;
  while (isMark(words, end, comma) && glueDigits(words, end, 3)) {
    value = value * 1000 + words.value[end + 1]!;
    end += 2;
  }
  if (isMark(words, end, point) && glueDigits(words, end, 0)) {
    value += words.value[end + 1]! / 10 ** lengthOf(words, end + 1);
    end += 2;
  } else if (words.class[end] === WordClass.digits && isMark(words, end + 1, slash)) {
    if (words.class[end + 2] === WordClass.digits && isGlued(words, end + 2)) {
      value += words.value[end]! / words.value[end + 2]!;
      end += 3;
    }
  }
  return Number.isFinite(value) ? { value, end, article: false } : null;
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

function isMoneyOrDecimal(words: DateWords, at: number): boolean {
  if (words.class[at] !== WordClass.mark) return false;
  const code = words.value[at]!;
  return (
    code === 36 || code === 163 || code === 0x20ac || code === point || code === 35 || code === 0xa5
  );
}

/** "two", "twenty-five", "a hundred and ten" from its first numeral on. */
export function cardinalAt(words: DateWords, at: number): Amount | null {
  if (words.class[at] !== WordClass.cardinal) return null;
  let value = words.value[at]!;
  let end = at + 1;
  for (;;) {
    const next = isHyphen(words, end) ? end + 1 : end;
    if (words.class[next] !== WordClass.cardinal) break;
    const part = words.value[next]!;
    if (part >= 100) value *= part;
    else if (value < 100 && value >= 20 && value % 10 === 0 && part < 10) value += part;
    else if (value >= 100 && value % 100 === 0) value += part;
    else break;
    end = next + 1;
  }
  return { value, end, article: false };
}

function fewAt(words: DateWords, at: number): Amount {
  const couple = wordAt(words, at) === 'couple';
  const end = couple && wordAt(words, at + 1) === 'of' ? at + 2 : at + 1;
  return { value: couple ? 2 : null, end, article: false };
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

/** "half a century", "half an hour". */
function halfAt(words: DateWords, at: number): Amount | null {
  const word = wordAt(words, at + 1);
  if (word === 'a' || word === 'an') return { value: 0.5, end: at + 2, article: false };
  if (word === 'dozen') return { value: 6, end: at + 2, article: false };
  return isHyphen(words, at + 1) ? { value: 0.5, end: at + 1, article: false } : null;
}

import {
  colon,
  comma,
  type DateWords,
  isGlued,
  isMark,
  lengthOf,
  point,
  slash,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Amount } from './cardinal.js';

/** `½` */
const oneHalf = 0xbd;

/** `12`, `1,200`, `3.5`, `2½`, `12 1/2`, `1/2`. */
export function digitsAmount(words: DateWords, at: number): Amount | null {
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
  if (isMark(words, end, oneHalf) && isGlued(words, end))
    return { value: value + 0.5, end: end + 1, article: false };
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

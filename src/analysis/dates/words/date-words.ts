import { endOf } from '../../../language/token-extent.js';
import { TokenFlag, type Tokens } from '../../../language/tokens.js';
import { wordIn } from '../../../language/word-column.js';
import { vocabulary } from './vocabulary.made.js';
import { WordClass } from './word-class.js';

/**
 * The words of an article as date rules see them: parallel arrays over its tokens, with a break between two blocks.
 * Reading past either end gives class `none`, so rules look ahead without asking for bounds.
 */
export interface DateWords {
  readonly tokens: Tokens;
  /** Words are [first, count). */
  readonly first: number;
  readonly count: number;
  readonly class: Uint8Array;
  readonly value: Int32Array;
  /** Index of its spelling; 0 for a word of no list. */
  readonly spelling: Uint16Array;
  /** Index of the token. */
  readonly token: Int32Array;
  /** Where the headlines at the top end. */
  readonly titleEnd: number;
}

/** The spellings that have been asked for. */
const spellings: string[] = [];

/** The lower-case spelling of a listed word, '' for any other. */
export function wordAt(words: DateWords, at: number): string {
  const number = words.spelling[at]!;
  spellings[number] ??= wordIn(vocabulary.spellings, number);
  return spellings[number];
}

export function isMark(words: DateWords, at: number, code: number): boolean {
  return words.class[at] === WordClass.mark && words.value[at] === code;
}

/** Any word of up to 13 letters in lower case. */
export function plainWord({ tokens, token }: DateWords, at: number): string {
  const start = tokens.start[token[at]!]!;
  const end = endOf(tokens, token[at]!);
  return end - start > 13 ? '' : tokens.text.slice(start, end).toLowerCase();
}

/** "until", "till" */
export function isUntil(words: DateWords, at: number): boolean {
  const word = plainWord(words, at);
  return word === 'until' || word === 'till';
}

/** No white space before it. */
export function isGlued(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.spaceBefore) === 0;
}

export function isCapital(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.capital) !== 0;
}

/** A capital inside running text: "This Week" the programme. In a headline, where all words have one, it says nothing. */
export function isTitleCase(words: DateWords, at: number): boolean {
  return at >= words.titleEnd && isCapital(words, at) && !isAllCaps(words, at);
}

/** `NATO`, `UTC`. */
export function isAllCaps(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.allCaps) !== 0;
}

/** Length of the token in UTF-16 units, as far as `Tokens.size` tells. */
export function lengthOf(words: DateWords, at: number): number {
  return words.tokens.size[words.token[at]!]!;
}

/** A hyphen or dash that joins its neighbours without blanks. */
export function isHyphen(words: DateWords, at: number): boolean {
  if (words.class[at] !== WordClass.mark) return false;
  const code = words.value[at]!;
  return (
    (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) &&
    lengthOf(words, at) === 1 &&
    isGlued(words, at) &&
    isGlued(words, at + 1)
  );
}

export const openBracket = 40;

export const closeBracket = 41;

export const comma = 44;

export const point = 46;

export const slash = 47;

export const colon = 58;

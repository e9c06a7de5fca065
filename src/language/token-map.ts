import { countBits } from './bits.js';

/**
 * Which of some stretches of tokens, in text order and without overlap, holds a token: a bit for each token and a count for every 32, where
 * a number for each token would take as much memory as two thirds of the text.
 */
export interface TokenMap {
  /** Tokens that begin a stretch. */
  readonly begins: Uint32Array;
  /** Stretches that begin before each word of `begins`. */
  readonly before: Int32Array;
  /** Of every stretch: past its last token. */
  readonly end: Int32Array;
}

/** Of so many tokens; stretch s is the tokens [first[s], end[s]). */
export function tokenMap(tokens: number, first: ArrayLike<number>, end: Int32Array): TokenMap {
  const words = (tokens >>> 5) + 1;
  const begins = new Uint32Array(words);
  const before = new Int32Array(words);
  for (let stretch = 0; stretch < end.length; stretch++) {
    const token = first[stretch]!;
    begins[token >>> 5]! |= 1 << (token & 31);
  }
  for (let word = 1; word < words; word++)
    before[word] = before[word - 1]! + countBits(begins[word - 1]!);
  return { begins, before, end };
}

/** Index of the stretch that holds the token; -1 for none, also beyond the ends of the text. */
export function indexAt({ begins, before, end }: TokenMap, token: number): number {
  const word = token >>> 5;
  if (word >= begins.length) return -1;
  const index = before[word]! + countBits(begins[word]! & ((2 << (token & 31)) - 1)) - 1;
  return index >= 0 && token < end[index]! ? index : -1;
}

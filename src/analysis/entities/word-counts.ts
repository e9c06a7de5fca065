import type { Language } from '../../language/index.js';
import type { Tokens } from '../../language/tokens.js';
import { Bit, LineCase } from './token-bits.js';

/** How often, how and where each word of the article is written: words that are equal but for case are one. */
export interface WordCounts {
  /** Number of the word of a token, -1 for what is no word. */
  readonly wordOf: Int32Array;
  /** Times in lower case. */
  readonly lower: Int32Array;
  /** Times capitalised where only a name is. */
  readonly middle: Int32Array;
  /** The first occurrences in normal lines with a capital: tokens at [word × keptPlaces …), -1 = no more. */
  readonly places: Int32Array;
}

export const keptPlaces = 5;

export function countWords(
  tokens: Tokens,
  sentences: Language['sentences'],
  bits: Uint8Array,
  lineCase: Uint8Array,
): WordCounts {
  const { wordOf, count } = numberWords(tokens, bits);
  const lower = new Int32Array(count);
  const middle = new Int32Array(count);
  const places = new Int32Array(count * keptPlaces).fill(-1);
  const kept = new Uint8Array(count);
  for (let at = 0; at < tokens.count; at++) {
    const word = wordOf[at]!;
    const sentence = sentences.ofToken[at]!;
    if (word < 0 || sentence < 0) continue;
    if (!(bits[at]! & Bit.capital)) lower[word]!++;
    else if (lineCase[sentence] === LineCase.normal) {
      if (!(bits[at]! & Bit.first)) middle[word]!++;
      if (kept[word]! < keptPlaces) places[word * keptPlaces + kept[word]!++] = at;
    }
  }
  return { wordOf, lower, middle, places };
}

/** Numbers the distinct words by their hashes (32 bits: two words of one article practically never share one). */
function numberWords(tokens: Tokens, bits: Uint8Array): { wordOf: Int32Array; count: number } {
  const wordOf = new Int32Array(tokens.count).fill(-1);
  let size = 64;
  while (size < tokens.count * 1.5) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  let count = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!(bits[at]! & Bit.alpha)) continue;
    const hash = tokens.hash[at]!;
    let slot = hash & (size - 1);
    while (slots[slot] !== -1 && tokens.hash[slots[slot]!] !== hash) slot = (slot + 1) & (size - 1);
    if (slots[slot] === -1) {
      slots[slot] = at;
      wordOf[at] = count++;
    } else wordOf[at] = wordOf[slots[slot]!]!;
  }
  return { wordOf, count };
}

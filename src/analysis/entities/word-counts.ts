import type { Language } from '../../language/index.js';
import type { Tokens } from '../../language/tokens.js';
import type { Room } from './room.js';
import { Bit, LineCase } from './token-bits.js';

/** How often, how and where each capitalised word of the article is written: words that are equal but for case are one. */
export interface WordCounts {
  /** Number of the word of a capitalised token, -1 for the others. */
  readonly wordOf: Int32Array;
  /** Times in lower case. */
  readonly lower: Int32Array;
  /** Times capitalised where only a name is. */
  readonly middle: Int32Array;
  /** The first occurrences in normal lines with a capital: tokens at [word × keptPlaces …), -1 = no more. */
  readonly places: Int32Array;
}

export const keptPlaces = 4;

/** Open addressing on the tokens' hashes (32 bits: two words of one article practically never share one): a token of the word, or -1. */
let slots = new Int32Array(512);
let lower = new Int32Array(256);
let middle = new Int32Array(256);
let places = new Int32Array(256 * keptPlaces);

export function countWords(
  tokens: Tokens,
  sentences: Language['sentences'],
  { bits, wordOf }: Room,
  lineCase: Uint8Array,
): WordCounts {
  const { hash } = tokens;
  const mask = clear(bits, tokens.count);
  let count = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (!(bits[at]! & Bit.capital)) continue;
    const slot = slotOf(hash, at, mask);
    if (slots[slot] === -1) {
      slots[slot] = at;
      wordOf[at] = count++;
    } else wordOf[at] = wordOf[slots[slot]!]!;
    if (!(bits[at]! & Bit.core) || lineCase[sentences.ofToken[at]!] !== LineCase.normal) continue;
    const word = wordOf[at]!;
    if (!(bits[at]! & Bit.first)) middle[word]!++;
    const kept = word * keptPlaces;
    for (let place = kept; place < kept + keptPlaces; place++) {
      if (places[place] !== -1) continue;
      places[place] = at;
      break;
    }
  }
  for (let at = 0; at < tokens.count; at++) {
    if ((bits[at]! & (Bit.alpha | Bit.capital)) !== Bit.alpha) continue;
    const known = slots[slotOf(hash, at, mask)]!;
    if (known !== -1) lower[wordOf[known]!]!++;
  }
  return { wordOf, lower, middle, places };
}

/** Makes the arrays ready for the capitalised words of an article; returns the mask of the table. */
function clear(bits: Uint8Array, tokens: number): number {
  let words = 0;
  for (let at = 0; at < tokens; at++) words += (bits[at]! & Bit.capital) >> 1;
  let size = 64;
  while (size < words * 3) size *= 2;
  if (slots.length < size) slots = new Int32Array(size);
  if (lower.length < words) {
    lower = new Int32Array(2 * words);
    middle = new Int32Array(2 * words);
    places = new Int32Array(2 * words * keptPlaces);
  }
  slots.fill(-1, 0, size);
  lower.fill(0, 0, words);
  middle.fill(0, 0, words);
  places.fill(-1, 0, words * keptPlaces);
  return size - 1;
}

function slotOf(hash: Int32Array, at: number, mask: number): number {
  const wanted = hash[at]!;
  let slot = wanted & mask;
  while (slots[slot] !== -1 && hash[slots[slot]!] !== wanted) slot = (slot + 1) & mask;
  return slot;
}

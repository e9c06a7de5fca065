import type { Language } from '../../language/index.js';
import type { Tokens } from '../../language/tokens.js';
import type { Room } from './room.js';
import { Bit, LineCase } from './token-bits.js';

/** How often, how and where each capitalised word of the article is written: words that are equal but for case are one. */
export interface WordCounts {
  /** How many words there are. */
  readonly count: number;
  /** Open addressing on the tokens' hashes (32 bits: two words of one article practically never share one): a word + 1, or 0. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** Of every word: its hash. */
  readonly hash: Int32Array;
  /** Times in lower case. */
  readonly lower: Int32Array;
  /** Times capitalised where only a name is. */
  readonly middle: Int32Array;
  /** The first occurrences in normal lines with a capital: tokens at [word × keptPlaces …), -1 = no more. */
  readonly places: Int32Array;
}

export const keptPlaces = 4;

let slots = new Int32Array(512);
let hashes = new Int32Array(256);
let lower = new Int32Array(256);
let middle = new Int32Array(256);
let places = new Int32Array(256 * keptPlaces);

/** Number of the word with this hash, -1 for one that is nowhere capitalised. */
export function wordOf({ slots, mask, hash }: WordCounts, wanted: number): number {
  let slot = wanted & mask;
  for (;;) {
    const word = slots[slot]! - 1;
    if (word < 0 || hash[word] === wanted) return word;
    slot = (slot + 1) & mask;
  }
}

/** Is the word with this hash written small anywhere? */
export function isSmallElsewhere(counts: WordCounts, hash: number): boolean {
  const word = wordOf(counts, hash);
  return word >= 0 && counts.lower[word]! > 0;
}

export function countWords(
  tokens: Tokens,
  sentences: Language['sentences'],
  { bits, capitals, capitalWord }: Room,
  capitalCount: number,
  lineCase: Uint8Array,
): WordCounts {
  const mask = clear(capitalCount);
  let count = 0;
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    const wanted = tokens.hash[at]!;
    let slot = wanted & mask;
    let word = slots[slot]! - 1;
    while (word >= 0 && hashes[word] !== wanted) {
      slot = (slot + 1) & mask;
      word = slots[slot]! - 1;
    }
    if (word < 0) {
      word = count++;
      slots[slot] = count;
      hashes[word] = wanted;
    }
    capitalWord[index] = word;
    const bit = bits[at]!;
    if (!(bit & Bit.core) || lineCase[sentences.ofToken[at]!] !== LineCase.normal) continue;
    if (!(bit & Bit.first)) middle[word]!++;
    const kept = word * keptPlaces;
    for (let place = kept; place < kept + keptPlaces; place++) {
      if (places[place] !== -1) continue;
      places[place] = at;
      break;
    }
  }
  const counts = { count, slots, mask, hash: hashes, lower, middle, places };
  if (count > 0) countLower(tokens, bits, counts);
  return counts;
}

function countLower({ hash, count }: Tokens, bits: Uint8Array, counts: WordCounts): void {
  const { slots, mask, lower } = counts;
  for (let at = 0; at < count; at++) {
    if ((bits[at]! & (Bit.alpha | Bit.capital)) !== Bit.alpha) continue;
    const wanted = hash[at]!;
    if (slots[wanted & mask] === 0) continue;
    const word = wordOf(counts, wanted);
    if (word >= 0) lower[word]!++;
  }
}

/** Makes the arrays ready for so many capitalised words; returns the mask of the table. */
function clear(words: number): number {
  let size = 64;
  while (size < words * 3) size *= 2;
  if (slots.length < size) slots = new Int32Array(size);
  if (lower.length < words) {
    hashes = new Int32Array(2 * words);
    lower = new Int32Array(2 * words);
    middle = new Int32Array(2 * words);
    places = new Int32Array(2 * words * keptPlaces);
  }
  slots.fill(0, 0, size);
  lower.fill(0, 0, words);
  middle.fill(0, 0, words);
  places.fill(-1, 0, words * keptPlaces);
  return size - 1;
}

import type { Language } from '../../language/index.js';
import { indexAt } from '../../language/token-map.js';
import type { Tokens } from '../../language/tokens.js';
import type { Room } from './room.js';
import { Bit, LineCase } from './token-bits.js';

/** How often, how and where each capitalised word of the article is written: words that are equal but for case are one. */
export interface WordCounts {
  /** How many words there are. */
  count: number;
  /** Open addressing on the tokens' hashes (32 bits: two words of one article practically never share one): a word + 1, or 0. */
  slots: Int32Array;
  mask: number;
  /** Of every word: its hash. */
  hash: Int32Array;
  /** Times in lower case. */
  lower: Int32Array;
  /** Times capitalised where only a name is. */
  middle: Int32Array;
  /** The first occurrences in normal lines with a capital: tokens at [word × keptPlaces …), -1 = no more. */
  places: Int32Array;
  /** Of every place: what its neighbours say of it, see `Around`; 0 = not yet asked. */
  signs: Int32Array;
}

export const keptPlaces = 4;

/** Tables start with room for the words of so many capitals: all of most stories. A long one has far fewer words than capitals. */
const mostAtFirst = 1 << 12;

/** An empty table with room for so many words. */
function emptyCounts(words: number): WordCounts {
  const slots = slotsFor(words);
  return { count: 0, mask: slots.length - 1, slots, ...roomFor(words) };
}

function slotsFor(words: number): Int32Array {
  let size = 4;
  while (size < words * 3) size *= 2;
  return new Int32Array(size);
}

function roomFor(words: number) {
  return {
    hash: new Int32Array(words),
    lower: new Int32Array(words),
    middle: new Int32Array(words),
    places: new Int32Array(words * keptPlaces),
    signs: new Int32Array(words * keptPlaces),
  };
}

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

/** Has the word with this hash a capital where only a name has one? */
export function isInMiddle(counts: WordCounts, hash: number): boolean {
  const word = wordOf(counts, hash);
  return word >= 0 && counts.middle[word]! > 0;
}

export function countWords(
  tokens: Tokens,
  sentences: Language['sentences'],
  { bits, capitals, capitalWord }: Room,
  capitalCount: number,
  lineCase: Uint8Array,
): WordCounts {
  const counts = emptyCounts(Math.min(capitalCount, mostAtFirst));
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    const wanted = tokens.hash[at]!;
    const known = wordOf(counts, wanted);
    const word = known < 0 ? newWord(counts, wanted) : known;
    capitalWord[index] = word;
    const bit = bits[at]!;
    if (!(bit & Bit.core) || lineCase[indexAt(sentences.ofToken, at)] !== LineCase.normal) continue;
    if (!(bit & Bit.first)) counts.middle[word]!++;
    const kept = word * keptPlaces;
    for (let place = kept; place < kept + keptPlaces; place++) {
      if (counts.places[place] !== -1) continue;
      counts.places[place] = at;
      break;
    }
  }
  if (counts.count > 0) countLower(counts, tokens, bits);
  return counts;
}

function countLower(counts: WordCounts, { hash, count }: Tokens, bits: Uint8Array): void {
  const { slots, mask, lower } = counts;
  for (let at = 0; at < count; at++) {
    if ((bits[at]! & (Bit.alpha | Bit.capital)) !== Bit.alpha) continue;
    const wanted = hash[at]!;
    if (slots[wanted & mask] === 0) continue;
    const word = wordOf(counts, wanted);
    if (word >= 0) lower[word]!++;
  }
}

/** Adds a word, and room where there is none. */
function newWord(counts: WordCounts, hash: number): number {
  const word = counts.count++;
  if (word === counts.hash.length) widen(counts);
  if (word * 3 > counts.mask * 2) spread(counts);
  counts.hash[word] = hash;
  counts.places.fill(-1, word * keptPlaces, (word + 1) * keptPlaces);
  enter(counts, word);
  return word;
}

/** Puts the word into the first free slot for its hash. */
function enter({ slots, mask, hash }: WordCounts, word: number): void {
  let slot = hash[word]! & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = word + 1;
}

/** Twice as much room for words. */
function widen(counts: WordCounts): void {
  const { hash, lower, middle, places, signs } = counts;
  Object.assign(counts, roomFor(hash.length * 2));
  counts.hash.set(hash);
  counts.lower.set(lower);
  counts.middle.set(middle);
  counts.places.set(places);
  counts.signs.set(signs);
}

/** Four times as many slots. */
function spread(counts: WordCounts): void {
  counts.slots = slotsFor(4 * counts.count);
  counts.mask = counts.slots.length - 1;
  for (let word = 0; word < counts.count - 1; word++) enter(counts, word);
}

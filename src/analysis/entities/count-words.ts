import type { Language } from '../../language/index.js';
import { indexAt } from '../../language/token-map.js';
import type { Tokens } from '../../language/tokens.js';
import type { Room } from './room.js';
import { Bit, LineCase } from './token-bits.js';
import { keptPlaces, type WordCounts, wordOf } from './word-counts.js';

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

/** Counts the capitalised words of the article, then how often they are written small. */
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

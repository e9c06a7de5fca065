import { finishHash, hashPrime, hashStart } from './hash.js';

/**
 * A number for each of some words, by the hash that their tokens carry: pairs of hash and number, a power of two of them, open addressing;
 * hash 0 is an empty place. Full 32-bit hashes are compared, so no strings are needed: of a million unknown words one passes for a known one.
 */
export type PackedWords = Int32Array;

/** The number of the word with this hash, 0 for a word that is not listed. */
export function numberOf(words: PackedWords, hash: number): number {
  const mask = words.length - 2;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const known = words[at]!;
    if (known === hash) return words[at + 1]!;
    if (known === 0) return 0;
  }
}

/** Is the word with this hash listed? */
export function isListed(words: PackedWords, hash: number): boolean {
  return numberOf(words, hash) !== 0;
}

/** The table as it lies in a file, from a multiple of four on. */
export function readWords({ buffer, byteOffset, byteLength }: Uint8Array): PackedWords {
  return new Int32Array(buffer, byteOffset, byteLength / 4);
}

/** Hash → number, for the table as it lies in a file. Words are at most half of the places. */
export function packWords(numbers: ReadonlyMap<number, number>): PackedWords {
  let places = 64;
  while (places < numbers.size * 2) places *= 2;
  const words = new Int32Array(places * 2);
  for (const [hash, number] of numbers) put(words, hash, number);
  return words;
}

function put(words: Int32Array, hash: number, number: number): void {
  const mask = words.length - 2;
  let at = (hash << 1) & mask;
  while (words[at] !== 0 && words[at] !== hash) at = (at + 2) & mask;
  words[at] = hash;
  words[at + 1] = number;
}

/** The words of a list in lower case that white space separates, all with the number 1; cut and hashed in place, as a start does with many lists. */
export function packList(list: string): PackedWords {
  // A word and its space are two characters at least.
  let places = 4;
  while (places <= list.length / 2 + 1) places *= 2;
  const words = new Int32Array(places * 2);
  let hash = hashStart;
  for (let at = 0; at <= list.length; at++) {
    const code = at < list.length ? list.charCodeAt(at) : 32;
    if (code > 32) hash = Math.imul(hash ^ code, hashPrime);
    else if (hash !== hashStart) {
      put(words, finishHash(hash), 1);
      hash = hashStart;
    }
  }
  return words;
}

import { buckets, findPhrase, gazetteerHeader } from '../phrases.js';
import { bytes, halves, ints, shorts } from './machine.js';

// The word classes and the gazetteer, as their files hold them.
let words = ints(0, 0);
let mask = 0;
let phrases = 0;
let sets = ints(0, 0);
let off = shorts(0, 0);
let prints = halves(0, 0);
let setOf = bytes(0, 0);

/** Where the files are; how many numbers the one of the words has. */
export function openLists(wordsAt: number, wordsLength: number, gazetteerAt: number): void {
  words = ints(wordsAt, wordsLength);
  mask = wordsLength - 2;
  const head = ints(gazetteerAt, 3);
  phrases = head[1]!;
  const setCount = head[2]!;
  const offAt = gazetteerAt + gazetteerHeader + setCount * 4;
  const printsAt = offAt + (buckets + 1) * 2;
  sets = ints(gazetteerAt + gazetteerHeader, setCount);
  off = shorts(offAt, buckets + 1);
  prints = halves(printsAt, phrases);
  setOf = bytes(printsAt + phrases * 2, phrases);
}

/** Bits of `NameWord` of the word with this hash: see `numberOf`. */
export function classesOfWord(hash: number): number {
  let at = (hash << 1) & mask;
  let known = words[at]!;
  while (known !== hash && known !== 0) {
    at = (at + 2) & mask;
    known = words[at]!;
  }
  return known === 0 ? 0 : words[at + 1]!;
}

/** Bits of `Listed` of the phrase with this hash. */
export function classesOfPhrase(phrase: number): number {
  const at = findPhrase(phrase, phrases, off, prints);
  return at < 0 ? 0 : sets[setOf[at]!]!;
}

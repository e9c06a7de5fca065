/**
 * The classes of listed words by the hash that their tokens carry: pairs of hash and bits of `NameWord`, a power of two of them, open
 * addressing; hash 0 is an empty place. Full 32-bit hashes are compared, so no strings are needed.
 */
export type PackedWords = Int32Array;

/** The table as it lies in the file, from a multiple of four on. */
export function readWords({ buffer, byteOffset, byteLength }: Uint8Array): PackedWords {
  return new Int32Array(buffer, byteOffset, byteLength / 4);
}

/** Bits of `NameWord` of the word with this hash, 0 for most words. */
export function classesOf(words: PackedWords, hash: number): number {
  const mask = words.length - 2;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const known = words[at]!;
    if (known === hash) return words[at + 1]!;
    if (known === 0) return 0;
  }
}

/** [word in lower case, bits] → the table. Words are at most half of the places. */
export function packWords(classes: ReadonlyMap<number, number>): PackedWords {
  let places = 64;
  while (places < classes.size * 2) places *= 2;
  const words = new Int32Array(places * 2);
  const mask = words.length - 2;
  for (const [hash, bits] of classes) {
    let at = (hash << 1) & mask;
    while (words[at] !== 0) at = (at + 2) & mask;
    words[at] = hash;
    words[at + 1] = bits;
  }
  return words;
}

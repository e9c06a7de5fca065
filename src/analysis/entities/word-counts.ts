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

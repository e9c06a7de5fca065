import { equalsFolded, hashFolded } from './hash.js';
import { TokenFlag, type Tokens } from './tokens.js';

/**
 * A word list that is asked by token, without making strings: lower-case word → small positive number.
 * Open addressing on the hash that the token already carries; a hit is verified character by character.
 */
export interface WordTable {
  /** The word's value, 0 when it is not in the list. */
  get(tokens: Tokens, token: number): number;
  has(tokens: Tokens, token: number): boolean;
  /** The same for a string in lower case. */
  value(word: string): number;
}

/** Builds a table from [word in lower case with plain apostrophes, value > 0] pairs; a later pair replaces an earlier one. */
export function wordTable(pairs: Iterable<readonly [string, number]>): WordTable {
  const values = new Map(pairs);
  const words = [...values.keys()];
  let size = 16;
  // Roomy: most words asked for are not in the list and should meet an empty slot at once.
  while (size < words.length * 8) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(words.length);
  const numbers = Int32Array.from(values.values());
  for (const [index, word] of words.entries()) {
    const hash = hashFolded(word, 0, word.length);
    hashes[index] = hash;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  }
  const get = (tokens: Tokens, token: number): number => {
    const hash = tokens.hash[token] as number;
    let slot = hash & (size - 1);
    for (;;) {
      const index = (slots[slot] as number) - 1;
      if (index < 0) return 0;
      if (
        hashes[index] === hash &&
        equalsFolded(
          tokens.text,
          tokens.start[token] as number,
          (tokens.end[token] as number) -
            ((tokens.flags[token] as number) & TokenFlag.dotted ? 1 : 0),
          words[index] as string,
        )
      ) {
        return numbers[index] as number;
      }
      slot = (slot + 1) & (size - 1);
    }
  };
  return {
    get,
    has: (tokens, token) => get(tokens, token) !== 0,
    value: (word) => values.get(word) ?? 0,
  };
}

/** Every word of a blank-separated list with the value 1, or with its place in the list plus one. */
export function wordList(list: string, numbered: 'flat' | 'numbered' = 'flat'): [string, number][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word, index) => [word, numbered === 'flat' ? 1 : index + 1]);
}

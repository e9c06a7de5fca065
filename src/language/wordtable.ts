import { equalsFolded, hashFolded } from './hash.js';
import { endOf } from './token-extent.js';
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

/**
 * Builds a table of words in lower case with plain apostrophes: of equal ones the last counts. `numbers`: their values, all > 0, or 1 for
 * each. Plain loops without further arrays: this runs at each start of the program, before anything is compiled.
 */
export function wordTable(words: readonly string[], numbers?: ArrayLike<number>): WordTable {
  let size = 16;
  // Roomy: most words asked for are not in the list and should meet an empty slot at once.
  while (size < words.length * 8) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(words.length);
  /** The slot of a word: its own, or the empty one where it belongs. */
  const slotOf = (word: string, hash: number): number => {
    let slot = hash & (size - 1);
    for (let index = slots[slot]! - 1; index >= 0; index = slots[slot]! - 1) {
      if (hashes[index] === hash && words[index] === word) break;
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const hash = hashFolded(word, 0, word.length);
    hashes[at] = hash;
    slots[slotOf(word, hash)] = at + 1;
  }
  const numberAt = (index: number): number => (numbers === undefined ? 1 : numbers[index]!);
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
          (endOf(tokens, token) as number) -
            ((tokens.flags[token] as number) & TokenFlag.dotted ? 1 : 0),
          words[index] as string,
        )
      ) {
        return numberAt(index);
      }
      slot = (slot + 1) & (size - 1);
    }
  };
  return {
    get,
    has: (tokens, token) => get(tokens, token) !== 0,
    value: (word) => {
      const index = slots[slotOf(word, hashFolded(word, 0, word.length))]! - 1;
      return index < 0 ? 0 : numberAt(index);
    },
  };
}

/** The words of a list that white space separates. */
export function wordList(list: string): string[] {
  return list.trim().split(/\s+/);
}

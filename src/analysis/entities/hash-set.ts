import { wordHash } from '../../language/hash.js';

/** Is the word with this hash in the list? */
export type HashSet = (hash: number) => boolean;

/** A short list of lower-case words, asked by the hash that a token or a form carries. Hashed at first use. */
export function hashSet(words: string): HashSet {
  let hashes: Set<number> | null = null;
  return (hash) => {
    hashes ??= new Set(words.split(/\s+/).map(wordHash));
    return hashes.has(hash);
  };
}

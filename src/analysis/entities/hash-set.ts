import { wordHash } from '../../language/hash.js';

/** Is the word with this hash in the list? */
export type HashSet = (hash: number) => boolean;

/** A short list of lower-case words, asked by the hash that a token or a form carries. Hashed at first use. */
export function hashSet(words: string): HashSet {
  let hashes: Set<number> | null = null;
  // A bit for each remainder by 32: of a list of five words it turns away six of seven others, which are asked by the thousand.
  let bits = 0;
  return (hash) => {
    if (hashes === null) {
      hashes = new Set(words.split(/\s+/).map(wordHash));
      for (const each of hashes) bits |= 1 << each;
    }
    return ((bits >>> hash) & 1) === 1 && hashes.has(hash);
  };
}

import { isListed, type PackedWords, packList } from '../../language/packed-words.js';

/** Is the word with this hash in the list? */
export type HashSet = (hash: number) => boolean;

/** A short list of lower-case words, asked by the hash that a token or a form carries. Hashed at first use. */
export function hashSet(words: string): HashSet {
  let table: PackedWords | null = null;
  return (hash) => {
    table ??= packList(words);
    return isListed(table, hash);
  };
}

import { wordHash } from '../../src/language/hash.js';
import { packWords } from '../../src/language/packed-words.js';
import { nameWordLists } from '../../src/words/name-word-lists.js';

/** The bytes of `words.bin`: every listed word of the names stage with its classes. */
export function packedNameWords(): Uint8Array {
  const classes = new Map<number, number>();
  for (const [bit, words] of nameWordLists) {
    for (const word of words.split(/\s+/)) {
      const hash = wordHash(word);
      classes.set(hash, (classes.get(hash) ?? 0) | bit);
    }
  }
  return new Uint8Array(packWords(classes).buffer);
}

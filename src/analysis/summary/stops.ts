import { hashFolded } from '../../language/hash.js';
import { numberOf, type PackedWords, packWords } from '../../language/packed-words.js';
import { stopWords } from '../../words/stop-words.js';

let packed: PackedWords | null = null;

/** Is a word with this hash a stop word? Another word of the same hash would pass for one: one in ten million. */
export function isStop(hash: number): boolean {
  packed ??= packWords(
    new Map(stopWords.split(' ').map((word) => [hashFolded(word, 0, word.length), 1])),
  );
  return numberOf(packed, hash) !== 0;
}

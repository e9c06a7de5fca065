import type { PackedWords } from '../../language/packed-words.js';

/**
 * Every word that the grammar knows in one table, so that a token is looked up once: its classes and its cue verb. Packed by `npm run words`
 * from `src/words/`: to hash 2,700 words anew would be a tenth of the work of a short story.
 */
export interface Lexicon {
  /** Hash → number of the word. */
  readonly words: PackedWords;
  /** Two for each word number: `Word` bits (or `nounInLy`), and cue as in `cueList`. Zeros for number 0. */
  readonly entries: Int32Array;
}

/** Stands for the classes of `-ly` words of five letters or more that are nouns and nothing else: "family". */
export const nounInLy = -1;

/** Lays the file out for use: the length of the table, the table, the entries. */
export function readLexicon({ buffer, byteOffset, byteLength }: Uint8Array): Lexicon {
  const file = new Int32Array(buffer, byteOffset, byteLength / 4);
  const end = 1 + file[0]!;
  return { words: file.subarray(1, end), entries: file.subarray(end) };
}

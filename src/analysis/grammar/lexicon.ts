import type { PackedWords } from '../../language/packed-words.js';

/**
 * Every word that the grammar knows in one table, so that a token is looked up once: its classes and its cue verb. Packed by `npm run words`
 * from `src/words/`: to hash 2,700 words anew would be a tenth of the work of a short story.
 */
export interface Lexicon {
  /** Hash → number of the word's entry. */
  readonly words: PackedWords;
  /** Number of entries. Each comes twice: entry n + count is entry n inside a name. */
  readonly count: number;
  /** `Word` bits of every entry. */
  readonly bits: Int32Array;
  /** Cue of every entry: index * 4 + form + 1 as in `cueList`, 0 for what is no cue verb. */
  readonly cues: Int32Array;
}

/** Entries that are no words of the lists. */
export enum Entry {
  unlisted = 0,
  /** A word in `-ly` that no list knows. */
  adverb = 1,
  /** The mark of "the Reeds' boat". */
  genitive = 2,
  comma = 3,
}

/** Lays the file out for use: the length of the table, the table, bits and cues. */
export function readLexicon({ buffer, byteOffset, byteLength }: Uint8Array): Lexicon {
  const file = new Int32Array(buffer, byteOffset, byteLength / 4);
  const from = 1 + file[0]!;
  const middle = (from + file.length) / 2;
  return {
    words: file.subarray(1, from),
    count: (middle - from) / 2,
    bits: file.subarray(from, middle),
    cues: file.subarray(middle),
  };
}

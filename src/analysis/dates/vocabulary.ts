import { hashFolded } from '../../language/hash.js';
import { type WordTable, wordTable } from '../../language/wordtable.js';
import { dateWords } from '../../words/date-words.js';
import { WordClass } from './word-class.js';

/** The listed words by number: 0 = none of them. */
export interface Vocabulary {
  /** 1 at the low bits of a listed word's hash: most words are told apart by it alone. */
  readonly sieve: Uint8Array;
  readonly table: WordTable;
  readonly spellings: readonly string[];
  readonly classes: Uint8Array;
  readonly values: Int32Array;
}

/** A power of two. */
export const sieveSize = 8192;

let built: Vocabulary | null = null;

/** Built at first use. */
export function vocabulary(): Vocabulary {
  built ??= buildVocabulary();
  return built;
}

/** Words of a later class do not replace those of an earlier one. */
function buildVocabulary(): Vocabulary {
  const spellings = [''];
  const classes = [0];
  const values = [0];
  const known = new Set<string>();
  for (const [name, list] of Object.entries(dateWords)) {
    for (const entry of list.split(' ')) {
      const [word, value] = entry.split('=');
      if (known.has(word!)) continue;
      known.add(word!);
      spellings.push(word!);
      classes.push(WordClass[name as keyof typeof WordClass]);
      values.push(Number(value ?? 1));
    }
  }
  const table = wordTable(spellings.map((word, at): [string, number] => [word, at]).slice(1));
  const sieve = new Uint8Array(sieveSize);
  for (const word of spellings) sieve[hashFolded(word, 0, word.length) & (sieveSize - 1)] = 1;
  return {
    sieve,
    table,
    spellings,
    classes: Uint8Array.from(classes),
    values: Int32Array.from(values),
  };
}

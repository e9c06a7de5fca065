import { hashFolded } from '../../language/hash.js';
import { type PackedWords, packWords } from '../../language/packed-words.js';
import { dateWords } from '../../words/date-words.js';
import { WordClass } from './word-class.js';

/** The listed words by number: 0 = none of them. */
export interface Vocabulary {
  /** Hash → number. */
  readonly words: PackedWords;
  readonly spellings: readonly string[];
  readonly classes: Uint8Array;
  readonly values: Int32Array;
}

let built: Vocabulary | null = null;

/** Built at first use. */
export function vocabulary(): Vocabulary {
  built ??= buildVocabulary();
  return built;
}

/** Plain loops over few strings: this runs at each start of the program, before anything is compiled. */
function buildVocabulary(): Vocabulary {
  // The first spelling is that of no word.
  const spellings = [''];
  const classes = [0];
  const values = [0];
  const numbers = new Map<number, number>();
  for (const name in dateWords) {
    const wordClass = WordClass[name as keyof typeof WordClass];
    const entries = dateWords[name]!.split(' ');
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]!;
      const mark = entry.indexOf('=');
      const word = mark < 0 ? entry : entry.slice(0, mark);
      numbers.set(hashFolded(word, 0, word.length), spellings.length);
      spellings.push(word);
      classes.push(wordClass);
      values.push(mark < 0 ? 1 : Number(entry.slice(mark + 1)));
    }
  }
  return {
    words: packWords(numbers),
    spellings,
    classes: new Uint8Array(classes),
    values: new Int32Array(values),
  };
}

import { wordHash } from '../../../language/hash.js';
import { type PackedWords, packWords } from '../../../language/packed-words.js';
import { type WordColumn, wordColumn } from '../../../language/word-column.js';
import { dateWords } from '../../../words/date-words.js';
import { WordClass } from './word-class.js';

/** The listed words by number: 0 = none of them. */
export interface Vocabulary {
  /** Hash → number. */
  readonly words: PackedWords;
  readonly spellings: WordColumn;
  readonly classes: Uint8Array;
  readonly values: Int32Array;
}

export const vocabulary: Vocabulary = makeVocabulary();

function makeVocabulary(): Vocabulary {
  // The first spelling is that of no word.
  const spellings = [''];
  const classes = [0];
  const values = [0];
  const numbers = new Map<number, number>();
  for (const [name, entries] of Object.entries(dateWords)) {
    const wordClass = WordClass[name as keyof typeof WordClass];
    for (const entry of entries.split(' ')) {
      const [word = '', value = '1'] = entry.split('=');
      numbers.set(wordHash(word), spellings.length);
      spellings.push(word);
      classes.push(wordClass);
      values.push(Number(value));
    }
  }
  return {
    words: packWords(numbers),
    spellings: wordColumn(spellings),
    classes: new Uint8Array(classes),
    values: new Int32Array(values),
  };
}

import { nounInLy } from '../../src/analysis/grammar/lexicon.js';
import { classWords, notNominal } from '../../src/analysis/grammar/word-class.js';
import { hashFolded } from '../../src/language/hash.js';
import { packWords } from '../../src/language/packed-words.js';
import { cueForms } from '../../src/words/cues.js';
import { nounsInLy } from '../../src/words/grammar.js';

/** The bytes of `lexicon.bin`: every word of the grammar with its classes and its cue. */
export function packedLexicon(): Uint8Array {
  const numbers = new Map<number, number>();
  const entries = [0, 0];
  const entryOf = (word: string): number => {
    const hash = hashFolded(word, 0, word.length);
    const number = numbers.get(hash) ?? entries.length / 2;
    if (!numbers.has(hash)) {
      numbers.set(hash, number);
      entries.push(0, 0);
    }
    return number * 2;
  };
  for (const [bit, words] of classWords) {
    for (const word of words.split(' ')) entries[entryOf(word)]! |= bit;
  }
  for (const noun of nounsInLy.split(' ')) entries[entryOf(noun)] ||= nounInLy;
  for (const { form, value } of cueForms()) {
    const at = entryOf(form);
    const classes = entries[at]!;
    if (entries[at + 1] === 0 && (classes === nounInLy || !(classes & notNominal))) {
      entries[at + 1] = value;
    }
  }
  const table = packWords(numbers);
  return new Uint8Array(Int32Array.from([table.length, ...table, ...entries]).buffer);
}

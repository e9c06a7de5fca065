import { Entry } from '../../src/analysis/grammar/lexicon.js';
import { classWords, notNominal, Word } from '../../src/analysis/grammar/word-class.js';
import { wordHash } from '../../src/language/hash.js';
import { packWords } from '../../src/language/packed-words.js';
import { cueForms } from '../../src/words/cues.js';
import { nounsInLy } from '../../src/words/grammar.js';

/** The bytes of `lexicon.bin`: every word of the grammar with its classes and its cue. */
export function packedLexicon(): Uint8Array {
  const numbers = new Map<number, number>();
  const bits: number[] = [];
  bits[Entry.unlisted] = 0;
  bits[Entry.adverb] = Word.adverb;
  bits[Entry.genitive] = Word.genitive;
  bits[Entry.comma] = Word.comma;
  const cues = bits.map(() => 0);
  const entryOf = (word: string): number => {
    const hash = wordHash(word);
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, bits.length);
    cues.push(0);
    return bits.push(0) - 1;
  };
  for (const [bit, words] of classWords) {
    for (const word of words.split(' ')) bits[entryOf(word)]! |= bit;
  }
  // Listed, but of no class: so they are no adverbs.
  for (const noun of nounsInLy.split(' ')) entryOf(noun);
  for (const { form, value } of cueForms()) {
    const at = entryOf(form);
    if (cues[at] === 0 && !(bits[at]! & notNominal)) cues[at] = value;
  }
  const table = packWords(numbers);
  const named = bits.map((classes) => classes | Word.named);
  return new Uint8Array(
    Int32Array.from([table.length, ...table, ...bits, ...named, ...cues, ...cues]).buffer,
  );
}

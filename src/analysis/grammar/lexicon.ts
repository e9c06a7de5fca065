import { finishHash, hashFolded, hashPrime, hashStart } from '../../language/hash.js';
import { cueList } from '../../words/cues.js';
import { classWords, notNominal } from './word-class.js';

/**
 * Every word that the grammar knows in one table, so that a token is looked up once: its classes and its cue verb. Open addressing on the
 * low bits of the hash. Words are told by hash alone: of a million unknown words one passes for a known one.
 */
export interface Lexicon {
  /** Hash and number (0 = empty) of the word in each slot. */
  readonly hashes: Int32Array;
  readonly numbers: Uint16Array;
  /** Of every word number: `Word` bits, and cue as in `cueList`. Zeros for number 0. */
  readonly bits: Int32Array;
  readonly cues: Uint16Array;
}

/** Three slots for each of the 2,700 words: most of the words asked for are unknown and should meet an empty slot soon. */
const slots = 1 << 13;
const mostWords = slots >> 1;

/** `-ly` words of five letters or more that are nouns: the first in the table, known by their number. */
const nounsInLy = 'family ally assembly italy july daily weekly fly';
const lastNounInLy = 8;

let lexicon: Lexicon | null = null;

export function readLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const hashes = new Int32Array(slots);
  const numbers = new Uint16Array(slots);
  const bits = new Int32Array(mostWords);
  const cues = new Uint16Array(mostWords);
  let count = 0;
  const numberOf = (hash: number): number => {
    let slot = hash & (slots - 1);
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
    if (numbers[slot] === 0) {
      hashes[slot] = hash;
      numbers[slot] = ++count;
    }
    return numbers[slot]!;
  };
  const addClass = (words: string, bit: number): void => {
    let hash = hashStart;
    for (let at = 0; at <= words.length; at++) {
      const code = at < words.length ? words.charCodeAt(at) : 32;
      if (code !== 32) hash = Math.imul(hash ^ code, hashPrime);
      else {
        bits[numberOf(finishHash(hash))]! |= bit;
        hash = hashStart;
      }
    }
  };
  addClass(nounsInLy, 0);
  for (const [bit, words] of classWords) addClass(words, bit);
  const { forms, values } = cueList();
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const number = numberOf(hashFolded(form, 0, form.length));
    if (cues[number] === 0 && !(bits[number]! & notNominal)) cues[number] = values[at]!;
  }
  lexicon = { hashes, numbers, bits, cues };
  return lexicon;
}

export function isNounInLy(number: number): boolean {
  return number > 0 && number <= lastNounInLy;
}

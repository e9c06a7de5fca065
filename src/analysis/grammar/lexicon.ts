import { finishHash, hashFolded, hashPrime, hashStart } from '../../language/hash.js';
import { cueList } from '../../words/cues.js';
import { classWords, notNominal } from './word-class.js';

/**
 * Every word that the grammar knows in one table, so that a token is looked up once: its classes and its cue verb.
 * A hit is checked by hash and length, not letter by letter: of two million unknown words one is mistaken for a known one.
 */
export interface Lexicon {
  /** Hash and number (0 = empty) of the word in each slot. */
  readonly hashes: Int32Array;
  readonly numbers: Uint16Array;
  /** Of every word number: length, `Word` bits, and cue as in `cueList`. */
  readonly lengths: Uint8Array;
  readonly bits: Int32Array;
  readonly cues: Uint16Array;
}

/** Six slots for each of the 2,700 words: most of the words asked for are unknown and should meet an empty slot at once. */
const slots = 1 << 14;
const mostWords = slots >> 2;

/** `-ly` words of five letters or more that are nouns: the first in the table, known by their number. */
const nounsInLy = 'family ally assembly italy july daily weekly fly';
const lastNounInLy = 8;

let lexicon: Lexicon | null = null;

export function readLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const hashes = new Int32Array(slots);
  const numbers = new Uint16Array(slots);
  const lengths = new Uint8Array(mostWords);
  const bits = new Int32Array(mostWords);
  const cues = new Uint16Array(mostWords);
  let count = 0;
  const numberOf = (hash: number, length: number): number => {
    let slot = hash & (slots - 1);
    for (; numbers[slot] !== 0; slot = (slot + 1) & (slots - 1)) {
      if (hashes[slot] === hash && lengths[numbers[slot]!] === length) return numbers[slot]!;
    }
    hashes[slot] = hash;
    numbers[slot] = ++count;
    lengths[count] = length;
    return count;
  };
  const addClass = (words: string, bit: number): void => {
    let start = 0;
    let hash = hashStart;
    for (let at = 0; at <= words.length; at++) {
      const code = at < words.length ? words.charCodeAt(at) : 32;
      if (code !== 32) hash = Math.imul(hash ^ code, hashPrime);
      else {
        bits[numberOf(finishHash(hash), at - start)]! |= bit;
        start = at + 1;
        hash = hashStart;
      }
    }
  };
  addClass(nounsInLy, 0);
  for (const [bit, words] of classWords) addClass(words, bit);
  const { forms, values } = cueList();
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const number = numberOf(hashFolded(form, 0, form.length), form.length);
    if (cues[number] === 0 && !(bits[number]! & notNominal)) cues[number] = values[at]!;
  }
  lexicon = { hashes, numbers, lengths, bits, cues };
  return lexicon;
}

/** The number of the word with this hash and length, 0 for an unknown one. */
export function wordNumber(words: Lexicon, hash: number, length: number): number {
  const { hashes, numbers, lengths } = words;
  let slot = hash & (slots - 1);
  for (;;) {
    const number = numbers[slot]!;
    if (number === 0 || (hashes[slot] === hash && lengths[number] === length)) return number;
    slot = (slot + 1) & (slots - 1);
  }
}

export function isNounInLy(number: number): boolean {
  return number > 0 && number <= lastNounInLy;
}

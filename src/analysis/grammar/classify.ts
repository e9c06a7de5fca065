import { isApostrophe } from '../../language/characters.js';
import type { Sentences } from '../../language/sentences.js';
import { endOf } from '../../language/token-extent.js';
import { indexAt } from '../../language/token-map.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { type Lexicon, nounInLy } from './lexicon.js';
import { Word } from './word-class.js';

export enum Finite {
  unasked = 0,
  yes = 1,
  no = 2,
}

/** The word classes and the cue verbs of every token, looked up once for all rules. Valid until the next article is read. */
export interface WordClasses {
  /** `Word` bits of every token. */
  readonly bits: Int32Array;
  /** Cue index * 4 + form + 1 as in `cueList`, 0 for a token that is no cue verb. */
  readonly cue: Uint16Array;
  /** Of every cue verb: is it the verb of a clause? `Finite`, filled as the rules ask for it. */
  readonly finite: Uint8Array;
  /** Tokens that may report speech, in text order: the cue verbs and "according". */
  readonly reporting: readonly number[];
  /** Tokens that are quotation marks or apostrophes, in text order. */
  readonly marks: readonly number[];
}

/** Rules look a few tokens past the last one: there stand zeros. */
const margin = 64;

// Used again by the next article: fresh arrays for each cost as much as filling them. Those of a very long text go with it.
let keptBits = new Int32Array(4096);
let keptCue = new Uint16Array(4096);
let keptFinite = new Uint8Array(4096);
const mostKept = 1 << 17;

export function classifyWords(
  tokens: Tokens,
  { ofToken, firstToken }: Sentences,
  { words, entries }: Lexicon,
): WordClasses {
  const { count, kind, flags, hash } = tokens;
  const { bits, cue, finite } = clearedArrays(count + margin);
  const reporting: number[] = [];
  const marks: number[] = [];
  const mask = words.length - 2;
  for (let token = 0; token < count; token++) {
    const sort = kind[token]!;
    if (sort !== TokenKind.word) {
      if (sort === TokenKind.mark) {
        marks.push(token);
        if (isGenitive(tokens, token)) bits[token] = Word.genitive;
      } else if (sort === TokenKind.punctuation && isComma(tokens, token)) bits[token] = Word.comma;
      continue;
    }
    // The look-up stands here and not in a function of its own: it is done for every word.
    // Whether a word is known is not asked: no processor can tell that beforehand, and the entry of an empty slot is all zeros.
    const word = hash[token]!;
    let slot = (word << 1) & mask;
    while (words[slot] !== word && words[slot] !== 0) slot = (slot + 2) & mask;
    const entry = words[slot + 1]! * 2;
    const classes = entries[entry]!;
    bits[token] = classes;
    if (classes === nounInLy) bits[token] = 0;
    else if (endsInLy(tokens, token)) {
      if (classes === 0 && isAdverb(tokens, token)) bits[token] = Word.adverb;
    } else if (classes === Word.auxiliary && isWill(tokens, token)) bits[token] = 0;
    else if (classes & Word.according) reporting.push(token);
    const verb = entries[entry + 1]!;
    if (verb === 0) continue;
    // "Remarked Reed": only the first word of a sentence may be a verb with a capital.
    const capital = (flags[token]! & TokenFlag.capital) !== 0;
    if (capital && firstToken[indexAt(ofToken, token)] !== token) continue;
    cue[token] = verb;
    reporting.push(token);
  }
  return { bits, cue, finite, reporting, marks };
}

function clearedArrays(length: number): Pick<WordClasses, 'bits' | 'cue' | 'finite'> {
  if (length > mostKept) {
    // In one piece: the C library keeps what is smaller than the largest piece that it was ever given back.
    const memory = new ArrayBuffer(7 * length);
    return {
      bits: new Int32Array(memory, 0, length),
      cue: new Uint16Array(memory, 4 * length, length),
      finite: new Uint8Array(memory, 6 * length, length),
    };
  }
  if (keptBits.length < length) {
    keptBits = new Int32Array(2 * length);
    keptCue = new Uint16Array(2 * length);
    keptFinite = new Uint8Array(2 * length);
  }
  return {
    bits: keptBits.fill(0, 0, length),
    cue: keptCue.fill(0, 0, length),
    finite: keptFinite.fill(0, 0, length),
  };
}

/** "said Will Reed": a given name where a lower-case word comes before it and a capital after it. */
function isWill({ text, start, size, flags, count }: Tokens, token: number): boolean {
  const from = start[token]!;
  return (
    size[token] === 4 &&
    text.charCodeAt(from) === 87 &&
    token > 0 &&
    token + 1 < count &&
    !(flags[token - 1]! & TokenFlag.capital) &&
    (flags[token + 1]! & TokenFlag.capital) !== 0
  );
}

function endsInLy(tokens: Tokens, token: number): boolean {
  const last = endOf(tokens, token) - 1;
  return tokens.text.charCodeAt(last) === 121 && tokens.text.charCodeAt(last - 1) === 108;
}

/** `-ly` words of five letters or more; "family" and "assembly" are in no sentence an adverb. */
function isAdverb({ size, flags }: Tokens, token: number): boolean {
  return size[token]! >= 5 && !(flags[token]! & TokenFlag.capital);
}

/** A comma between words. */
function isComma({ text, start }: Tokens, token: number): boolean {
  const at = start[token]!;
  if (text.charCodeAt(at) !== 44) return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 48 && next <= 57);
}

/** The mark of "the Reeds' boat", right after an s. */
function isGenitive({ text, start, size, kind, flags }: Tokens, mark: number): boolean {
  const at = start[mark]!;
  return (
    mark > 0 &&
    !(flags[mark]! & TokenFlag.spaceBefore) &&
    kind[mark - 1] === TokenKind.word &&
    isApostrophe(text.charCodeAt(at)) &&
    size[mark] === 1 &&
    (text.charCodeAt(at - 1) | 32) === 115
  );
}

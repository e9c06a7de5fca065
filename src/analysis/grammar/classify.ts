import type { Sentences } from '../../language/sentences.js';
import { endOf } from '../../language/token-extent.js';
import { indexAt } from '../../language/token-map.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { classifyMark } from './classify-mark.js';
import { Entry, type Lexicon } from './lexicon.js';
import { isPhrasal, particleOf } from './verb/particle.js';
import { Word } from './word-class.js';

/** Bits of `WordClasses.word`. */
export enum WordPart {
  /** Number of the entry. */
  entry = 0x1fff,
  /** Of a cue verb: is it the verb of a clause? Neither bit before the rules have asked for it. */
  finite = 0x2000,
  notFinite = 0x4000,
  /** A word of the cue verbs with a capital that shows that it is none. */
  noCue = 0x8000,
}

/** The word classes and the cue verbs of every token, looked up once for all rules. */
export interface WordClasses extends Pick<Lexicon, 'bits' | 'cues'> {
  /** Of every token: which entry of `bits` and `cues` it is, and what else is known of it, as `WordPart`: two bytes instead of seven. */
  readonly word: Uint16Array;
  /** Tokens that may report speech, in text order: the cue verbs and "according". */
  readonly reporting: readonly number[];
  /** Tokens that are quotation marks or apostrophes, in text order. */
  readonly marks: readonly number[];
}

/** Rules look a few tokens past the last one: there stand zeros. */
const margin = 64;

export function classifyWords(
  tokens: Tokens,
  { ofToken, firstToken }: Sentences,
  { words, bits, cues }: Lexicon,
): WordClasses {
  const { count, kind, flags, hash } = tokens;
  const word = new Uint16Array(count + margin);
  const reporting: number[] = [];
  const marks: number[] = [];
  const mask = words.length - 2;
  for (let token = 0; token < count; token++) {
    if (kind[token] !== TokenKind.word) {
      classifyMark(tokens, token, word, marks);
      continue;
    }
    // The look-up stands here and not in a function of its own: it is done for every word.
    const known = hash[token]!;
    let slot = (known << 1) & mask;
    while (words[slot] !== known && words[slot] !== 0) slot = (slot + 2) & mask;
    const entry = words[slot + 1]!;
    if (entry === Entry.unlisted) {
      if (isAdverb(tokens, token)) word[token] = Entry.adverb;
      continue;
    }
    const classes = bits[entry]!;
    if (classes === Word.auxiliary && isWill(tokens, token)) continue;
    word[token] = entry;
    if (classes & Word.according) reporting.push(token);
    if (cues[entry] === 0) continue;
    // "Remarked Reed": only the first word of a sentence may be a verb with a capital.
    const capital = (flags[token]! & TokenFlag.capital) !== 0;
    if (capital && firstToken[indexAt(ofToken, token)] !== token && !isTweeted(tokens, token))
      word[token] = entry | WordPart.noCue;
    else if (isPhrasal(cues[entry]!) && particleOf(tokens, token, cues[entry]!) === 0)
      word[token] = entry | WordPart.noCue;
    else reporting.push(token);
  }
  return { word, bits, cues, reporting, marks };
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

/** "he Tweeted": after the name of the service many write the verb with a capital; "Reed Says She Will Stay": in headlines all words have one, and no name is "Says". */
function isTweeted({ text, start, size }: Tokens, token: number): boolean {
  const from = start[token]!;
  if (text.charCodeAt(from) === 83) return size[token] === 4 && text.startsWith('Says', from);
  return text.startsWith('Tweeted', from);
}

/** A word in -ly of five letters or more. */
function isAdverb(tokens: Tokens, token: number): boolean {
  if (tokens.size[token]! < 5 || tokens.flags[token]! & TokenFlag.capital) return false;
  const last = endOf(tokens, token) - 1;
  return tokens.text.charCodeAt(last) === 121 && tokens.text.charCodeAt(last - 1) === 108;
}

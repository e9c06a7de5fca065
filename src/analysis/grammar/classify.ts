import type { Sentences } from '../../language/sentences.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { isNounInLy, readLexicon, wordNumber } from './lexicon.js';
import { Word } from './word-class.js';

/** The word classes and the cue verbs of every token, looked up once for all rules. Valid until the next article is read. */
export interface WordClasses {
  /** `Word` bits of every token. */
  readonly bits: Int32Array;
  /** Cue index * 4 + form + 1 as in `cueList`, 0 for a token that is no cue verb. */
  readonly cue: Uint16Array;
}

/** Rules look a few tokens past the last one: there stand zeros. */
const margin = 64;

// Used again by the next article: fresh arrays for each cost as much as filling them. Those of a very long text go with it.
let bits = new Int32Array(4096);
let cue = new Uint16Array(4096);
const mostKept = 1 << 17;

export function classifyWords(tokens: Tokens, { ofToken, firstToken }: Sentences): WordClasses {
  const { count, kind, flags } = tokens;
  const classes = arraysFor(count + margin);
  const known = readLexicon();
  for (let token = 0; token < count; token++) {
    classes.bits[token] = 0;
    classes.cue[token] = 0;
    if (kind[token] !== TokenKind.word) continue;
    const number = wordNumber(known, tokens, token);
    if (number === 0) {
      if (isAdverb(tokens, token)) classes.bits[token] = Word.adverb;
      continue;
    }
    const word = known.bits[number]!;
    classes.bits[token] =
      word !== 0 || isNounInLy(number) || !isAdverb(tokens, token) ? word : Word.adverb;
    const verb = known.cues[number]!;
    // "Remarked Reed": only the first word of a sentence may be a verb with a capital.
    if (
      verb !== 0 &&
      (!(flags[token]! & TokenFlag.capital) || firstToken[ofToken[token]!] === token)
    )
      classes.cue[token] = verb;
  }
  classes.bits.fill(0, count, count + margin);
  classes.cue.fill(0, count, count + margin);
  return classes;
}

function arraysFor(length: number): WordClasses {
  if (length > mostKept) return { bits: new Int32Array(length), cue: new Uint16Array(length) };
  if (bits.length < length) {
    bits = new Int32Array(2 * length);
    cue = new Uint16Array(2 * length);
  }
  return { bits, cue };
}

/** `-ly` words of five letters or more; "family" and "assembly" are in no sentence an adverb. */
function isAdverb({ text, start, end, flags }: Tokens, token: number): boolean {
  const last = end[token]! - 1;
  if (last - start[token]! < 4 || flags[token]! & TokenFlag.capital) return false;
  return text.charCodeAt(last) === 121 && text.charCodeAt(last - 1) === 108;
}

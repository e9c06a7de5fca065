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

// Used again by the next article: fresh arrays for each cost as much as filling them.
let bits = new Int32Array(4096);
let cue = new Uint16Array(4096);

export function classifyWords(tokens: Tokens, { ofToken, firstToken }: Sentences): WordClasses {
  const lexicon = readLexicon();
  const { count, kind, flags } = tokens;
  if (bits.length < count + margin) {
    bits = new Int32Array(2 * count + margin);
    cue = new Uint16Array(2 * count + margin);
  }
  for (let token = 0; token < count; token++) {
    bits[token] = 0;
    cue[token] = 0;
    if (kind[token] !== TokenKind.word) continue;
    const number = wordNumber(lexicon, tokens, token);
    const known = lexicon.bits[number]!;
    bits[token] =
      known || (!isNounInLy(number) && isAdverb(tokens, token)) ? known || Word.adverb : 0;
    const verb = lexicon.cues[number]!;
    // "Remarked Reed": only the first word of a sentence may be a verb with a capital.
    if (
      verb !== 0 &&
      (!(flags[token]! & TokenFlag.capital) || firstToken[ofToken[token]!] === token)
    )
      cue[token] = verb;
  }
  bits.fill(0, count, count + margin);
  cue.fill(0, count, count + margin);
  return { bits, cue };
}

/** `-ly` words of five letters or more; "family" and "assembly" are in no sentence an adverb. */
function isAdverb({ text, start, end, flags }: Tokens, token: number): boolean {
  const last = end[token]! - 1;
  if (last - start[token]! < 4 || flags[token]! & TokenFlag.capital) return false;
  return text.charCodeAt(last) === 121 && text.charCodeAt(last - 1) === 108;
}

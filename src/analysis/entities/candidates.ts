import type { Language } from '../../language/index.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { Bit } from './token-bits.js';

/** Capitalised words this far apart may be one name with all that stands between: `Court of Appeals for the Third Circuit`. */
const widestGap = 4;
/** How far particles before and numbers or heads after a capitalised word are followed. */
const reach = 3;

const headNoun = NameWord.organizationHead | NameWord.facilityHead | NameWord.regionHead;

/** Most lower-case words cannot be part of a name: only those between, before and after capitals that may be are looked at. */
export function markCandidates(
  tokens: Tokens,
  sentences: Language['sentences'],
  words: Int32Array,
  bits: Uint8Array,
): void {
  let last = -1;
  let inside = -1;
  for (let at = 0; at < tokens.count; at++) {
    const sentence = sentences.ofToken[at]!;
    if (sentence < 0) continue;
    if (sentence !== inside) last = -1;
    inside = sentence;
    if (!isCore(tokens, bits, at)) continue;
    bits[at]! |= Bit.candidate;
    if (last >= 0 && at - last <= widestGap) {
      for (let between = last + 1; between < at; between++) bits[between]! |= Bit.candidate;
    } else reachBack(tokens, words, bits, at, sentences.firstToken[sentence]!);
    reachOn(tokens, words, bits, at, sentences.endToken[sentence]!);
    last = at;
  }
}

/** A capital, or a capital inside (`iPhone`): what a name is made of. */
function isCore(tokens: Tokens, bits: Uint8Array, at: number): boolean {
  return (bits[at]! & Bit.capital) !== 0 || (tokens.flags[at]! & TokenFlag.innerCapital) !== 0;
}

/** `von der`, `al-`, `2022`, an opening mark: may begin a name that goes on with a capital. */
function reachBack(
  tokens: Tokens,
  words: Int32Array,
  bits: Uint8Array,
  core: number,
  first: number,
): void {
  for (let at = core - 1; at >= first && at >= core - reach; at--) {
    if (!(words[at]! & NameWord.particle) && !joins(tokens, at)) return;
    bits[at]! |= Bit.candidate;
  }
}

/** `-jin` glued on, `11`, and a head noun in lower case (`province`, `police`): may end a name. */
function reachOn(
  tokens: Tokens,
  words: Int32Array,
  bits: Uint8Array,
  core: number,
  end: number,
): void {
  for (let at = core + 1; at < end && at <= core + reach; at++) {
    const glued = !(tokens.flags[at]! & TokenFlag.spaceBefore) && isHyphen(tokens, at - 1);
    if (!glued && !joins(tokens, at) && !(words[at]! & headNoun)) return;
    bits[at]! |= Bit.candidate;
  }
}

function joins(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at];
  return kind === TokenKind.number || kind === TokenKind.mark || isHyphen(tokens, at);
}

function isHyphen(tokens: Tokens, at: number): boolean {
  return tokens.text.charCodeAt(tokens.start[at]!) === 45;
}

import type { Language } from '../../language/index.js';
import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { Bit } from './token-bits.js';

/** Most lower-case words cannot be part of a name: only those between capitals, and particles before one, are looked at. */
export function markCandidates(
  tokens: Tokens,
  sentences: Language['sentences'],
  words: Int32Array,
  bits: Uint8Array,
): void {
  const count = tokens.count;
  let lastCore = -10;
  for (let at = 0; at < count; at++) {
    if (sentences.ofToken[at]! < 0) continue;
    if (!isCore(tokens, bits, at)) continue;
    bits[at]! |= Bit.candidate;
    fillGap(tokens, sentences, words, bits, lastCore, at);
    lastCore = at;
  }
}

/** A capital, a capital inside (`iPhone`), or a number: what a name is made of. */
function isCore(tokens: Tokens, bits: Uint8Array, at: number): boolean {
  if (bits[at]! & Bit.capital) return true;
  return (tokens.flags[at]! & TokenFlag.innerCapital) !== 0;
}

const widestGap = 4;

/** Between two capitalised words everything joins if the gap is short; else only a particle before or a number after one. */
function fillGap(
  tokens: Tokens,
  sentences: Language['sentences'],
  words: Int32Array,
  bits: Uint8Array,
  from: number,
  to: number,
): void {
  const sentence = sentences.ofToken[to]!;
  const near = from >= 0 && to - from <= widestGap && sentences.ofToken[from] === sentence;
  if (near) {
    for (let at = from + 1; at < to; at++) bits[at]! |= Bit.candidate;
    return;
  }
  const first = sentences.firstToken[sentence]!;
  for (let at = to - 1; at >= first && at >= to - 3; at--) {
    const code = tokens.text.charCodeAt(tokens.start[at]!);
    const joins =
      (words[at]! & NameWord.particle) !== 0 ||
      tokens.kind[at] === TokenKind.number ||
      tokens.kind[at] === TokenKind.mark ||
      code === 45;
    if (!joins) break;
    bits[at]! |= Bit.candidate;
  }
  if (from >= 0)
    for (
      let at = from + 1;
      at <= from + 3 && at < to && sentences.ofToken[at] === sentences.ofToken[from];
      at++
    ) {
      const code = tokens.text.charCodeAt(tokens.start[at]!);
      if (tokens.kind[at] !== TokenKind.number && code !== 45 && tokens.kind[at] !== TokenKind.mark)
        break;
      bits[at]! |= Bit.candidate;
    }
}

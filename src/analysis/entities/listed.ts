import type { Language } from '../../language/index.js';
import type { Tokens } from '../../language/tokens.js';
import type { NameDocument } from './document.js';
import { extendPhrase, type Gazetteer, longestPhrase } from './gazetteer.js';
import { Bit } from './token-bits.js';

/** Marks the tokens of listed phrases. A phrase begins with a capital and lies inside candidates. */
export function lookUp(
  tokens: Tokens,
  sentences: Language['sentences'],
  bits: Uint8Array,
  gazetteer: Gazetteer,
): Pick<NameDocument, 'listedAlone' | 'listedBegin' | 'listedInside'> {
  const count = tokens.count;
  const listedAlone = new Uint16Array(count);
  const listedBegin = new Uint16Array(count);
  const listedInside = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    if ((bits[at]! & (Bit.capital | Bit.candidate)) !== (Bit.capital | Bit.candidate)) continue;
    let phrase = 0;
    const sentence = sentences.ofToken[at];
    for (let length = 1; length <= longestPhrase; length++) {
      const end = at + length - 1;
      if (end >= count || sentences.ofToken[end] !== sentence || !(bits[end]! & Bit.candidate))
        break;
      phrase = extendPhrase(phrase, tokens.hash[end]!);
      const classes = gazetteer.classes(phrase);
      if (classes === 0) continue;
      if (length === 1) listedAlone[at]! |= classes;
      else {
        listedBegin[at]! |= classes;
        for (let inside = at + 1; inside <= end; inside++) listedInside[inside]! |= classes;
      }
    }
  }
  return { listedAlone, listedBegin, listedInside };
}

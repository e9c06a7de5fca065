import { hashFolded } from '../../language/hash.js';
import { endOf, tokenText } from '../../language/token-extent.js';
import type { Tokens } from '../../language/tokens.js';
import { extendPhrase, type Gazetteer, longestPhrase } from './gazetteer.js';
import type { Line } from './line.js';
import { normalForm } from './normal-form.js';
import { Bit } from './token-bits.js';

const listedBits = Bit.core | Bit.capital | Bit.candidate;

/** May a listed phrase begin with a token of these bits? */
export function mayBeListed(bits: number): boolean {
  return (bits & listedBits) === listedBits;
}

/** Marks the tokens of listed phrases. A phrase begins with one of the cores [from, to) of the list, those of the line, and lies inside candidates. */
export function lookUp(
  tokens: Tokens,
  bits: Uint8Array,
  cores: Int32Array,
  { first, end, alone, begin, inside }: Line,
  from: number,
  to: number,
  gazetteer: Gazetteer,
): void {
  for (let index = from; index < to; index++) {
    const at = cores[index]!;
    if (!mayBeListed(bits[at]!)) continue;
    let phrase = extendPhrase(0, tokens.hash[at]!);
    alone[at - first] = gazetteer.classes(phrase) || withoutAccents(tokens, at, gazetteer);
    const last = Math.min(end, at + longestPhrase);
    for (let next = at + 1; next < last && bits[next]! & Bit.candidate; next++) {
      phrase = extendPhrase(phrase, tokens.hash[next]!);
      const classes = gazetteer.classes(phrase);
      if (classes === 0) continue;
      begin[at - first]! |= classes;
      for (let within = at + 1; within <= next; within++) inside[within - first]! |= classes;
    }
  }
}

/** Bits of `Listed` for one token by itself. */
export function classesAlone(tokens: Tokens, at: number, gazetteer: Gazetteer): number {
  return (
    gazetteer.classes(extendPhrase(0, tokens.hash[at]!)) || withoutAccents(tokens, at, gazetteer)
  );
}

/** `Pádraig` is listed as `padraig`. */
function withoutAccents(tokens: Tokens, at: number, gazetteer: Gazetteer): number {
  const end = endOf(tokens, at);
  for (let place = tokens.start[at]!; place < end; place++) {
    const code = tokens.text.charCodeAt(place);
    if (code < 0xc0 || code > 0x24f) continue;
    const plain = normalForm(tokenText(tokens, at));
    return gazetteer.classes(extendPhrase(0, hashFolded(plain, 0, plain.length)));
  }
  return 0;
}

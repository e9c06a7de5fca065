import { hashFolded } from '../../language/hash.js';
import type { Tokens } from '../../language/tokens.js';
import { extendPhrase, type Gazetteer, longestPhrase } from './gazetteer.js';
import { normalForm } from './normal-form.js';
import type { Room } from './room.js';
import { Bit } from './token-bits.js';

/** Marks the tokens of listed phrases. A phrase begins with one of the cores [from, to) of the list, those of a sentence that ends at `end`, and lies inside candidates. */
export function lookUp(
  tokens: Tokens,
  { cores, bits, listedAlone, listedBegin, listedInside }: Room,
  from: number,
  to: number,
  end: number,
  gazetteer: Gazetteer,
): void {
  const wanted = Bit.capital | Bit.candidate;
  for (let index = from; index < to; index++) {
    const at = cores[index]!;
    if ((bits[at]! & wanted) !== wanted) continue;
    let phrase = extendPhrase(0, tokens.hash[at]!);
    listedAlone[at] = gazetteer.classes(phrase) || withoutAccents(tokens, at, gazetteer);
    const last = Math.min(end, at + longestPhrase);
    for (let next = at + 1; next < last && bits[next]! & Bit.candidate; next++) {
      phrase = extendPhrase(phrase, tokens.hash[next]!);
      const classes = gazetteer.classes(phrase);
      if (classes === 0) continue;
      listedBegin[at]! |= classes;
      for (let inside = at + 1; inside <= next; inside++) listedInside[inside]! |= classes;
    }
  }
}

/** `Pádraig` is listed as `padraig`. */
function withoutAccents({ text, start, end }: Tokens, at: number, gazetteer: Gazetteer): number {
  for (let place = start[at]!; place < end[at]!; place++) {
    const code = text.charCodeAt(place);
    if (code < 0xc0 || code > 0x24f) continue;
    const plain = normalForm(text.slice(start[at]!, end[at]!));
    return gazetteer.classes(extendPhrase(0, hashFolded(plain, 0, plain.length)));
  }
  return 0;
}

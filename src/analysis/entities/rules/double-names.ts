import { TokenFlag } from '../../../language/tokens.js';
import type { NameDocument } from '../document.js';
import { Type } from '../found.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';

/** `Ada Lind-Reed`: a full name that was cut at the hyphen goes on to the end of the word. */
export const doubleNames: NameRule = {
  id: 'double-name',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.person || name.end - name.first < 2) continue;
      const next = names[index + 1];
      const isFree = next === undefined || next.first > name.end + 1;
      if (isFree && isGlued(document, name.end)) name.end += 2;
    }
    return names;
  },
};

/** A hyphen and a capitalised word, without blanks. */
function isGlued({ tokens, bits }: NameDocument, hyphen: number): boolean {
  if (
    tokens.text.charCodeAt(tokens.start[hyphen] ?? 0) !== 45 ||
    !(bits[hyphen + 1]! & Bit.capital)
  )
    return false;
  const flags = tokens.flags[hyphen]! | tokens.flags[hyphen + 1]!;
  return !(flags & TokenFlag.spaceBefore);
}

import { TokenFlag } from '../../../language/tokens.js';
import { regionLetters } from '../../../words/region-letters.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import type { NameRule } from './rule.js';

const isRegion = hashSet(regionLetters);
const least = 0.7;

/** `NSW`, `KZN`: letters that newspapers write for a state are the state, whatever body has it in its name. */
export const lettersOfRegions: NameRule = {
  id: 'region-letters',
  apply(names, document) {
    for (let index = 0; index < names.length; index++)
      if (names[index]!.end - names[index]!.first === 1) settle(names[index]!, document);
    return names;
  },
};

function settle(name: Found, { tokens }: NameDocument): void {
  const capitals = TokenFlag.allCaps | TokenFlag.dotted;
  if (!(tokens.flags[name.first]! & capitals) || !isRegion(tokens.hash[name.first]!)) return;
  name.type = Type.place;
  name.confidence = Math.max(name.confidence, least);
  support(name, 'list');
}

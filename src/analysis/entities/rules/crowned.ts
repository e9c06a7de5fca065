import { TokenFlag } from '../../../language/tokens.js';
import { crownTitles, regnalNumbers, surnameParticles } from '../../../words/name-particles.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';

const wearsCrown = hashSet(crownTitles);
const isNumeral = hashSet(regnalNumbers);
const isParticle = hashSet(surnameParticles);
const sure = 0.85;

/** `King Anselm II`, `King Sizwe` ka `Dunduna`: a crown, and a number or a particle with the rest of the name, are a person's. `King Street` has neither. */
export const crowned: NameRule = {
  id: 'crown-before',
  apply(names, document) {
    const { tokens } = document;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const isInside = wearsCrown(tokens.hash[name.first]!);
      if (name.type === Type.person) continue;
      if (!isInside && !wearsCrown(tokens.hash[name.first - 1] ?? 0)) continue;
      const first = isInside ? name.first + 1 : name.first;
      if (first >= name.end) continue;
      const isNumbered = first < name.end - 1 && isNumeralAt(document, name.end - 1);
      if (!isNumbered && !goesOn(document, name, names[index + 1])) continue;
      name.first = first;
      name.type = Type.person;
      name.confidence = Math.max(name.confidence, sure);
      support(name, 'title-before');
    }
    return names;
  },
};

function isNumeralAt({ tokens }: NameDocument, at: number): boolean {
  const { flags, hash, size } = tokens;
  return isNumeral(hash[at]!) && (size[at] === 1 || (flags[at]! & TokenFlag.allCaps) !== 0);
}

function goesOn({ tokens, bits }: NameDocument, { end }: Found, next: Found | undefined): boolean {
  if (next?.type !== Type.person || next.first !== end + 1) return false;
  return isParticle(tokens.hash[end]!) && !(bits[end]! & Bit.capital);
}

import { TokenFlag } from '../../../language/tokens.js';
import { lettersAfterName } from '../../../words/name-particles.js';
import type { NameDocument } from '../document.js';
import { Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import type { NameRule } from './rule.js';

const areLetters = hashSet(lettersAfterName);

/** Degrees, orders and seats behind a person's name stay outside: `A B KC` → `A B`. */
export const lettersBehind: NameRule = {
  id: 'letters-behind',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.person) continue;
      while (name.end > name.first + 2 && isLetters(document, name.end - 1)) name.end--;
    }
    return names;
  },
};

function isLetters({ tokens }: NameDocument, at: number): boolean {
  const capitals = TokenFlag.allCaps | TokenFlag.innerCapital;
  return (tokens.flags[at]! & capitals) !== 0 && areLetters(tokens.hash[at]!);
}

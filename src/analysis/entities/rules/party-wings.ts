import { TokenFlag } from '../../../language/tokens.js';
import { partiesWithLetters, partyWingLetters, partyWings } from '../../../words/party-wings.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const isWing = hashSet(partyWings);
const isLetter = hashSet(partyWingLetters);
const hasLetters = hashSet(partiesWithLetters);
const sure = 0.85;

/** `JD(U)`, `CPI (Maoist)`, `Shiv Sena (UBT)`: the bracket tells which of the parties of that name. */
export const partyWingNames: NameRule = {
  id: 'party-wing',
  apply(names, document) {
    const { tokens, cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!isMark(tokens, at - 1, 40) || !isMark(tokens, at + 1, 41)) continue;
      const hash = tokens.hash[at]!;
      if (!isWing(hash) && !isLetter(hash)) continue;
      const last = at - 2;
      next = nameBehind(names, next, last);
      const before = names[next];
      const isNamed = before?.type === Type.organization && before.end === last + 1;
      const isLettered = hasLetters(tokens.hash[last] ?? 0) && isCaps(document, last);
      if (!isLettered && (!isNamed || !isWing(hash))) continue;
      const first = isNamed ? before.first : last;
      made.push(newName(first, at + 2, Type.organization, sure, because('head-noun')));
    }
    return insertNames(names, made);
  },
};

function isCaps({ tokens }: NameDocument, at: number): boolean {
  return (tokens.flags[at]! & TokenFlag.allCaps) !== 0;
}

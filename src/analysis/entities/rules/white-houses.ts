import { wordHash } from '../../../language/hash.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const white = wordHash('white');
const house = wordHash('house');
const isPartys = hashSet('democratic republican');
const least = 0.8;

/** `the Brandt White House`, `the Democratic White House`: the president or party, and the house. */
export const whiteHouses: NameRule = {
  id: 'white-house',
  apply(names, document) {
    const made: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const { first, end, type, confidence, evidence } = names[index]!;
      if (type !== Type.organization || end - first !== 3 || !isHouse(document, end)) continue;
      const listed = aloneAt(document, first);
      if (wordAt(document, first) !== 0 || listed & (Listed.country | Listed.region)) continue;
      const isParty = listed & Listed.demonym || isPartys(document.tokens.hash[first]!);
      const holder = isParty ? Type.group : Type.person;
      made.push(newName(first, first + 1, holder, least, because('context')));
      made.push(newName(first + 1, end, type, confidence, evidence));
    }
    return insertNames(names, made);
  },
};

function isHouse({ tokens }: NameDocument, end: number): boolean {
  return tokens.hash[end - 1] === house && tokens.hash[end - 2] === white;
}

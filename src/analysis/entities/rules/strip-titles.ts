import { NameWord } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';
import { support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';

/** Titles and roles stay outside of a person's name: `President A B` → `A B`. */
export const stripTitles: NameRule = {
  id: 'strip-titles',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type !== Type.person) continue;
      let { first } = name;
      while (first < name.end - 1 && isTitle(document, first, name.end)) first++;
      if (first === name.first || !(document.bits[first]! & (Bit.capital | Bit.alpha))) continue;
      name.first = first;
      support(name, 'title-before');
    }
    return names;
  },
};

function isTitle(document: NameDocument, at: number, end: number): boolean {
  const word = document.words[at]!;
  if (!(word & (NameWord.title | NameWord.titleModifier | NameWord.calendar))) return false;
  // "Dean Foster", "Earl Grey": a first name before one other word is no title.
  const firstName = document.listedAlone[at]! & Listed.firstName;
  const next = document.words[at + 1]!;
  return !firstName || (end - at > 2 && !(next & NameWord.particle));
}

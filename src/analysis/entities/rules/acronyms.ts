import { TokenFlag } from '../../../language/tokens.js';
import { acronymsOf } from '../acronym-forms.js';
import type { NameDocument } from '../document.js';
import { nameText } from '../forms.js';
import { type Found, newName, Type } from '../found.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

/** `World Health Organization (WHO)`: the letters in brackets are the same thing, here and everywhere in the article. */
export const acronyms: NameRule = {
  id: 'acronym',
  apply(names, document) {
    const made: Found[] = [];
    const typeOf = new Map<number, number>();
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type === Type.person || name.end - name.first < 2) continue;
      const inside = bracketed(document, name.end);
      if (inside < 0 || !standsFor(document, name, inside)) continue;
      typeOf.set(document.tokens.hash[inside]!, name.type);
      made.push(newName(inside, inside + 1, name.type, name.confidence, ['acronym']));
    }
    if (made.length === 0) return names;
    const all = insertNames(names, made);
    for (const name of all) {
      const type =
        name.end - name.first === 1 ? typeOf.get(document.tokens.hash[name.first]!) : undefined;
      if (type !== undefined) name.type = type;
    }
    return all;
  },
};

/** The only token between brackets that open here, -1 when there is none such. */
function bracketed({ tokens }: NameDocument, at: number): number {
  const { text, start, flags, count } = tokens;
  if (at + 2 >= count || text.charCodeAt(start[at]!) !== 40) return -1;
  const allCaps = (flags[at + 1]! & (TokenFlag.allCaps | TokenFlag.innerCapital)) !== 0;
  return allCaps && text.charCodeAt(start[at + 2]!) === 41 ? at + 1 : -1;
}

function standsFor(document: NameDocument, name: Found, acronym: number): boolean {
  const { text, start, end } = document.tokens;
  const letters = text.slice(start[acronym], end[acronym]).replace(/\./g, '').toLowerCase();
  const long = nameText(document, name);
  if (acronymsOf(long).includes(letters)) return true;
  return letters.length >= 3 && letters[0] === long[0]!.toLowerCase();
}

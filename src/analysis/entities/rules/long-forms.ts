import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { isComma, isMark } from '../marks.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { spelledFrom } from './spelled-out.js';
import { nameBehind } from './uncovered.js';

const mostLetters = 8;

/** `Committee on Foreign Investment in the United States (CFIUS)`: the letters in brackets tell where the name before them begins. */
export const longForms: NameRule = {
  id: 'long-form',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    let taken = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!isBracketed(document, at)) continue;
      const first = spelledFrom(document, at);
      if (first < taken) continue;
      next = nameBehind(names, next, first);
      const type = typeOf(document, names, next, first, at - 1);
      if (type < 0) continue;
      made.push(newName(first, at - 1, type, 0.85, because('acronym')));
      taken = at;
    }
    return insertNames(names, made);
  },
};

function isBracketed({ tokens }: NameDocument, at: number): boolean {
  if (!(tokens.flags[at]! & TokenFlag.allCaps) || tokens.flags[at]! & TokenFlag.digit) return false;
  const length = tokens.size[at]!;
  if (at < 3 || length < 3 || length > mostLetters) return false;
  // `the Economic and Financial Crimes Commission, EFCC, said`
  const isBetweenCommas = isComma(tokens, at - 1) && isComma(tokens, at + 1);
  return isBetweenCommas || (isMark(tokens, at - 1, 40) && isMark(tokens, at + 1, 41));
}

/** What the whole name is, by what was found of it; -1 when that reaches beyond it, or is it already. */
function typeOf(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  first: number,
  end: number,
): number {
  if (end - first < 2) return -1;
  let type = -1;
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const name = names[index]!;
    if (name.end > end || name.first < first || name.end - name.first === end - first) return -1;
    if (name.type === Type.organization || type < 0) type = name.type;
  }
  const last = wordAt(document, end - 1);
  if (type < 0 && !(last & NameWord.organizationHead)) return -1;
  return type === Type.other || last & NameWord.eventHead ? Type.other : Type.organization;
}

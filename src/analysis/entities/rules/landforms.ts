import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { lineCaseAt, runBackAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

/** `Loch Varn`, `HMP Larnstead`: a word that places begin with, and capitals behind it, where no name is found. */
export const landforms: NameRule = {
  id: 'landform',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!isLandform(document, at) || lineCaseAt(document, at) !== LineCase.normal) continue;
      const end = at + 1 + runOnAt(document, at);
      next = nameBehind(names, next, at);
      const isFree = !covers(names[next], end - 1);
      if (end > at + 1 && isFree)
        made.push(newName(at, end, Type.place, 0.6, because('head-noun')));
    }
    return insertNames(names, made);
  },
};

/** Such a word with a capital, no title, that opens its run; a blank and a capital behind it. */
function isLandform(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  const classes = wordAt(document, at) & (NameWord.landform | NameWord.title);
  if (classes !== NameWord.landform || !(bits[at]! & Bit.capital)) return false;
  const next = at + 1;
  if (next >= tokens.count || !(bits[next]! & Bit.capital)) return false;
  const other = NameWord.title | NameWord.organizationHead | NameWord.calendar;
  if (wordAt(document, next) & other || !(tokens.flags[next]! & TokenFlag.spaceBefore))
    return false;
  return runBackAt(document, at) === 0;
}

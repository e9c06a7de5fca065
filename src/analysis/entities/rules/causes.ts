import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { causeMembers } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const opensCause = hashSet(`save ${causeMembers}`);
const save = wordHash('save');
const isThe = hashSet('the');
const isOf = hashSet('of');
const isFor = hashSet('for against without');

/** `Friends of the Fells`, `Doctors for Peace`, `Save the Rivers`: who came together for something, with capitals inside a sentence. */
export const causes: NameRule = {
  id: 'cause',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      const cause = causeBehind(document, at);
      if (cause < 0 || lineCaseAt(document, at) !== LineCase.normal) continue;
      const end = cause + 1 + runOnAt(document, cause);
      // `Daughters of the Valley Hall`
      if (wordAt(document, end - 1) & NameWord.facilityHead) continue;
      next = nameBehind(names, next, at);
      if (!isCut(names, next, at, end))
        made.push(newName(at, end, Type.organization, 0.7, because('head-noun')));
    }
    return insertNames(names, made);
  },
};

/** Where the cause begins, -1 when there is none. */
function causeBehind(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  const hash = tokens.hash[at]!;
  if (!opensCause(hash)) return -1;
  const next = tokens.hash[at + 1] ?? 0;
  const hasThe = isThe(tokens.hash[at + 2] ?? 0);
  const isCapital = (bits[at]! & Bit.capital) !== 0;
  if (!isCapital || (at > 0 && bits[at - 1]! & Bit.core)) return -1;
  if (hash === save) return isThe(next) ? causeAt(document, at, at + 2) : -1;
  // A capital that the start of a sentence gives: `Friends of Reed`.
  if (bits[at]! & Bit.first) return -1;
  if (isOf(next)) return hasThe ? causeAt(document, at, at + 3) : -1;
  return isFor(next) ? causeAt(document, at, at + 2) : -1;
}

/** A capital there in the same sentence that begins nobody's name. */
function causeAt(document: NameDocument, at: number, cause: number): number {
  const { bits, tokens } = document;
  if (cause >= tokens.count || !isSameSentence(document, at, cause)) return -1;
  if (!(bits[cause]! & Bit.core) || !(bits[cause]! & Bit.capital)) return -1;
  return aloneAt(document, cause) & Listed.firstName ? -1 : cause;
}

/** Does a name reach beyond these tokens? */
function isCut(names: readonly Found[], from: number, first: number, end: number): boolean {
  for (let index = from; index < names.length && names[index]!.first < end; index++)
    if (names[index]!.first < first || names[index]!.end > end) return true;
  return false;
}

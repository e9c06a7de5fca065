import { isSameSentence } from '../../../language/sentences.js';
import { bodyKinds } from '../../../words/company-signs.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { becomeOrganization } from './become-organization.js';
import { insertNames } from './insert.js';
import { beforeNames } from './ordinary-words.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isKind = hashSet(bodyKinds);
/** Above this the tagger is believed. */
const sure = 0.9;
const least = 0.6;
const noName = beforeNames | NameWord.direction;

/** `the pump maker Velmar`, `retailer Larsen Holt`: what a word for a body stands right before is a body, whatever it looks like. */
export const kindBefore: NameRule = {
  id: 'kind-before',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type === Type.organization || name.type === Type.group || name.confidence > sure)
        continue;
      if (!isBehindKind(document, name.first) || isOther(document, name.first)) continue;
      becomeOrganization(name, 'context');
      name.confidence = Math.max(name.confidence, least);
    }
    return insertNames(names, missed(names, document));
  },
};

/** A small word for a body, and a blank, in a sentence where capitals mean something. */
function isBehindKind(document: NameDocument, first: number): boolean {
  const { tokens, bits } = document;
  if (first < 1 || !isKind(tokens.hash[first - 1]!) || bits[first - 1]! & Bit.capital) return false;
  return (
    isSameSentence(document, first - 1, first) && lineCaseAt(document, first) === LineCase.normal
  );
}

/** A first name, a country or a place of the lists: `side Marco Veldt`, `giant Germany`. */
function isOther(document: NameDocument, first: number): boolean {
  const listed = aloneAt(document, first);
  if (listed & (Listed.firstName | Listed.country | Listed.region)) return true;
  return ((listed | begunAt(document, first)) & anyPlace) !== 0;
}

/** Capitals that no name touches. */
function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount, bits } = document;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    if ((bits[at]! & wanted) !== wanted || !isBehindKind(document, at)) continue;
    if (wordAt(document, at) & noName || isOther(document, at)) continue;
    const end = at + 1 + runOnAt(document, at);
    next = nameBehind(names, next, at);
    const isFree = !covers(names[next], end - 1);
    if (isFree) made.push(newName(at, end, Type.organization, least, because('context')));
  }
  return made;
}

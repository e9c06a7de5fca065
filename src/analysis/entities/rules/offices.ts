import { isApostrophe } from '../../../language/characters.js';
import { isSameSentence } from '../../../language/sentences.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag } from '../../../language/tokens.js';
import { bodiesOfMembers, bodyOwners, possessedBodies } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { lineCaseAt, runBackAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const isBody = hashSet(possessedBodies);
const isOfMembers = hashSet(bodiesOfMembers);
const isOwner = hashSet(bodyOwners);
/** `Worth Valley Children’s Trust` */
const areMany = hashSet('children women men people');

/** `Velden Magistrates’ Court`, `Cook County Sheriff’s Office`, `Attorney General’s Office`: an office and its body are one name. */
export const offices: NameRule = {
  id: 'office',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      const hash = document.tokens.hash[at]!;
      if (!(isBody(hash) || isOfMembers(hash)) || !(document.bits[at]! & Bit.capital)) continue;
      const owner = ownerBefore(document, at);
      if (owner < 0 || lineCaseAt(document, at) !== LineCase.normal) continue;
      const first = beginOf(document, owner - runBackAt(document, owner), owner);
      made.push(newName(first, at + 1, Type.organization, 0.8, because('head-noun')));
    }
    return insertNames(names, made);
  },
};

/** The office before the possessive before this token, -1 when there is none. */
function ownerBefore(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  const owner = at - 2;
  if (owner < 0 || !isSameSentence(document, owner, at)) return -1;
  const isClitic = (tokens.flags[at - 1]! & TokenFlag.clitic) !== 0;
  const isMark = isApostrophe(tokens.text.charCodeAt(tokens.start[at - 1]!));
  if (!isClitic && !(isMark && !(tokens.flags[at - 1]! & TokenFlag.spaceBefore))) return -1;
  if (!(bits[owner]! & Bit.core)) return -1;
  // `Transport Operators’ Association`: the plural of those who made it.
  const endsInS = (tokens.text.charCodeAt(endOf(tokens, owner) - 1) | 32) === 115;
  const isPlural = isClitic ? areMany(tokens.hash[owner]!) : endsInS;
  const isFit = isOfMembers(tokens.hash[at]!) ? isPlural : isOwner(tokens.hash[owner]!);
  return isFit ? owner : -1;
}

/** Behind another possessive, and not with a capital that only the sentence's start gives. */
function beginOf(document: NameDocument, from: number, owner: number): number {
  const { tokens } = document;
  let first = owner;
  while (first > from && !(tokens.flags[first - 1]! & TokenFlag.clitic)) first--;
  while (first < owner && wordAt(document, first) & (NameWord.opener | NameWord.beside)) first++;
  return first;
}

import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { officesOfBodies, officesOfPlaces } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { isInMiddle, isSmallElsewhere } from '../word-counts.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isOfPlace = hashSet(officesOfPlaces);
const isOfBody = hashSet(officesOfBodies);
const rules = hashSet('governor mayor');
const of = wordHash('of');
/** Above this the tagger is believed. */
const sure = 0.9;

/** Not the first word of a name that stands before an office. */
const noName =
  NameWord.title |
  NameWord.titleModifier |
  NameWord.calendar |
  NameWord.opener |
  NameWord.noName |
  NameWord.direction |
  NameWord.beside |
  NameWord.connector;

/** What the tagger believes less than this is no name yet. */
const faint = 0.5;

/** `Nyandarua Governor Peter Gichuki`, `NCP leader Jitendra Awhad`: a capital before the office of a named person is its place or its body. */
export const beforeRole: NameRule = {
  id: 'before-role',
  apply(names, document) {
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const role = name.first - 1;
      if (name.type !== Type.person || role < 0) continue;
      if (isPlaceOf(document, name, names[index + 1])) names[index + 1]!.type = Type.place;
      if (role < 1 || !isBefore(document, role)) continue;
      const at = role - 1;
      const isOwned = (document.tokens.flags[role]! & TokenFlag.clitic) !== 0;
      const type = isOwned ? Type.organization : ownerType(document, role);
      if (type < 0 || !isName(document, at)) continue;
      // `Stifel’s Abby Szymanski` works there; `Tom’s Abby` does not.
      if (isOwned && (aloneAt(document, at) & Listed.firstName || !hasFullName(name))) continue;
      next = nameBehind(names, next, at);
      const there = covers(names[next], at) ? names[next]! : null;
      if (there !== null && (there.confidence > faint || there.first !== at || there.end > role))
        continue;
      made.push(newName(at, at + 1, type, 0.6, because('title-after')));
    }
    return insertNames(names, made);
  },
};

/** The `Oyo` of `Governor Ada Reed of Oyo`. */
function isPlaceOf(
  { tokens }: NameDocument,
  { first, end }: Found,
  place: Found | undefined,
): boolean {
  if (place?.first !== end + 1 || tokens.hash[end] !== of || place.end - place.first > 2)
    return false;
  if (place.type !== Type.organization && place.type !== Type.person) return false;
  return rules(tokens.hash[first - 1]!) && place.confidence < sure;
}

function isBefore(document: NameDocument, role: number): boolean {
  return isSameSentence(document, role - 1, role) && lineCaseAt(document, role) === LineCase.normal;
}

function hasFullName({ first, end }: Found): boolean {
  return end - first > 1;
}

function ownerType({ tokens, bits }: NameDocument, role: number): number {
  const hash = tokens.hash[role]!;
  if (isOfPlace(hash)) return Type.place;
  return isOfBody(hash) && !(bits[role]! & Bit.capital) ? Type.organization : -1;
}

/** One capitalised word of no class; that has its capital inside another sentence when it opens this one. */
function isName(document: NameDocument, at: number): boolean {
  const { tokens, bits, counts } = document;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  if ((bits[at]! & wanted) !== wanted || wordAt(document, at) & noName) return false;
  // Letters are written so at the head of a sentence and elsewhere: `LDK head A B`.
  const isLetters = (tokens.flags[at]! & TokenFlag.allCaps) !== 0 && tokens.size[at]! > 2;
  if (bits[at]! & Bit.first && !isLetters && !isInMiddle(counts, tokens.hash[at]!)) return false;
  if ((bits[at - 1]! & (Bit.core | Bit.first)) === Bit.core) return false;
  return (
    (tokens.flags[at]! & TokenFlag.spaceBefore) !== 0 && !isSmallElsewhere(counts, tokens.hash[at]!)
  );
}

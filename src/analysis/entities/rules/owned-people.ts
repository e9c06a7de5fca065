import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed, placeOrBody } from '../gazetteer.js';
import { isComma, isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const and = wordHash('and');
const least = 0.6;
const known = Listed.country | Listed.region | Listed.organization | Listed.newsAgency;
/** Below this the tagger hardly believes what it has found there. */
const faint = 0.45;

/** `Maravia’s Wab Tenno`: two words that nobody knows, behind a land or town that has them, and no capital around them, are a person. */
export const ownedPeople: NameRule = {
  id: 'owned-person',
  apply(names, document) {
    const made: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const owner = names[index]!;
      if (owner.type !== Type.place || !isOwner(document, owner)) continue;
      const first = owner.end + 1;
      if (!isPersonAt(document, first)) continue;
      const next = names[index + 1];
      const isFree =
        next === undefined ||
        next.first >= first + 2 ||
        (next.confidence < faint && next.end <= first + 2);
      if (isFree) made.push(newName(first, first + 2, Type.person, least, because('context')));
    }
    return insertNames(names, made);
  },
};

/** A land, a region or a town of the lists, with its possessive. */
function isOwner(document: NameDocument, { first, end }: Found): boolean {
  const { tokens } = document;
  if (end + 3 >= tokens.count || !(tokens.flags[end]! & TokenFlag.clitic)) return false;
  return ((aloneAt(document, first) | begunAt(document, first)) & anyPlace) !== 0;
}

/** Two capitals of no class and no list but that of first names, nowhere written small. */
function isPersonAt(document: NameDocument, first: number): boolean {
  const { tokens, bits } = document;
  if (lineCaseAt(document, first) !== LineCase.normal || runOnAt(document, first) !== 1)
    return false;
  if (!isSameSentence(document, first, first + 1) || !isClosed(document, first + 2)) return false;
  for (let at = first; at < first + 2; at++) {
    const wanted = Bit.core | Bit.capital | Bit.candidate;
    if ((bits[at]! & wanted) !== wanted || wordAt(document, at) !== 0) return false;
    if (
      tokens.flags[at]! & TokenFlag.allCaps ||
      isSmallElsewhere(document.counts, tokens.hash[at]!)
    )
      return false;
    if (aloneAt(document, at) & (Listed.demonym | known)) return false;
  }
  return (begunAt(document, first) & placeOrBody) === 0;
}

/** A comma, a full stop, an `and` or a verb of saying ends the name: `Maravia’s Kampong Tenno enclave` is no person. */
function isClosed(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (at >= tokens.count || tokens.hash[at] === and || wordAt(document, at) & NameWord.said)
    return true;
  return isComma(tokens, at) || isMark(tokens, at, 46) || isMark(tokens, at, 59);
}

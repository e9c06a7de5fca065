import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { areParties, seatsOfMembers } from '../../../words/seats.js';
import { aloneAt, lineCaseAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import { beforeNames, isOrdinary } from './ordinary-words.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const isSeat = hashSet(seatsOfMembers);
const isParty = hashSet(areParties);
const and = wordHash('and');
const of = wordHash('of');
const mostWords = 4;
const least = 0.7;
/** Above this the tagger is believed. */
const sure = 0.9;
/** What stands before a member's letters and is no constituency. */
const noPlace = beforeNames | NameWord.adherentNoun;
const noSeat = Listed.organization | Listed.newsAgency | Listed.demonym;

/** `Velden North MP Ada Reed`, `St Brannock MCA Dr Jo Vogt`: what stands before the letters of a member and the member's name is the seat, a place. */
export const seats: NameRule = {
  id: 'seat',
  apply(names, document) {
    const { cores, coreCount, bits } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!isMember(document, at) || !(bits[at + 1]! & Bit.core)) continue;
      const first = beginOf(document, at);
      if (
        first === at ||
        !isSameSentence(document, first, at + 1) ||
        at - first > mostWords ||
        !isPlace(document, first, at)
      )
        continue;
      if (lineCaseAt(document, at) !== LineCase.normal) continue;
      next = nameBehind(names, next, first);
      if (mayBe(document, names, next, at))
        made.push(newName(first, at, Type.place, least, because('context')));
    }
    return insertNames(names, made);
  },
};

/** The capitals right before it, with an `of` between them: `Vale of Velden`. */
function beginOf(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  let first = at;
  while (first > 0 && at - first <= mostWords) {
    if (bits[first - 1]! & Bit.core) first--;
    else if (first > 1 && isMark(tokens, first - 1, 45) && bits[first - 2]! & Bit.core) first -= 2;
    else if (first > 1 && tokens.hash[first - 1] === of && bits[first - 2]! & Bit.core) first -= 2;
    else break;
  }
  return isTwoPlaces(document, first) ? first - 2 : first;
}

/** `Velden and Larnstead MP`: one word and `and`, both of them places of the lists. */
function isTwoPlaces(document: NameDocument, first: number): boolean {
  const { tokens, bits } = document;
  if (first < 2 || tokens.hash[first - 1] !== and) return false;
  if (!(bits[first - 2]! & Bit.core) || (first > 2 && bits[first - 3]! & Bit.core)) return false;
  return (aloneAt(document, first - 2) & aloneAt(document, first) & anyPlace) !== 0;
}

/** In capitals, with a blank before it. */
function isMember({ tokens }: NameDocument, at: number): boolean {
  return (tokens.flags[at]! & TokenFlag.allCaps) !== 0 && isSeat(tokens.hash[at]!);
}

/** Capitals of no party, people or office. */
function isPlace(document: NameDocument, first: number, end: number): boolean {
  const { tokens, bits } = document;
  if (listedAt(document, first, end) & noSeat) return false;
  for (let at = first; at < end; at++) {
    if (isParty(tokens.hash[at]!) || tokens.flags[at]! & (TokenFlag.allCaps | TokenFlag.clitic))
      return false;
    if (tokens.hash[at] === of || tokens.hash[at] === and || isMark(tokens, at, 45)) continue;
    if (!(bits[at]! & Bit.alpha) || isOther(document, at, end - 1)) return false;
  }
  return (bits[first]! & Bit.capital) !== 0;
}

/** A word of the language or a people. */
function isOther(document: NameDocument, at: number, last: number): boolean {
  return (aloneAt(document, at) & Listed.demonym) !== 0 || isOrdinary(document, at, last, noPlace);
}

/** Nothing found there that reaches beyond it, or is a people or surely a body. */
function mayBe(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
): boolean {
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const { end: last, type, confidence } = names[index]!;
    if (last > end || type === Type.group) return false;
    const isHeaded = (wordAt(document, last - 1) & NameWord.settledOrganization) !== 0;
    if (type === Type.organization && last === end && (confidence > sure || isHeaded)) return false;
  }
  return true;
}

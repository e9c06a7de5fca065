import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { extendPhrase, longestPhrase } from '../phrases.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import { findSurnames, sureAt } from './known-surnames.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const body = Listed.organization | Listed.newsAgency;
const otherwise = anyPlace | Listed.firstName | Listed.demonym | Listed.event;
/** Above this the tagger is believed. */
const sure = 0.9;
const least = 0.6;
const the = wordHash('the');

/** A body that the lists know, and know as nothing else: `the CBI`, `Sky Sports`. Alone a hit of the list would be too little, so it has to be written as a name. */
export const listedBodies: NameRule = {
  id: 'listed-body',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const wrong = name.type === Type.person || name.type === Type.place;
      if (!wrong || name.confidence > sure || isVenue(document, name)) continue;
      if (!isBody(document, name.first, name.end)) continue;
      if (name.type === Type.person && isSurname(document, name, names)) continue;
      name.type = Type.organization;
      name.confidence = Math.max(name.confidence, least);
      support(name, 'list');
    }
    return missed(names, document);
  },
};

/** `at Queen’s Park`, `at the White House`: the ground, not the club that plays there. */
function isVenue(document: NameDocument, { first, type }: Found): boolean {
  const link = document.tokens.hash[first - 1] === the ? first - 2 : first - 1;
  return type === Type.place && (wordAt(document, link) & NameWord.placePreposition) !== 0;
}

/** `Bloomberg` in a story about Michael Bloomberg. */
function isSurname(document: NameDocument, { first, end }: Found, names: readonly Found[]) {
  return end - first === 1 && findSurnames(names, document) && sureAt(document, first) > 0;
}

/** Is the whole wording a body, and nothing else? */
function isBody(document: NameDocument, first: number, end: number): boolean {
  // What has its capital inside begins no listed phrase for the tagger.
  if (end - first === 1 && document.bits[first]! & Bit.capital)
    return isOnly(aloneAt(document, first), body);
  return isOnly(listedAt(document, first, end), body | Listed.club);
}

function isOnly(listed: number, wanted: number): boolean {
  return (listed & wanted) !== 0 && (listed & otherwise) === 0;
}

/** Letters in a line of small ones that no name covers, and listed wordings of several words that a name covers in part. */
function missed(names: Found[], document: NameDocument): Found[] {
  const { cores, coreCount, bits, tokens } = document;
  const made: Found[] = [];
  let next = 0;
  let taken = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    // `easyJet` has its capital inside.
    const hasCapital = bits[at]! & Bit.capital || tokens.flags[at]! & TokenFlag.innerCapital;
    if (at < taken || !hasCapital) continue;
    next = nameBehind(names, next, at);
    const name = names[next];
    if (name !== undefined && name.first < at) continue;
    const long = longBody(document, at);
    const isFree = !covers(name, at);
    const end = long > 0 ? long : isFree && areKnown(document, at) ? at + 1 : 0;
    if (end === 0 || lineCaseAt(document, at) !== LineCase.normal) continue;
    if (end > at + 1 && !mayTake(document, names, next, end)) continue;
    made.push(newName(at, end, Type.organization, least, because('list')));
    taken = end;
  }
  return insertNames(names, made);
}

/** Letters that stand by themselves and that the lists know. */
function areKnown(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  const capitals = TokenFlag.allCaps | TokenFlag.innerCapital;
  const isLetters = (tokens.flags[at]! & capitals) !== 0 && tokens.size[at]! > 2;
  return isLetters && !isBeside(document, at) && isBody(document, at, at + 1);
}

/** Where the longest listed wording of a body ends that begins here, 0 when there is none. */
function longBody(document: NameDocument, at: number): number {
  const { tokens, bits, lists } = document;
  if (!(bits[at + 1]! & Bit.candidate)) return 0;
  let hash = extendPhrase(0, tokens.hash[at]!);
  let end = 0;
  for (let next = at + 1; next < at + longestPhrase && bits[next]! & Bit.candidate; next++) {
    hash = extendPhrase(hash, tokens.hash[next]!);
    if (!(bits[next]! & Bit.core)) continue;
    if (isOnly(lists.gazetteer.classes(hash), body)) end = next + 1;
  }
  return end > 0 && !((bits[end] ?? 0) & Bit.core) ? end : 0;
}

/** Is there no more than a part of it, and nothing sure? */
function mayTake(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
): boolean {
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const name = names[index]!;
    if (name.end > end) return false;
    const isWhole = name.end === end && index === from;
    if (isWhole && (name.type !== Type.place || isVenue(document, name))) return false;
  }
  return true;
}

/** Capitals on either side make another name of it. */
function isBeside({ bits, tokens }: NameDocument, at: number): boolean {
  return (
    (at > 0 &&
      (bits[at - 1]! & Bit.core) !== 0 &&
      (tokens.flags[at - 1]! & TokenFlag.allCaps) !== 0) ||
    tokens.text.charCodeAt(tokens.start[at + 1] ?? 0) === 45
  );
}

import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import {
  airServices,
  continuedHeads,
  headsOfPlaces,
  legalForms,
} from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { clubLetters } from '../../../words/sport.js';
import { aloneAt, begunAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { withoutCovered } from './without.js';

/** Official names the tagger cuts: `Court of Appeals` for the `Third Circuit`, `Hong Kong` `Mortgage Corporation`, `…, Inc.`. */
export const longOrganizations: NameRule = {
  id: 'long-organization',
  apply(names, document) {
    let last: Found | null = null;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (last !== null && joins(document, last, name)) join(document, last, name);
      else last = name;
    }
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      addSuffix(document, name);
      addDistrict(document, name);
      addTown(document, name, names[index + 1]);
      // `Queen` Ada University Hospital
      const isCrowned = name.type === Type.place && isFacility(document, name);
      if (isCrowned && isCrown(document, name.first - 1)) name.first--;
    }
    return withoutCovered(names);
  },
};

function join(document: NameDocument, last: Found, name: Found): void {
  const isPlace = last.type === Type.person || isStation(document, last);
  last.end = name.end;
  last.type = isPlace ? Type.place : Type.organization;
  last.confidence = Math.min(last.confidence, name.confidence, 0.8);
  support(last, 'joined');
}

function joins(document: NameDocument, last: Found, name: Found): boolean {
  const gap = name.first - last.end;
  if (gap === 0) return adjacent(document, last, name);
  if (last.type !== Type.organization || gap > 2) return false;
  if (name.type !== Type.place && name.type !== Type.organization) return false;
  return linked(document, last.end, name.first) && takesOf(document, last, name);
}

/** A place or people right before an organization that ends in a head noun begins its name. */
function adjacent(document: NameDocument, last: Found, name: Found): boolean {
  const { tokens } = document;
  if (!isSameSentence(document, last.first, name.first)) return false;
  if (name.type === Type.place && last.type === Type.organization)
    return isStation(document, last) || isBranch(document, last, name);
  if (name.type === Type.place && last.type === Type.person) return isFacility(document, name);
  if (name.type !== Type.organization || last.type !== Type.place) return false;
  // "U.S. Liberty Party" is the party of a country; the tagger knows the bodies that carry the letters in their name.
  if (last.end - last.first === 1 && tokens.flags[last.first]! & TokenFlag.allCaps) return false;
  return (
    name.end - name.first > 1 &&
    (wordAt(document, name.end - 1) & NameWord.settledOrganization) !== 0
  );
}

/** The letters of a service before a place: `RAF Larnstead`. */
function isStation({ tokens }: NameDocument, { first, end }: Found): boolean {
  return end - first === 1 && isService(tokens.hash[first]!);
}

/** `Velmar Japan`, `Larsen Bank Kenya`: what a body is in one country, but not `UN Sudan envoy`. */
function isBranch(document: NameDocument, last: Found, { first, end }: Found): boolean {
  const country = (aloneAt(document, first) | begunAt(document, first)) & Listed.country;
  if (country === 0 || document.bits[end]! & Bit.core) return false;
  return last.end - last.first > 1 || !(aloneAt(document, last.first) & Listed.organization);
}

/** `Bradshaw International Airport`: what is named after somebody. */
function isFacility(document: NameDocument, { first, end }: Found): boolean {
  return end - first > 1 && (wordAt(document, end - 1) & NameWord.settledPlace) !== 0;
}

const isService = hashSet(airServices);
const isRoyal = hashSet('queen king prince princess sir sultan');

function isCrown({ tokens, bits }: NameDocument, at: number): boolean {
  if (at < 0 || !isRoyal(tokens.hash[at]!) || !(bits[at]! & Bit.capital)) return false;
  return !(tokens.flags[at + 1]! & TokenFlag.clitic);
}

const isLink = hashSet('of for');
const the = wordHash('the');

/** `of`, `for`, `for the`. */
function linked({ tokens }: NameDocument, first: number, end: number): boolean {
  return isLink(tokens.hash[first]!) && (end - first === 1 || tokens.hash[first + 1] === the);
}

const isContinued = hashSet(continuedHeads);
const isOfPlace = hashSet(headsOfPlaces);

function takesOf({ tokens }: NameDocument, { end }: Found, { type }: Found): boolean {
  const head = tokens.hash[end - 1]!;
  return isContinued(head) || (type === Type.place && isOfPlace(head));
}

const isSchool = hashSet('school schools');
const isDistrict = hashSet('district board');

/** `Velden School District Superintendent Ada Reed`: a district of schools, not of the superintendent. */
function addDistrict({ tokens, bits }: NameDocument, name: Found): void {
  const { end } = name;
  if (name.type !== Type.organization || !isSchool(tokens.hash[end - 1]!)) return;
  if (isDistrict(tokens.hash[end] ?? 0) && bits[end]! & Bit.capital) name.end++;
}

const isClub = hashSet(clubLetters);
const noTown =
  NameWord.opener | NameWord.beside | NameWord.title | NameWord.titleModifier | NameWord.eventHead;

/** `AFC` Sallow: the letters of a club before its name, and before no other. */
function addTown(document: NameDocument, name: Found, next: Found | undefined): void {
  const { tokens, bits } = document;
  const { first, end } = name;
  if (name.type !== Type.organization || end - first > 1 || !isClub(tokens.hash[first]!)) return;
  if (!(tokens.flags[first]! & TokenFlag.allCaps) || (next !== undefined && next.first <= end))
    return;
  const capital = Bit.core | Bit.capital;
  if (end + 1 >= tokens.count || (bits[end]! & capital) !== capital || bits[end + 1]! & Bit.core)
    return;
  if (wordAt(document, end) & noTown || tokens.flags[end]! & TokenFlag.allCaps) return;
  if (isSameSentence(document, first, end) && tokens.flags[end]! & TokenFlag.spaceBefore)
    name.end++;
}

const isGeneration = hashSet('jr sr');
const isCompanySuffix = hashSet(`${legalForms} co`);

/** `Acme Asset Management, Inc.`, `Tom Hale, Jr.`: the suffix after a comma belongs to the name. */
function addSuffix({ tokens, bits }: NameDocument, name: Found): void {
  const comma = name.end;
  if (comma + 1 >= tokens.count || tokens.text.charCodeAt(tokens.start[comma]!) !== 44) return;
  if (!(bits[comma + 1]! & Bit.capital)) return;
  const suffix = tokens.hash[comma + 1]!;
  const isPerson = name.type === Type.person;
  if (!isPerson && name.type !== Type.organization) return;
  if (isPerson ? isGeneration(suffix) : isCompanySuffix(suffix)) name.end += 2;
}

import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import {
  behindPlaces,
  kindsBeforeOf,
  kindsOfMany,
  kindsOfPlaces,
  kindsRightBefore,
  partsOfPlaces,
  peopleOfPlaces,
} from '../../../words/place-frames.js';
import { aloneAt, lineCaseAt, runBackAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { begins } from './company-signs.js';
import { fixedPlace } from './fixed-places.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isPart = hashSet(partsOfPlaces);
const isKindBefore = hashSet(kindsBeforeOf);
const isRightBefore = hashSet(kindsRightBefore);
const isBehind = hashSet(behindPlaces);
const isKind = hashSet(kindsOfPlaces);
const isPerson = hashSet(peopleOfPlaces);
const isOneOfMany = hashSet(kindsOfMany);
const isArticle = hashSet('a an');
const isOwned = hashSet('foreign interior finance prime defence defense central');
const isOffice = hashSet('minister ministry bank');
const of = wordHash('of');
const old = wordHash('old');
const such = wordHash('such');
const as = wordHash('as');
const like = wordHash('like');
const mostWords = 2;
const shortest = 3;
/** Above this the tagger is believed. */
const sure = 0.9;
const least = 0.6;
const noName = ~(NameWord.particle | NameWord.landform);
const body = Listed.organization | Listed.newsAgency | Listed.demonym;
const listed = body | Listed.firstName | Listed.lastName | Listed.club;

/** `the town of Velden`, `Velden village`, `Velden, a town in the north`, `Loch Varn`: it is a place, whatever it looks like. */
export const placeFrames: NameRule = {
  id: 'place-frame',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const first = cores[index]!;
      const fixed = fixedPlace(document, first);
      if (fixed !== null) {
        made.push(newName(first, fixed.end, Type.place, least, because(fixed.sign)));
        continue;
      }
      const isLand = isLandform(document, first);
      const end = first + 1 + runOnAt(document, first);
      if (!isLand && !isFramed(document, first, end)) continue;
      next = nameBehind(names, next, first);
      const name = names[next];
      if (name === undefined || !covers(name, end - 1))
        made.push(
          newName(first, end, Type.place, least, because(isLand ? 'head-noun' : 'context')),
        );
      else if (!isLand && name.first === first && name.end === end && name.confidence < sure)
        become(name);
    }
    return insertNames(names, made);
  },
};

function become(name: Found): void {
  if (name.type !== Type.person && name.type !== Type.organization && name.type !== Type.place)
    return;
  name.confidence = Math.max(least, Math.min(name.confidence, sure));
  if (name.type === Type.place) return;
  name.type = Type.place;
  support(name, 'context');
}

/** One or two words of no list in such a frame. */
function isFramed(document: NameDocument, first: number, end: number): boolean {
  if (end - first > mostWords || !begins(document, first)) return false;
  const { hash } = document.tokens;
  if (hash[first - 1] === of && isKindBefore(hash[first - 2] ?? 0))
    return isUnknown(document, first, end, body);
  return hasFrame(document, first, end) && isUnknown(document, first, end, listed);
}

/** A word that places begin with, no title, that opens its run, and another capital behind it. */
function isLandform(document: NameDocument, at: number): boolean {
  const classes = wordAt(document, at) & (NameWord.landform | NameWord.title);
  if (classes !== NameWord.landform || !(document.bits[at + 1]! & Bit.capital)) return false;
  const other = NameWord.title | NameWord.organizationHead | NameWord.calendar;
  if (wordAt(document, at + 1) & other || runBackAt(document, at) > 0) return false;
  return (document.bits[at]! & Bit.capital) !== 0 && lineCaseAt(document, at) === LineCase.normal;
}

function hasFrame(document: NameDocument, first: number, end: number): boolean {
  const { tokens, bits } = document;
  if (tokens.hash[first - 1] === of && isPart(tokens.hash[first - 2] ?? 0)) return true;
  if (isRightBefore(tokens.hash[first - 1] ?? 0) || isAmong(tokens, first)) return true;
  const next = tokens.hash[end] ?? 0;
  if (tokens.hash[first - 1] === old && isPerson(next)) return true;
  // `Velden’s foreign minister`
  if (tokens.flags[end]! & TokenFlag.clitic && isOwned(tokens.hash[end + 1] ?? 0))
    return isOffice(tokens.hash[end + 2] ?? 0);
  if (isBehind(next) && !(bits[end]! & Bit.capital))
    return (tokens.flags[end]! & TokenFlag.lineBefore) === 0;
  if (!isComma(tokens, end) || !isArticle(tokens.hash[end + 1] ?? 0)) return false;
  return isKind(tokens.hash[end + 2] ?? 0) || isKind(tokens.hash[end + 3] ?? 0);
}

/** `cities such as Velden`, `towns like Velden` */
function isAmong({ hash }: NameDocument['tokens'], first: number): boolean {
  if (hash[first - 1] === like) return isOneOfMany(hash[first - 2] ?? 0);
  const isSuch = hash[first - 1] === as && hash[first - 2] === such;
  return isSuch && isOneOfMany(hash[first - 3] ?? 0);
}

/** Words of none of the lists of `known` and of no class, with capitals that mean something. */
function isUnknown(document: NameDocument, first: number, end: number, known: number): boolean {
  const { bits, tokens, counts } = document;
  if (lineCaseAt(document, first) !== LineCase.normal) return false;
  for (let at = first; at < end; at++) {
    if (!(bits[at]! & Bit.capital) || wordAt(document, at) & noName) return false;
    if (tokens.size[at]! < shortest) return false;
    if (aloneAt(document, at) & known || tokens.flags[at]! & TokenFlag.allCaps) return false;
  }
  return !isSmallElsewhere(counts, tokens.hash[first]!);
}

import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import {
  bodyLikeHeads,
  eventsOfPlaces,
  headsWithPurpose,
  looseThingHeads,
  thingHeads,
} from '../../../words/event-nouns.js';
import { aloneAt, lineCaseAt, listedAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { goesOn, isCapitalCore, longestHeadRun, runBefore } from './head-run.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const isThing = hashSet(thingHeads);
const isLoose = hashSet(looseThingHeads);
const isBodyLike = hashSet(bodyLikeHeads);
const hasPurpose = hashSet(headsWithPurpose);
const joinsPlace = hashSet(eventsOfPlaces);
const isIndefinite = hashSet('a an');
const the = wordHash('the');
const thisWord = wordHash('this');
const week = wordHash('week');
const isOnward = hashSet('with');
/** `UN Environment Programme`: a body, with its acronym. */
const isNations = hashSet('un u.n. united world');
const month = wordHash('month');
const and = wordHash('and');
const isBefore = hashSet('the a an this');
const leastLoose = 3;
/** Above this the tagger is believed. */
const sure = 0.9;
/** Of what stands before an `and`. */
const surePart = 0.7;
const least = 0.7;

/** `Velden Water Act`, `Land and Rivers Bill`, `Northmoor Harvest Festival`: a run of capitals that ends in the head of an event, a law or a plan is one. */
export const headedThings: NameRule = {
  id: 'headed-thing',
  apply(names, document) {
    const { tokens, cores, coreCount, bits } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      const strong = isThing(tokens.hash[at]!);
      if ((!strong && !isLoose(tokens.hash[at]!)) || !isCapitalCore(bits[at]!)) continue;
      if (lineCaseAt(document, at) !== LineCase.normal || goesOn(document, at)) continue;
      if (tokens.flags[at]! & TokenFlag.allCaps) continue;
      // `Velden Water Program Manager Ada Reed`
      if (isCapitalCore(bits[at + 1] ?? 0)) continue;
      // `The Late Show with Ada Reed`
      if (isOnward(tokens.hash[at + 1] ?? 0)) continue;
      const first = overAnd(document, names, next, runBefore(document, at));
      if (first === at || at - first >= longestHeadRun + 2) continue;
      next = nameBehind(names, next, first);
      const whole = wholeAt(names, next, at + 1);
      if (whole?.type === Type.other) {
        const owner = ownerOf(document, names[names.indexOf(whole, next) - 1], whole, at);
        if (owner !== null)
          made.push(newName(owner.first, at + 1, Type.other, whole.confidence, whole.evidence));
        else if ((strong || at - first + 1 >= leastLoose) && whole.confidence < least) {
          whole.confidence = least;
          support(whole, 'head-noun');
        }
      } else if (whole !== null && whole.first <= first) {
        if ((strong || whole.first === first) && mayBecome(document, whole, strong)) {
          whole.type = Type.other;
          whole.confidence = Math.max(whole.confidence, least);
          support(whole, 'head-noun');
        }
      } else if (isLong(document, first, at, strong) && mayTake(names, next, first, at + 1)) {
        made.push(newName(first, at + 1, Type.other, least, because('head-noun')));
      }
    }
    return insertNames(names, made);
  },
};

/** The land or people right before the event, behind an article or a year: `the Maravian Grand Prix`. */
function ownerOf(
  document: NameDocument,
  owner: Found | undefined,
  event: Found,
  at: number,
): Found | null {
  const { tokens } = document;
  if (!joinsPlace(tokens.hash[at]!)) return null;
  if (owner?.end !== event.first || owner.end - owner.first > 2) return null;
  if (owner.type !== Type.group && owner.type !== Type.place) return null;
  const before = owner.first - 1;
  const isFramed = tokens.hash[before] === the || tokens.kind[before] === TokenKind.number;
  return isFramed ? owner : null;
}

/** The name that ends there. */
function wholeAt(names: readonly Found[], from: number, end: number): Found | null {
  for (let index = from; index < names.length && names[index]!.first < end; index++)
    if (names[index]!.end === end) return names[index]!;
  return null;
}

/** What the tagger took for a body or a place, and no list knows as one. */
function mayBecome(document: NameDocument, name: Found, strong: boolean): boolean {
  const { first, end, type } = name;
  if (type === Type.group || (type === Type.person && !isHardlyOne(document, name))) return false;
  const { hash } = document.tokens;
  if (end - first < (strong ? 2 : leastLoose) || isBodyLike(hash[end - 1]!)) return false;
  if (!strong && isNations(hash[first]!)) return false;
  const listed = listedAt(document, first, end);
  return (listed & (Listed.organization | Listed.newsAgency)) === 0;
}

/** `Awas Yojana`, taken for a person, who has no first name of the lists. */
function isHardlyOne(document: NameDocument, { first, confidence }: Found): boolean {
  return confidence < sure && !(aloneAt(document, first) & Listed.firstName);
}

/** Two words are enough behind an article: what opens a sentence may have its capital from there. */
function isLong(document: NameDocument, first: number, at: number, strong: boolean): boolean {
  const { tokens, bits } = document;
  const words = at - first + 1;
  // `Velden This Week` is a paper.
  if (tokens.hash[at] === week && tokens.hash[at - 1] === thisWord) return false;
  if (words >= leastLoose) return true;
  if (hasPurpose(tokens.hash[at]!) && isIndefinite(tokens.hash[first - 1] ?? 0)) return false;
  if (bits[first]! & Bit.first || aloneAt(document, first) & Listed.firstName) return false;
  return strong || (tokens.hash[at] !== month && isBefore(tokens.hash[first - 1] ?? 0));
}

/** `the Land and Rivers Bill`: over the `and`, where an article stands before it all and nothing there is a name of its own. */
function overAnd(
  document: NameDocument,
  names: readonly Found[],
  next: number,
  first: number,
): number {
  const { tokens, bits } = document;
  if (first < 3 || tokens.hash[first - 1] !== and || !isCapitalCore(bits[first - 2]!)) return first;
  if (!isSameSentence(document, first - 2, first)) return first;
  const begin = runBefore(document, first - 2);
  const head = tokens.hash[first - 2]!;
  if (begin > first - 2 || !isBefore(tokens.hash[begin - 1] ?? 0)) return first;
  if (isThing(head) || isLoose(head)) return first;
  for (let index = nameBehind(names, next, begin); index < names.length; index++) {
    const name = names[index]!;
    if (name.first >= first - 1) break;
    if (name.type !== Type.other && name.end < first && name.confidence > surePart) return first;
  }
  return begin;
}

/** Nothing found there reaches beyond the run, is sure to be a person, or is such a name already. */
function mayTake(names: readonly Found[], from: number, first: number, end: number): boolean {
  for (let index = from; index < names.length && names[index]!.first < end; index++) {
    const name = names[index]!;
    if (name.first < first || name.end > end) return false;
    if (name.type === Type.other && name.end === end) return false;
    if (name.type === Type.person && name.confidence > sure) return false;
  }
  return true;
}

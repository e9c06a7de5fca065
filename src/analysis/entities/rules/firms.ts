import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag, type Tokens } from '../../../language/tokens.js';
import { companyEndings } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, runBackAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type, withReason } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import { isCommonPair } from './letter-pairs.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isEnding = hashSet(companyEndings);
const sure = 0.7;
const mostBefore = 3;
const noPart =
  NameWord.opener |
  NameWord.beside |
  NameWord.title |
  NameWord.titleModifier |
  NameWord.calendar |
  NameWord.said |
  NameWord.noName;

/** `Harrow & Finch`, `Keefe, Varley & Woods`, `Hoogland NV`: what an ampersand joins and what a company's ending closes is a firm. */
export const firms: NameRule = {
  id: 'firm',
  apply(found, document) {
    const names = insertNames(found, missed(found, document));
    const made: Found[] = [];
    let taken = 0;
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type === Type.group || name.type === Type.other) continue;
      const firm = firmAt(document, name, names[index + 1], names[index - 1]);
      if (firm === null || firm.first < taken) continue;
      made.push(firm);
      taken = firm.end;
    }
    return insertNames(names, made);
  },
};

/** The firm that a name is, or is a part of; null when it is none, or has been found whole. */
function firmAt(document: NameDocument, name: Found, next?: Found, before?: Found): Found | null {
  const end = endOf(document, name, next);
  const letters = lettersBefore(document, name.first);
  const isEnded = end > letters && isCompanyEnding(document, end - 1);
  const begun = isEnded ? capitalsBefore(document, letters, before?.end ?? 0) : letters;
  const isFirm = isFirmship(document, begun, end) || (end - begun > 1 && isEnded);
  const first = isFirm ? firstPartner(document, begun) : begun;
  const isWhole = end === name.end && first === name.first;
  const isKnown = name.type === Type.organization && (!isEnded || name.confidence >= sure);
  if (isWhole && (!isFirm || isKnown)) return null;
  const confidence = Math.max(name.confidence, sure);
  return newName(first, end, Type.organization, confidence, withReason(name.evidence, 'joined'));
}

/** `Velden Havbruk ASA`, of which `Havbruk ASA` was found: over the capitals of no class that no name covers. */
function capitalsBefore(document: NameDocument, first: number, least: number): number {
  let at = first;
  while (at > least && first - at < mostBefore && isOfFirm(document, at - 1, at)) at--;
  return at;
}

function isOfFirm(document: NameDocument, at: number, next: number): boolean {
  if (!isCapital(document, at) || !isSameSentence(document, at, next)) return false;
  if (document.tokens.flags[next]! & TokenFlag.clitic || wordAt(document, at) & noPart)
    return false;
  return lineCaseAt(document, at) === LineCase.normal;
}

/** `S&P Global`, of which `P Global` was found: over the ampersands that no blank parts from their letters. */
function lettersBefore({ tokens, bits }: NameDocument, first: number): number {
  let at = first;
  while (at >= 2 && isTied(tokens, at) && bits[at - 2]! & Bit.capital) at -= 2;
  return at;
}

function isTied({ text, start, flags }: Tokens, at: number): boolean {
  const isAmpersand = text.charCodeAt(start[at - 1]!) === 38;
  return isAmpersand && ((flags[at]! | flags[at - 1]!) & TokenFlag.spaceBefore) === 0;
}

/** With the company's ending behind it, or the partner. */
function endOf(document: NameDocument, { first, end }: Found, next?: Found): number {
  const isNext = next !== undefined && next.first <= end;
  if (!isNext && isCompanyEnding(document, end) && !(aloneAt(document, first) & Listed.country))
    return end + 1;
  // `Harrow` and `Finch` on both sides of an ampersand are one, unless they are two first names or two places.
  if (next === undefined || next.first !== end + 1 || next.type === Type.group) return end;
  if (end - first > 1 || !isAmpersand(document, end)) return end;
  // `Johnson & Johnson`
  const { hash } = document.tokens;
  if (hash[first] === hash[next.first]) return next.end;
  const other = anyPlace | Listed.firstName;
  return aloneAt(document, first) & other && aloneAt(document, next.first) & other ? end : next.end;
}

/** Capitals that no name touches, with an ampersand between them or with a company's ending. */
function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    const joins =
      isAmpersand(document, at + 1) && isCapital(document, at + 2) && !isCommonPair(document, at);
    if (!joins && !(isCompanyEnding(document, at) && runBackAt(document, at) > 0)) continue;
    if (lineCaseAt(document, at) !== LineCase.normal) continue;
    const first = at - runBackAt(document, at);
    const end = joins ? at + 3 + runOnAt(document, at + 2) : at + 1;
    next = nameBehind(names, next, first);
    const free = !covers(names[next], end - 1);
    if (free) made.push(newName(first, end, Type.organization, 0.6, because('head-noun')));
  }
  return made;
}

function isCompanyEnding({ tokens }: NameDocument, at: number): boolean {
  const capitals = TokenFlag.allCaps | TokenFlag.innerCapital;
  return (tokens.flags[at]! & capitals) !== 0 && isEnding(tokens.hash[at]!);
}

function isCapital({ bits }: NameDocument, at: number): boolean {
  return (bits[at]! & (Bit.capital | Bit.core)) === (Bit.capital | Bit.core);
}

/** An ampersand between capitals inside a name that no list knows as a place (`Trinidad & Tobago`). */
function isFirmship(document: NameDocument, first: number, end: number): boolean {
  const { bits } = document;
  if (begunAt(document, first) & anyPlace) return false;
  for (let at = first + 1; at < end - 1; at++)
    if (isAmpersand(document, at) && bits[at - 1]! & bits[at + 1]! & Bit.capital) return true;
  return false;
}

/** The first of the partners that commas join: single words that are no places. */
function firstPartner(document: NameDocument, first: number): number {
  const { tokens, bits } = document;
  // In `Greggs, B&M` the ampersand joins letters, no partners.
  if (!isAmpersand(document, first + 1) || isTied(tokens, first + 2)) return first;
  let at = first;
  while (at > 2 && tokens.text.charCodeAt(tokens.start[at - 1]!) === 44) {
    const isAlone = (bits[at - 3]! & Bit.capital) === 0;
    // `on Monday, Harrow & Finch said`
    if (!isCapital(document, at - 2) || wordAt(document, at - 2) !== 0) break;
    if (!isAlone || aloneAt(document, at - 2) & anyPlace) break;
    at -= 2;
  }
  return at;
}

function isAmpersand({ tokens }: NameDocument, at: number): boolean {
  return at < tokens.count && tokens.text.charCodeAt(tokens.start[at]!) === 38;
}

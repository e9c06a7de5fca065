import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import {
  placeParticles,
  shortGivenNames,
  surnameOpeners,
  surnameParticles,
} from '../../../words/name-particles.js';
import { NameWord } from '../../../words/name-words.js';
import { lineCaseAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { anyPlace } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const isParticle = hashSet(surnameParticles);
const isInPlace = hashSet(placeParticles);
const isOpener = hashSet(surnameOpeners);
const isShortName = hashSet(shortGivenNames);
const mostParticles = 3;

/** `Pádraig` `Ó Sé`, `Mohamed Lemine` Ould `Cheikh El Ghazouani`: a name that was cut at a particle is one person. */
export const particles: NameRule = {
  id: 'particle',
  apply: (names, document) =>
    widened(names, (name, before, next) =>
      name.type === Type.person
        ? {
            first: firstBefore(document, name, before),
            end: endBehind(document, name, next),
          }
        : { first: name.first, end: placeEnd(document, name) },
    ),
};

/** `Dar` es `Salaam`: where a place ends that the lists have with a small word in it. */
function placeEnd(document: NameDocument, { first, end, type }: Found): number {
  const { bits, tokens } = document;
  const long = end + 2;
  if (type === Type.place && isSpanish(document, end)) return end + 3;
  if (type !== Type.place || long > tokens.count || !isInPlace(tokens.hash[end]!)) return end;
  if (!(bits[end + 1]! & Bit.capital) || !follows(document, end) || !follows(document, end + 1))
    return end;
  return listedAt(document, first, long) & anyPlace ? long : end;
}

/** `Santo Domingo` de los `Robles`. */
function isSpanish(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (tokens.hash[at] !== de || at + 2 >= tokens.count || !isArticle(tokens.hash[at + 1]!))
    return false;
  if (!(bits[at + 2]! & Bit.capital)) return false;
  return follows(document, at) && follows(document, at + 1) && follows(document, at + 2);
}

const de = wordHash('de');
const isArticle = hashSet('la las los');

/** Where the person ends when particles and a capital follow: with the name that begins there, if one does. */
function endBehind(document: NameDocument, { end }: Found, next: Found | undefined): number {
  const { tokens } = document;
  let at = end;
  while (at < end + mostParticles && isParticleAt(document, at) && follows(document, at)) at++;
  const isCut = at > end || isOpener(tokens.hash[end - 1]!);
  if (!isCut || at >= tokens.count || !follows(document, at) || !isSurname(document, at))
    return end;
  if (next === undefined || next.first > at) return at + 1;
  return next.type === Type.person && next.first >= end ? next.end : end;
}

/** Of one letter they are written small: `Puig i Ferrer`. */
function isParticleAt({ tokens, bits }: NameDocument, at: number): boolean {
  if (!isParticle(tokens.hash[at]!)) return false;
  const isLetter = tokens.size[at]! === 1;
  return !isLetter || !(bits[at]! & Bit.capital) || isOpener(tokens.hash[at]!);
}

/** Where the person begins: with a short given name before it, or the particles that begin the surname with a capital (`Van der` Vogt). */
function firstBefore(document: NameDocument, { first }: Found, before: Found | undefined): number {
  const { tokens, bits } = document;
  const van = vanBefore(document, first);
  if (van < first && (before === undefined || before.end <= first)) return van;
  const at = first - 1;
  // `Md`, but not `MD`
  const isShort = (tokens.flags[at]! & TokenFlag.allCaps) === 0 && isShortName(tokens.hash[at]!);
  const isPrefix = isShort && (bits[at]! & Bit.capital) !== 0 && follows(document, first);
  return isPrefix && (before === undefined || before.end < first || before.first === at)
    ? at
    : first;
}

/** The capital particle that two or more particles before the surname begin with. */
function vanBefore(document: NameDocument, first: number): number {
  const { tokens, bits } = document;
  let at = first;
  while (
    at > first - mostParticles &&
    at > 0 &&
    isParticle(tokens.hash[at - 1]!) &&
    follows(document, at)
  )
    at--;
  return first - at > 1 && bits[at]! & Bit.capital ? at : first;
}

/** A blank before it, in the sentence of the word before, where capitals mean something. */
function follows(document: NameDocument, at: number): boolean {
  const gap = document.tokens.flags[at]! & (TokenFlag.spaceBefore | TokenFlag.clitic);
  if (gap !== TokenFlag.spaceBefore || !isSameSentence(document, at - 1, at)) return false;
  return lineCaseAt(document, at) === LineCase.normal;
}

function isSurname(document: NameDocument, at: number): boolean {
  const isWord = (wordAt(document, at) & (NameWord.calendar | NameWord.opener)) !== 0;
  return (document.bits[at]! & Bit.capital) !== 0 && !isWord;
}

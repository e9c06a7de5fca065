import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, runBackAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { isComma } from '../marks.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere } from '../word-counts.js';
import { insertNames } from './insert.js';
import { hasPersonSign, isKin, saysOfOneself } from './person-signs.js';
import { unlikePerson } from './personal.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

/** Words of other things, and words that a name does not begin with. */
const other =
  unlikePerson | NameWord.calendar | NameWord.opener | NameWord.beside | NameWord.noName;

const mostWords = 4;
const will = wordHash('will');

/** A person told so is at least as sure as this. */
const least = 0.8;

/** Above this the tagger is believed whatever stands beside the name. */
const sure = 0.9;

/** `Callum Wicks, 23,`, `Wu Rongde, who …`, `…,” said Marjolein te Velthuis.`: what stands beside two capitals says that they are a person. */
export const peopleInContext: NameRule = {
  id: 'person-in-context',
  apply(names, document) {
    const { cores, coreCount } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      // `In Velden, Wu Rongde, who …`: a comma joins no names.
      if (runBackAt(document, at) !== 0 && !isComma(document.tokens, at - 1)) continue;
      if (isBehindParticle(document, cores[index - 1], at)) continue;
      const end = endOf(document, index);
      const first = behindTitles(document, at, end);
      if (first >= end || !isPersonal(document, first, end)) continue;
      if (lineCaseAt(document, at) !== LineCase.normal) continue;
      const isRelative = isKin(document, first);
      const isGiven = isWill(document, first) || hasPersonSign(document, first, end);
      const isAlone = end - first === 1 && isSpeaker(document, first);
      if (!isRelative && !isAlone && (end - first < 2 || !isGiven)) continue;
      next = nameBehind(names, next, first);
      if (isFree(names, next, first, end))
        made.push(newName(first, end, Type.person, least, because('context')));
    }
    return insertNames(names, made);
  },
};

/** A lone surname of somebody who speaks of himself: no land, people or body of the lists. */
function isSpeaker(document: NameDocument, at: number): boolean {
  const known =
    Listed.country | Listed.region | Listed.demonym | Listed.organization | Listed.newsAgency;
  if (wordAt(document, at) !== 0 || aloneAt(document, at) & known) return false;
  if (isSmallElsewhere(document.counts, document.tokens.hash[at]!)) return false;
  return saysOfOneself(document, at);
}

/** Where the capitals end that begin with this core: particles may stand between them. */
function endOf(document: NameDocument, index: number): number {
  const { cores, coreCount } = document;
  let last = cores[index]!;
  for (let next = index + 1; next < coreCount; next++) {
    const at = cores[next]!;
    if (!isSameSentence(document, last, at)) break;
    if (at !== last + 1 && !isBehindParticle(document, last, at)) break;
    last = at;
  }
  return last + 1;
}

/** Nothing but a particle or two between the two cores. */
function isBehindParticle(document: NameDocument, last: number | undefined, at: number): boolean {
  if (last === undefined || at - last < 2 || at - last > 3) return false;
  if (!isSameSentence(document, last, at)) return false;
  for (let between = last + 1; between < at; between++)
    if (!(wordAt(document, between) & NameWord.particle)) return false;
  return true;
}

function behindTitles(document: NameDocument, first: number, end: number): number {
  let at = first;
  while (at < end && wordAt(document, at) & (NameWord.title | NameWord.titleModifier)) at++;
  return at;
}

/** With a capital that no sentence's start gave it, the first name: `said Will Reed`. */
function isWill({ tokens, bits }: NameDocument, at: number): boolean {
  return tokens.hash[at] === will && (bits[at]! & (Bit.capital | Bit.first)) === Bit.capital;
}

function isPersonal(document: NameDocument, first: number, end: number): boolean {
  const { bits } = document;
  if (end - first > mostWords + 2) return false;
  for (let at = first; at < end; at++) {
    if (
      (wordAt(document, at) & other && !isWill(document, at)) ||
      (wordAt(document, at) & NameWord.title && at > first)
    )
      return false;
    if (!(bits[at]! & Bit.capital) && !(wordAt(document, at) & NameWord.particle)) return false;
  }
  return true;
}

/** No name there, or one that is not sure and lies inside. */
function isFree(names: readonly Found[], next: number, first: number, end: number): boolean {
  let index = next;
  for (; index < names.length && names[index]!.first < end; index++) {
    const name = names[index]!;
    const isSame = name.first === first && name.end === end;
    if (name.confidence > sure || name.first < first || name.end > end) return false;
    if (isSame && name.type === Type.person && name.confidence >= least) return false;
  }
  return true;
}

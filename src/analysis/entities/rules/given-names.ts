import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere, keptPlaces, wordOf } from '../word-counts.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { nameBehind } from './uncovered.js';

const unlikePerson =
  NameWord.organizationHead |
  NameWord.facilityHead |
  NameWord.regionHead |
  NameWord.eventHead |
  NameWord.eventNoun |
  NameWord.direction;

/** `Maria de la Fuente`: a listed first name, then words that are no head of anything, are a person when the tagger is not sure. */
export const givenNames: NameRule = {
  id: 'given-name',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.type === Type.person || name.type === Type.group || name.confidence > unsure)
        continue;
      const length = name.end - name.first;
      if (length < 2 || length > 5) continue;
      if (!isPersonal(name, document) && !isNamesake(name, document)) continue;
      name.type = Type.person;
      name.confidence = Math.max(name.confidence, 0.6);
      support(name, 'list');
    }
    addSurnames(names, document);
    return insertNames(names, missed(names, document));
  },
};

/** `Ada` Reed: a first name that was cut before a capital, though the next word is none of the language's. */
function addSurnames(names: readonly Found[], document: NameDocument): void {
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.type !== Type.person || name.end - name.first !== 1) continue;
    if (!(aloneAt(document, name.first) & Listed.firstName) || !isSurname(document, name.end))
      continue;
    const next = names[index + 1];
    if (next !== undefined && next.first <= name.end) continue;
    name.end++;
    support(name, 'joined');
  }
}

/** A listed first name, and no place or body. */
function isGiven(document: NameDocument, at: number): boolean {
  const listed = aloneAt(document, at);
  return (listed & Listed.firstName) !== 0 && (listed & placeOrBody) === 0;
}

/** A capital of no class behind a blank, in a sentence where capitals mean something. */
function isSurname(document: NameDocument, at: number): boolean {
  const { tokens, bits, counts } = document;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  if (at >= tokens.count || (bits[at]! & wanted) !== wanted || bits[at]! & Bit.first) return false;
  if (lineCaseAt(document, at) !== LineCase.normal || wordAt(document, at) !== 0) return false;
  if (isSmallElsewhere(counts, tokens.hash[at]!)) return false;
  const gap = TokenFlag.spaceBefore | TokenFlag.allCaps;
  return (tokens.flags[at]! & gap) === TokenFlag.spaceBefore;
}

/** A first name, particles and a capital that no name covers. */
function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { cores, coreCount } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index + 1 < coreCount; index++) {
    const first = cores[index]!;
    const last = cores[index + 1]!;
    if (last < first + 2 || last > first + 4 || !(wordAt(document, first + 1) & NameWord.particle))
      continue;
    const end = last + runOnAt(document, last) + 1;
    next = nameBehind(names, next, first);
    const isFree = next >= names.length || names[next]!.first >= end;
    if (!isFree) continue;
    const name = newName(first, end, Type.person, 0.7, because('list'));
    if (areParticles(document, first + 1, last) && isPersonal(name, document)) made.push(name);
  }
  return made;
}

function areParticles(document: NameDocument, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (!(wordAt(document, at) & NameWord.particle)) return false;
  return true;
}

/** `Jordan Pickersgill`: two words taken for a place, the first a name for both, the second known to no list and elsewhere alone. */
function isNamesake({ first, end, type }: Found, document: NameDocument): boolean {
  const isBoth =
    aloneAt(document, first) & Listed.firstName && aloneAt(document, first) & placeOrBody;
  if (!isBoth || type !== Type.place || end - first !== 2) return false;
  const isFree = !(begunAt(document, first) & placeOrBody) && wordAt(document, first + 1) === 0;
  return isFree && aloneAt(document, first + 1) === 0 && standsAlone(document, first + 1);
}

/** Does the word stand elsewhere in the article, with a capital and none before it? */
function standsAlone({ tokens, bits, counts }: NameDocument, at: number): boolean {
  const word = wordOf(counts, tokens.hash[at]!);
  if (word < 0) return false;
  for (let kept = word * keptPlaces; kept < (word + 1) * keptPlaces; kept++) {
    const other = counts.places[kept]!;
    if (other < 0) return false;
    if (other !== at && (other === 0 || !(bits[other - 1]! & Bit.core))) return true;
  }
  return false;
}

const unsure = 0.85;

function isPersonal({ first, end }: Found, document: NameDocument): boolean {
  if (!isGiven(document, first)) return false;
  if (begunAt(document, first) & placeOrBody) return false;
  for (let at = first + 1; at < end; at++) {
    const word = wordAt(document, at);
    if (word & unlikePerson || (word & NameWord.connector && !(word & NameWord.particle)))
      return false;
  }
  return true;
}

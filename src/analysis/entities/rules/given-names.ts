import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, newName, support, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { keptPlaces, wordOf } from '../word-counts.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

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
    return insertNames(names, missed(names, document));
  },
};

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
    while (next < names.length && names[next]!.end <= first) next++;
    const isFree = next >= names.length || names[next]!.first >= end;
    if (!isFree) continue;
    const name = newName(first, end, Type.person, 0.7, ['list']);
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
  if (!(aloneAt(document, first) & Listed.firstName) || aloneAt(document, first) & placeOrBody)
    return false;
  if (begunAt(document, first) & placeOrBody) return false;
  for (let at = first + 1; at < end; at++) {
    const word = wordAt(document, at);
    if (word & unlikePerson || (word & NameWord.connector && !(word & NameWord.particle)))
      return false;
  }
  return true;
}

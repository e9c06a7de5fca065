import { NameWord } from '../../../words/name-words.js';
import { runOnAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { isPersonal } from './personal.js';
import { covers, nameBehind } from './uncovered.js';

/** A first name, particles and a capital that no name covers. */
export function missedGivenNames(names: readonly Found[], document: NameDocument): Found[] {
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
    const isFree = !covers(names[next], end - 1);
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

import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { placeOrBody } from '../gazetteer.js';
import { insertNames } from './insert.js';
import { listEnd, missedAt } from './name-list.js';
import type { NameRule } from './rule.js';

const head =
  NameWord.organizationHead | NameWord.facilityHead | NameWord.regionHead | NameWord.eventHead;
const sure = 0.85;
/** So many names in a row, and so many people among them, make a list of people. */
const least = 3;
const leastPeople = 2;

/** `A. G. Arivu, Robert Payas, Jayakumar and Nalini`: in a list of people a name that nobody knows is a person. */
export const enumerations: NameRule = {
  id: 'enumeration',
  apply(names, document) {
    const made: Found[] = [];
    for (let from = 0; from < names.length; ) {
      const end = listEnd(document, names, from);
      if (end - from >= least) settle(document, names, from, end, made);
      from = end;
    }
    return insertNames(names, made);
  },
};

function settle(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
  made: Found[],
): void {
  let people = 0;
  for (let index = from; index < end; index++) {
    const { type, first, end: last } = names[index]!;
    if (type === Type.person && last - first > 1) people++;
  }
  if (people < leastPeople || people * 2 < end - from) return;
  for (let index = from; index < end; index++) {
    const name = names[index]!;
    if (name.type !== Type.place && name.type !== Type.organization) continue;
    if (name.confidence > sure || isKnown(document, name)) continue;
    name.type = Type.person;
    name.confidence = Math.max(name.confidence, 0.6);
    support(name, 'context');
  }
  for (let index = from + 1; index < end; index++) {
    const at = missedAt(document, names[index - 1]!, names[index]!);
    const known = at < 0 || aloneAt(document, at) !== 0 || wordAt(document, at) !== 0;
    if (!known) made.push(newName(at, at + 1, Type.person, 0.6, because('context')));
  }
}

function isKnown(document: NameDocument, { first, end }: Found): boolean {
  const last = wordAt(document, end - 1);
  return (
    ((aloneAt(document, first) | begunAt(document, first)) & placeOrBody) !== 0 ||
    (last & head) !== 0
  );
}

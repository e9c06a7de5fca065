import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { placeOrBody } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const head =
  NameWord.organizationHead | NameWord.facilityHead | NameWord.regionHead | NameWord.eventHead;
const and = wordHash('and');
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
      let end = from + 1;
      while (end < names.length && joins(document, names[end - 1]!, names[end]!)) end++;
      if (end - from >= least) settle(document, names, from, end, made);
      from = end;
    }
    return insertNames(names, made);
  },
};

/** Nothing but commas and `and` between them, and perhaps one capital that is no name yet. */
function joins(document: NameDocument, before: Found, after: Found): boolean {
  const { tokens } = document;
  const gap = after.first - before.end;
  if (gap < 1 || gap > 4 || !isSameSentence(document, before.first, after.first)) return false;
  const between = missedAt(document, before, after);
  for (let at = before.end; at < after.first; at++) {
    const isComma = tokens.text.charCodeAt(tokens.start[at]!) === 44;
    if (!isComma && tokens.hash[at] !== and && at !== between) return false;
  }
  return true;
}

/** The capital between two commas, or a comma and an `and`; -1 where there is none. */
function missedAt({ tokens, bits }: NameDocument, before: Found, after: Found): number {
  const at = before.end + 1;
  const wanted = Bit.core | Bit.capital | Bit.candidate;
  if (at + 1 >= after.first || (bits[at]! & wanted) !== wanted) return -1;
  return tokens.text.charCodeAt(tokens.start[before.end]!) === 44 ? at : -1;
}

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

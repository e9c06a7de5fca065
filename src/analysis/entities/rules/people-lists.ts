import { wordHash } from '../../../language/hash.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { Bit, LineCase } from '../token-bits.js';
import { listEnd } from './name-list.js';
import { unlikePerson } from './personal.js';
import type { NameRule } from './rule.js';

/** A full name that the tagger takes for a person with so much certainty settles its neighbours. */
const sure = 0.85;
/** What it believes less than this is settled by them. */
const unsure = 0.75;
const told = 0.7;
const mostWords = 3;
const inWord = wordHash('in');

const other = unlikePerson | NameWord.calendar;

/** `Ada Reed, Zlatan Morvic and Sugata Lonn`, `Zlatan Morvic … Morvic said`: among people, and with a surname that is one, what nobody knows is a person. */
export const peopleLists: NameRule = {
  id: 'people-list',
  apply(names, document) {
    for (let from = 0; from < names.length; ) {
      const end = listEnd(document, names, from);
      if (end - from > 1 && arePeople(document, names, from, end))
        for (let index = from; index < end; index++) settle(names[index]!);
      from = end;
    }
    let surnames: ReadonlySet<number> | null = null;
    for (const name of names) {
      if (name.type === Type.person || !isUnknown(document, name)) continue;
      // `in Agua Mansa`, where somebody is called Mansa
      if (name.type === Type.place && document.tokens.hash[name.first - 1] === inWord) continue;
      surnames ??= surnamesAlone(names, document);
      if (surnames.has(document.tokens.hash[name.end - 1]!)) settle(name);
    }
    return names;
  },
};

/** The words that are a person by themselves. */
function surnamesAlone(names: readonly Found[], { tokens }: NameDocument): ReadonlySet<number> {
  const alone = new Set<number>();
  for (const { first, end, type, confidence } of names)
    if (type === Type.person && end - first === 1 && confidence >= told)
      alone.add(tokens.hash[first]!);
  return alone;
}

function arePeople(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
): boolean {
  if (lineCaseAt(document, names[from]!.first) !== LineCase.normal) return false;
  let isOneSure = false;
  for (let index = from; index < end; index++) {
    const name = names[index]!;
    if (name.type !== Type.person) {
      if (!isUnknown(document, name)) return false;
    } else if (name.confidence >= sure && name.end - name.first > 1) isOneSure = true;
  }
  return isOneSure;
}

/** Two or three capitals of no list, without a word of other things. */
function isUnknown(document: NameDocument, { first, end, type, confidence }: Found): boolean {
  if (confidence >= unsure || type === Type.group) return false;
  if (end - first < 2 || end - first > mostWords) return false;
  const listed = aloneAt(document, first) | begunAt(document, first);
  if (listed & placeOrBody && !(listed & Listed.firstName)) return false;
  for (let at = first; at < end; at++)
    if (wordAt(document, at) & other || !(document.bits[at]! & Bit.capital)) return false;
  return true;
}

function settle(name: Found): void {
  if (name.type === Type.person) return;
  name.type = Type.person;
  name.confidence = Math.max(told, name.confidence);
  support(name, 'context');
}

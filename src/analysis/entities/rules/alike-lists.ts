import { wordHash } from '../../../language/hash.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import { listEnd, missedAt } from './name-list.js';
import type { NameRule } from './rule.js';

/** What the tagger believes so much settles the list. */
const sure = 0.7;
/** What it believes less than this is settled by the list. */
const unsure = 0.6;
const surePlace = 0.85;
const mostWords = 3;
const and = wordHash('and');

/** `Hexavik, Velmar Holdings and Kverva`, `Karlow, Larnstead and Geneva`: among bodies, or places, and no others, what nobody knows is one. */
export const alikeLists: NameRule = {
  id: 'alike-list',
  apply(names, document) {
    const made: Found[] = [];
    for (let from = 0; from < names.length; ) {
      const end = listEnd(document, names, from);
      const isList = end - from > 2 || (end - from === 2 && isPair(document, names[from]!));
      const type = isList ? typeOf(document, names, from, end) : -1;
      if (type >= 0) settle(document, names, from, end, type, made);
      from = end;
    }
    return insertNames(names, made);
  },
};

/** `Velmar and Kverva`; a comma alone may end a list as well. */
function isPair({ tokens }: NameDocument, { end }: Found): boolean {
  return tokens.hash[end] === and;
}

/** The type of those that are sure, where it is one for all: body or place. -1 for any other list. */
function typeOf(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
): number {
  if (lineCaseAt(document, names[from]!.first) !== LineCase.normal) return -1;
  let type = -1;
  for (let index = from; index < end; index++) {
    const name = names[index]!;
    if (name.confidence >= sureOf(name.type)) {
      if (type >= 0 && name.type !== type) return -1;
      type = name.type;
    }
  }
  if (type !== Type.organization && type !== Type.place) return -1;
  for (let index = from; index < end; index++)
    if (names[index]!.type !== type && !isUnknown(document, names[index]!)) return -1;
  return type;
}

function sureOf(type: number): number {
  return type === Type.organization ? sure : surePlace;
}

/** Believed little, of no list, and without a head noun. */
function isUnknown(document: NameDocument, { first, end, type, confidence }: Found): boolean {
  const most = type === Type.person ? 1 : mostWords;
  if (confidence >= unsure || end - first > most) return false;
  const listed = aloneAt(document, first) | begunAt(document, first);
  if (listed & (placeOrBody | Listed.firstName)) return false;
  const head = NameWord.facilityHead | NameWord.regionHead | NameWord.eventHead;
  return (wordAt(document, end - 1) & head) === 0;
}

function settle(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
  type: number,
  made: Found[],
): void {
  for (let index = from; index < end; index++) {
    const name = names[index]!;
    if (name.type !== type) {
      name.type = type;
      support(name, 'context');
    }
    if (isUnknown(document, name)) name.confidence = unsure;
    const at = index > from ? missedAt(document, names[index - 1]!, name) : -1;
    const known = at < 0 || aloneAt(document, at) !== 0 || wordAt(document, at) !== 0;
    if (!known) made.push(newName(at, at + 1, type, unsure, because('context')));
  }
}

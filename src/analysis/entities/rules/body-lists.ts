import { wordHash } from '../../../language/hash.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { LineCase } from '../token-bits.js';
import { becomeOrganization } from './become-organization.js';
import { insertNames } from './insert.js';
import { listEnd, missedAt } from './name-list.js';
import type { NameRule } from './rule.js';

/** What the tagger believes so much settles the list. */
const sure = 0.7;
/** What it believes less than this is settled by the list. */
const unsure = 0.6;
const mostWords = 3;
const and = wordHash('and');

/** `Hexavik, Velmar Holdings and Kverva`: among bodies, and no others, what nobody knows is a body. */
export const bodyLists: NameRule = {
  id: 'body-list',
  apply(names, document) {
    const made: Found[] = [];
    for (let from = 0; from < names.length; ) {
      const end = listEnd(document, names, from);
      const isList = end - from > 2 || (end - from === 2 && isPair(document, names[from]!));
      if (isList && areBodies(document, names, from, end)) settle(document, names, from, end, made);
      from = end;
    }
    return insertNames(names, made);
  },
};

/** `Velmar and Kverva`; a comma alone may end a list as well. */
function isPair({ tokens }: NameDocument, { end }: Found): boolean {
  return tokens.hash[end] === and;
}

/** One surely a body, and none surely anything else. */
function areBodies(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
): boolean {
  if (lineCaseAt(document, names[from]!.first) !== LineCase.normal) return false;
  let bodies = 0;
  for (let index = from; index < end; index++) {
    const name = names[index]!;
    if (name.type === Type.group) return false;
    if (name.type === Type.organization) {
      if (name.confidence >= sure) bodies++;
    } else if (!isUnknown(document, name)) return false;
  }
  return bodies > 0;
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
  made: Found[],
): void {
  for (let index = from; index < end; index++) {
    const name = names[index]!;
    if (name.type !== Type.organization) becomeOrganization(name, 'context');
    name.confidence = Math.max(name.confidence, unsure);
    const at = index > from ? missedAt(document, names[index - 1]!, name) : -1;
    const known = at < 0 || aloneAt(document, at) !== 0 || wordAt(document, at) !== 0;
    if (!known) made.push(newName(at, at + 1, Type.organization, unsure, because('context')));
  }
}

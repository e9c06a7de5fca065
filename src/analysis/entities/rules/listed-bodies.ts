import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, support, Type } from '../found.js';
import { anyPlace, Listed, phraseHash } from '../gazetteer.js';
import { Bit, LineCase } from '../token-bits.js';
import { insertNames } from './insert.js';
import { findSurnames, sureAt } from './known-surnames.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const body = Listed.organization | Listed.newsAgency;
const otherwise = anyPlace | Listed.firstName | Listed.demonym | Listed.event;
/** Above this the tagger is believed. */
const sure = 0.9;
const least = 0.6;

/** A body that the lists know, and know as nothing else: `the CBI`, `Sky Sports`. Alone a hit of the list would be too little, so it has to be written as a name. */
export const listedBodies: NameRule = {
  id: 'listed-body',
  apply(names, document) {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const wrong = name.type === Type.person || name.type === Type.place;
      if (!wrong || name.confidence > sure || isVenue(document, name)) continue;
      if (!isBody(document, name.first, name.end)) continue;
      if (name.type === Type.person && isSurname(document, name, names)) continue;
      name.type = Type.organization;
      name.confidence = Math.max(name.confidence, least);
      support(name, 'list');
    }
    return insertNames(names, missed(names, document));
  },
};

/** `at Queen’s Park`: the ground, not the club that plays there. */
function isVenue(document: NameDocument, { first, type }: Found): boolean {
  return type === Type.place && (wordAt(document, first - 1) & NameWord.placePreposition) !== 0;
}

/** `Bloomberg` in a story about Michael Bloomberg. */
function isSurname(document: NameDocument, { first, end }: Found, names: readonly Found[]) {
  return end - first === 1 && findSurnames(names, document) && sureAt(document, first) > 0;
}

/** Is the whole wording a body, and nothing else? */
function isBody(document: NameDocument, first: number, end: number): boolean {
  if (end - first === 1) return isOnly(aloneAt(document, first), body);
  const { lists, tokens } = document;
  return isOnly(lists.gazetteer.classes(phraseHash(tokens, first, end)), body | Listed.club);
}

function isOnly(listed: number, wanted: number): boolean {
  return (listed & wanted) !== 0 && (listed & otherwise) === 0;
}

/** Letters in a line of small ones that no name covers. */
function missed(names: readonly Found[], document: NameDocument): Found[] {
  const { tokens, cores, coreCount } = document;
  const made: Found[] = [];
  let next = 0;
  for (let index = 0; index < coreCount; index++) {
    const at = cores[index]!;
    const isLetters = (tokens.flags[at]! & TokenFlag.allCaps) !== 0 && tokens.size[at]! > 2;
    if (!isLetters || lineCaseAt(document, at) !== LineCase.normal) continue;
    if (isBeside(document, at) || !isBody(document, at, at + 1)) continue;
    next = nameBehind(names, next, at);
    if (covers(names[next], at)) continue;
    made.push(newName(at, at + 1, Type.organization, least, because('list')));
  }
  return made;
}

/** Capitals on either side make another name of it. */
function isBeside({ bits, tokens }: NameDocument, at: number): boolean {
  return (
    (at > 0 &&
      (bits[at - 1]! & Bit.core) !== 0 &&
      (tokens.flags[at - 1]! & TokenFlag.allCaps) !== 0) ||
    tokens.text.charCodeAt(tokens.start[at + 1] ?? 0) === 45
  );
}

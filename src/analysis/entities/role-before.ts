import { wordHash } from '../../language/hash.js';
import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { byTagger, type Found, newName, Type } from './found.js';
import { isComma } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';
import { portfolioBefore } from './portfolio.js';
import { possessorBehind } from './possessor-behind.js';
import { roleOf } from './role-of.js';
import { isHead, type Phrase, phraseBefore } from './role-phrase.js';
import { isPossessive, possessorBefore } from './role-possessor.js';
import { article, determiners, isWord } from './role-words.js';
import { sharedBefore } from './shared-title.js';
import { Bit } from './token-bits.js';

const mostTitles = 3;

/** `Belarus' President A B`, `former Acme chief executive A B`. */
export function titleBefore(
  document: NameDocument,
  { first, end }: Found,
  map: NameMap,
): Role | null {
  const holder = holderBefore(document, first, map);
  if (holder !== null) return holder;
  const phrase = phraseBefore(document, first, map) ?? sharedBefore(document, first, map);
  if (phrase === null) return officeBefore(document, first, map);
  const before = possessorBefore(document, phrase.first, map);
  return roleOf(document, phrase, before ?? possessorBehind(document, phrase, end, map));
}

/** `CEO of Acme A B`: right before the name. */
function officeBefore(document: NameDocument, end: number, map: NameMap): Role | null {
  const office = officeEnding(document, end, map);
  return office && roleOf(document, office.phrase, office.possessor);
}

/** The `president of the Philippines` that ends before this token. */
function officeEnding(
  document: NameDocument,
  end: number,
  map: NameMap,
): { readonly phrase: Phrase; readonly possessor: Found } | null {
  const possessor = nameAt(map, end - 1);
  if (possessor === null || possessor.type === Type.person) return null;
  let link = possessor.first - 1;
  if (isWord(document, link, article)) link--;
  const phrase = isWord(document, link, heldFor) ? phraseBefore(document, link, map) : null;
  return phrase && { phrase, possessor };
}

/** `Minister of Trade and Industry A B`, `the Minister of Health, A B`: with what is held. */
function holderBefore(document: NameDocument, end: number, map: NameMap): Role | null {
  const held = portfolioBefore(document, end);
  const phrase = held < 0 ? null : phraseBefore(document, held - 1, map);
  return phrase && roleOf(document, phrase, newName(held, end, Type.other, 1, byTagger));
}

/** `the mayor, A B,` and `its chairman, a former actor named A B` (only the first is read); not `Through an aide, A's office declined`. */
export function appositionBefore(
  document: NameDocument,
  { first, end }: Found,
  map: NameMap,
): Role | null {
  const comma = behindTitles(document, first);
  if (!isComma(document.tokens, comma) || isPossessive(document, end)) return null;
  const holder = holderBefore(document, comma, map) ?? officeBefore(document, comma, map);
  if (holder !== null) return holder;
  const phrase = phraseBefore(document, comma, map);
  if (!phrase) return null;
  const before = possessorBefore(document, phrase.first, map);
  const determined =
    isPossessive(document, phrase.first - 1) || isWord(document, phrase.first - 1, determiners);
  if (determined && isServed(document, phrase.first - 2)) return null;
  return determined || before ? roleOf(document, phrase, before) : null;
}

/** The `to` of `an adviser to the president, A B`: one of the two. */
function isServed(document: NameDocument, at: number): boolean {
  return isWord(document, at, serves) && isHead(document, at - 1);
}

/** The token before the titles of a name: of `the Registrar, Prof. A B` the comma. */
function behindTitles(document: NameDocument, first: number): number {
  let at = first - 1;
  while (at > first - 1 - mostTitles && document.bits[at]! & Bit.capital) {
    if (!(wordAt(document, at) & NameWord.title)) break;
    at--;
  }
  return at;
}

const serves = ['to', 'of', 'for', 'with', 'by'].map(wordHash);
const heldFor = ['of', 'for'].map(wordHash);

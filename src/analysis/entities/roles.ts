import { isApostrophe } from '../../language/characters.js';
import { wordHash } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import { indexAt, type TokenMap } from '../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { nameText } from './forms.js';
import { type Found, Type } from './found.js';
import { isComma } from './marks.js';
import { Bit } from './token-bits.js';

/** All names, and the one that covers a token. */
export interface NameMap {
  readonly names: readonly Found[];
  readonly at: TokenMap;
}

/** A role noun phrase without its possessor: tokens [first, end), the head last. */
interface Phrase {
  readonly first: number;
  readonly end: number;
}

const mostRoles = 12;

/** What the text says a person is, each role once: titles before the names in the list and appositions on either side of them. */
export function rolesOf(document: NameDocument, list: readonly number[], map: NameMap): Role[] {
  const { names } = map;
  const roles: Role[] = [];
  if (names[list[0]!]!.type !== Type.person) return roles;
  for (let at = 0; at < list.length && roles.length < mostRoles; at++) {
    const name = names[list[at]!]!;
    add(roles, titleBefore(document, name, map));
    add(roles, appositionBefore(document, name, map));
    add(roles, appositionAfter(document, name, map));
  }
  return roles;
}

function add(roles: Role[], role: Role | null): void {
  if (role === null || roles.length >= mostRoles) return;
  if (!roles.some((known) => isSame(known, role))) roles.push(role);
}

function isSame(a: Role, b: Role): boolean {
  return a.title === b.title && (a.of ?? '').toLowerCase() === (b.of ?? '').toLowerCase();
}

/** `Belarus' President A B`, `former Acme chief executive A B`. */
function titleBefore(document: NameDocument, { first }: Found, map: NameMap): Role | null {
  const phrase = phraseBefore(document, first, map);
  return phrase && roleOf(document, phrase, possessorBefore(document, phrase.first, map));
}

/** `the mayor, A B,` and `its chairman, a former actor named A B` (only the first is read). */
function appositionBefore(document: NameDocument, { first }: Found, map: NameMap): Role | null {
  if (!isComma(document.tokens, first - 1)) return null;
  let end = first - 1;
  let possessor = nameAt(map, end - 1);
  if (possessor) {
    const before = possessor.first - 1;
    const hasArticle = isWord(document, before, article);
    if (hasArticle || isWord(document, before, of)) {
      end = hasArticle ? before - 1 : before;
      if (!isWord(document, end, of)) return null;
    } else possessor = null;
  }
  const phrase = phraseBefore(document, end, map);
  if (!phrase) return null;
  const before = possessorBefore(document, phrase.first, map);
  const determined = isWord(document, phrase.first - 1, determiners);
  return determined || before || possessor ? roleOf(document, phrase, possessor ?? before) : null;
}

/** `A B, the president of Acme,`, `A B, Acme's chief analyst,`, `A B, 51, a lawyer`. */
function appositionAfter(document: NameDocument, { end }: Found, map: NameMap): Role | null {
  const { tokens } = document;
  if (!isComma(document.tokens, end)) return null;
  let at = end + 1;
  if (tokens.kind[at] === TokenKind.number && isComma(document.tokens, at + 1)) at += 2;
  if (isWord(document, at, determiners)) at++;
  let before: Found | null = nameAt(map, at);
  if (before && before.type !== Type.person) {
    at = before.end;
    if (isPossessive(document, at)) at++;
  } else before = null;
  const first = at;
  while (at < tokens.count && at - first < 6 && isRoleWord(document, at) && !nameAt(map, at)) at++;
  if (at === first || !isHead(document, at - 1) || isPossessive(document, at)) return null;
  // `…, owned by A B, the driver said`: the subject of a verb is somebody else.
  if (at < tokens.count && wordAt(document, at) & NameWord.said && !isWord(document, at, relatives))
    return null;
  let after: Found | null = null;
  if (isWord(document, at, belongsTo)) {
    after = nameAt(map, isWord(document, at + 1, article) ? at + 2 : at + 1);
    if (after?.type === Type.person) after = null;
  }
  return roleOf(document, { first, end: at }, after ?? before);
}

/** The longest run of title words that ends before this token, with a title as its head. */
function phraseBefore(document: NameDocument, end: number, map: NameMap): Phrase | null {
  if (end < 1 || !isHead(document, end - 1)) return null;
  let first = end;
  while (first > 0 && end - first < 6 && isInRole(document, first - 1) && !nameAt(map, first - 1))
    first--;
  while (first < end && !(wordAt(document, first) & (NameWord.title | NameWord.titleModifier)))
    first++;
  return first < end ? { first, end } : null;
}

/** Before a head a capitalised word belongs to the role too: the `Financial` of `Chief Financial Officer`. */
function isInRole(document: NameDocument, at: number): boolean {
  const capital = Bit.capital | Bit.first;
  return isRoleWord(document, at) || (document.bits[at]! & capital) === Bit.capital;
}

function isRoleWord(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  const isHonorific = (wordAt(document, at) & NameWord.honorific) !== 0;
  if (wordAt(document, at) & (NameWord.title | NameWord.titleModifier) && !isHonorific) return true;
  if (isOfState(document, at) || isOfState(document, at + 1)) return true;
  if (isHonorific) return false;
  const hyphen = tokens.text.charCodeAt(tokens.start[at]!) === 45;
  return hyphen && !(tokens.flags[at]! & TokenFlag.spaceBefore);
}

function isHead(document: NameDocument, at: number): boolean {
  const head = wordAt(document, isOfState(document, at) ? at - 2 : at);
  return (head & (NameWord.title | NameWord.honorific | NameWord.kin)) === NameWord.title;
}

/** The last word of `Secretary of State`, `chief of staff`. */
function isOfState(document: NameDocument, at: number): boolean {
  const named = isWord(document, at, offices);
  return named && isWord(document, at - 1, of) && (wordAt(document, at - 2) & NameWord.title) !== 0;
}

/** The place, people or organization right before the phrase, with or without a possessive. */
function possessorBefore(document: NameDocument, first: number, map: NameMap): Found | null {
  let at = first - 1;
  if (at >= 0 && isPossessive(document, at)) at--;
  const name = at >= 0 ? nameAt(map, at) : null;
  return name && name.end === at + 1 && name.type !== Type.person ? name : null;
}

function roleOf(document: NameDocument, { first, end }: Phrase, possessor: Found | null): Role {
  const { tokens } = document;
  const span = { start: tokens.start[first]!, end: endOf(tokens, end - 1) };
  const title = tokens.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const owner = possessor ? nameText(document, possessor) : null;
  const printed =
    owner === null
      ? title
      : possessor!.type === Type.group
        ? `${owner} ${title}`
        : `${title} of ${owner}`;
  return {
    text: printed,
    title: title.toLowerCase(),
    of: owner,
    span,
  };
}

/** The name that covers a token, null where there is none. */
function nameAt({ names, at }: NameMap, token: number): Found | null {
  const index = indexAt(at, token);
  return index < 0 ? null : names[index]!;
}

function isPossessive({ tokens }: NameDocument, at: number): boolean {
  if (at >= tokens.count || tokens.flags[at]! & TokenFlag.spaceBefore) return false;
  if (tokens.flags[at]! & TokenFlag.clitic) return true;
  return (
    tokens.kind[at] === TokenKind.mark && isApostrophe(tokens.text.charCodeAt(tokens.start[at]!))
  );
}

const article = [wordHash('the')];
const of = [wordHash('of')];
const belongsTo = ['of', 'at', 'for'].map(wordHash);
const relatives = ['who', 'whose', 'whom'].map(wordHash);
const determiners = ['the', 'a', 'an', 'its', 'their', 'his', 'her'].map(wordHash);
const offices = ['state', 'staff', 'government', 'police', 'mission'].map(wordHash);

function isWord({ tokens }: NameDocument, at: number, words: readonly number[]): boolean {
  if (at < 0 || at >= tokens.count || tokens.kind[at] !== TokenKind.word) return false;
  return words.includes(tokens.hash[at]!);
}

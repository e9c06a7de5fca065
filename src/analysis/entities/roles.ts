import { wordHash } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { behindOwners } from '../../words/naming.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { nameText } from './forms.js';
import { byTagger, type Found, newName, Type } from './found.js';
import { hashSet } from './hash-set.js';
import { isComma, isMark } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';
import { portfolioBefore } from './portfolio.js';
import { isHead, isRoleWord, type Phrase, phraseBefore } from './role-phrase.js';
import { isPossessive, possessorBefore } from './role-possessor.js';
import { article, isWord, of } from './role-words.js';
import { withoutShort } from './without-short.js';

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
  return withoutShort(roles);
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
  const holder = holderBefore(document, first, map);
  if (holder !== null) return holder;
  const phrase = phraseBefore(document, first, map);
  return phrase && roleOf(document, phrase, possessorBefore(document, phrase.first, map));
}

/** `Minister of Trade and Industry A B`, `the Minister of Health, A B`: with what is held. */
function holderBefore(document: NameDocument, end: number, map: NameMap): Role | null {
  const held = portfolioBefore(document, end);
  const phrase = held < 0 ? null : phraseBefore(document, held - 1, map);
  return phrase && roleOf(document, phrase, newName(held, end, Type.other, 1, byTagger));
}

/** `the mayor, A B,` and `its chairman, a former actor named A B` (only the first is read); not `Through an aide, A's office declined`. */
function appositionBefore(
  document: NameDocument,
  { first, end: nameEnd }: Found,
  map: NameMap,
): Role | null {
  if (!isComma(document.tokens, first - 1) || isPossessive(document, nameEnd)) return null;
  const holder = holderBefore(document, first - 1, map);
  if (holder !== null) return holder;
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
  // `Commissioner A B, County Commissioner C D`: the next one's.
  if (nameAt(map, at)?.type === Type.person) return null;
  // `…, owned by A B, the driver said`: the subject of a verb is somebody else.
  if (at < tokens.count && wordAt(document, at) & NameWord.said && !isWord(document, at, relatives))
    return null;
  let after: Found | null = null;
  if (isWord(document, at, belongsTo)) {
    after = nameAt(map, isWord(document, at + 1, article) ? at + 2 : at + 1);
    if (after?.type === Type.person || (after && goesOn(document, after.end))) after = null;
  }
  return roleOf(document, { first, end: at }, after ?? before);
}

/** `president of the Kestria-based league`, `president of the Velden state firefighters union`: the name is only a part of what follows. */
function goesOn(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (at >= tokens.count || tokens.flags[at]! & TokenFlag.lineBefore) return false;
  if (isMark(tokens, at, 45)) return (tokens.flags[at]! & TokenFlag.spaceBefore) === 0;
  if (tokens.kind[at] !== TokenKind.word || tokens.flags[at]! & TokenFlag.capital) return false;
  if (tokens.flags[at]! & TokenFlag.clitic) return false;
  return !isLink(tokens.hash[at]!) && (wordAt(document, at) & NameWord.said) === 0;
}

const isLink = hashSet(behindOwners);

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

const belongsTo = ['of', 'at', 'for'].map(wordHash);
const relatives = ['who', 'whose', 'whom'].map(wordHash);
const determiners = ['the', 'a', 'an', 'its', 'their', 'his', 'her'].map(wordHash);

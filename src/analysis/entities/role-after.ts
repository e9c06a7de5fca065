import { wordHash } from '../../language/hash.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { byTagger, type Found, newName, Type } from './found.js';
import { isComma } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';
import { portfolioFrom } from './portfolio.js';
import { roleOf } from './role-of.js';
import { isHead, isRoleWord } from './role-phrase.js';
import { goesOn, isPossessive } from './role-possessor.js';
import { article, determiners, isWord, of } from './role-words.js';
import { Bit } from './token-bits.js';

/** `A B, the president of Acme,`, `A B, Acme's chief analyst,`, `A B, 51, a lawyer`. */
export function roleAfter(document: NameDocument, { end }: Found, map: NameMap): Role | null {
  const { tokens } = document;
  let at = behindName(document, end);
  if (at < 0) return null;
  if (isWord(document, at, determiners)) at = behindOwner(document, at + 1);
  let before: Found | null = nameAt(map, at);
  if (before && before.type !== Type.person) {
    at = before.end;
    if (isPossessive(document, at)) at++;
  } else before = null;
  const first = at;
  while (at < tokens.count && at - first < 6 && isRoleWord(document, at) && !nameAt(map, at)) at++;
  // `chief constable of Police Scotland`
  if (at > first + 1 && isWord(document, at - 1, of)) at--;
  if (at === first || !isHead(document, at - 1) || isPossessive(document, at)) return null;
  // `Commissioner A B, County Commissioner C D`: the next one's.
  if (nameAt(map, at)?.type === Type.person) return null;
  // `…, owned by A B, the driver said`: the subject of a verb is somebody else.
  if (at < tokens.count && wordAt(document, at) & NameWord.said && !isWord(document, at, relatives))
    return null;
  let after = ownerBehind(document, at, map);
  const held = after === null ? portfolioFrom(document, at + 1) : -1;
  if (held > 0) after = newName(at + 1, held, Type.other, 1, byTagger);
  return roleOf(document, { first, end: at }, after ?? before);
}

/** Whom a role is held for, behind the link at `at`: `of Acme`, `with the Velden Bank`; who works with somebody holds nothing of him. */
function ownerBehind(document: NameDocument, at: number, map: NameMap): Found | null {
  const isOwned = isWord(document, at, belongsTo);
  if (!isOwned && !isWord(document, at, worksFor)) return null;
  const owner = nameAt(map, isWord(document, at + 1, article) ? at + 2 : at + 1);
  if (owner === null || owner.type === Type.person || goesOn(document, owner.end)) return null;
  return isOwned || owner.type === Type.organization ? owner : null;
}

/** Where what somebody is may begin: behind the comma and an age, behind `who is` and `who serves as`; -1 for none. */
function behindName(document: NameDocument, end: number): number {
  const { tokens } = document;
  let at = isComma(tokens, end) ? end + 1 : end;
  if (isWord(document, at, who)) {
    if (isWord(document, at + 1, beings)) return at + 2;
    return isWord(document, at + 1, serving) && isWord(document, at + 2, as) ? at + 3 : -1;
  }
  if (at === end) return -1;
  if (tokens.kind[at] === TokenKind.number && isComma(tokens, at + 1)) at += 2;
  return at;
}

const who = [wordHash('who')];
const beings = ['is', 'was'].map(wordHash);
const serving = ['serves', 'served', 'works', 'worked'].map(wordHash);
const as = [wordHash('as')];

/** Behind the owner that has no name: `the party's spokeswoman`, `the ruling party's leader`. */
function behindOwner({ tokens, bits }: NameDocument, first: number): number {
  for (let at = first; at < first + mostOfOwner && at + 1 < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.word || bits[at]! & Bit.capital) return first;
    if (tokens.flags[at + 1]! & TokenFlag.clitic) return at + 2;
  }
  return first;
}

const mostOfOwner = 3;
const worksFor = ['with', 'in'].map(wordHash);
const belongsTo = ['of', 'at', 'for'].map(wordHash);
const relatives = ['who', 'whose', 'whom'].map(wordHash);

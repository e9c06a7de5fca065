import { wordHash } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import { TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { nameText } from './forms.js';
import { byTagger, type Found, newName, Type } from './found.js';
import { hashSet } from './hash-set.js';
import { isComma } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';
import { portfolioBefore, portfolioFrom } from './portfolio.js';
import { possessorBehind } from './possessor-behind.js';
import { isHead, isRoleWord, type Phrase, phraseBefore } from './role-phrase.js';
import { goesOn, isPossessive, possessorBefore } from './role-possessor.js';
import { article, isWord } from './role-words.js';
import { sharedBefore, singular } from './shared-title.js';
import { Bit } from './token-bits.js';
import { withoutShort } from './without-short.js';

const mostRoles = 12;
const mostTitles = 3;

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
function titleBefore(document: NameDocument, { first, end }: Found, map: NameMap): Role | null {
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
function appositionBefore(
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
  const determined = isWord(document, phrase.first - 1, determiners);
  return determined || before ? roleOf(document, phrase, before) : null;
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
  const held = after === null ? portfolioFrom(document, at + 1) : -1;
  if (held > 0) after = newName(at + 1, held, Type.other, 1, byTagger);
  return roleOf(document, { first, end: at }, after ?? before);
}

function roleOf(
  document: NameDocument,
  { first, end }: Phrase,
  possessor: Found | null,
): Role | null {
  const { tokens } = document;
  // A `member` or `head` of nothing that is told.
  if (possessor === null && end - first === 1 && isOfSomething(tokens.hash[first]!)) return null;
  const span = { start: tokens.start[first]!, end: endOf(tokens, end - 1) };
  const title = singular(tokens.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const owner = possessor ? nameText(document, possessor) : null;
  const printed =
    owner === null
      ? title
      : possessor!.type === Type.group
        ? `${owner} ${title}`
        : `${title} ${isWord(document, end, forWhom) ? 'for' : 'of'} ${owner}`;
  return {
    text: printed,
    title: title.toLowerCase(),
    of: owner,
    span,
  };
}

const isOfSomething = hashSet('member head chair executive');
const forWhom = [wordHash('for')];
const heldFor = ['of', 'for'].map(wordHash);
const belongsTo = ['of', 'at', 'for'].map(wordHash);
const relatives = ['who', 'whose', 'whom'].map(wordHash);
const determiners = ['the', 'a', 'an', 'its', 'their', 'his', 'her'].map(wordHash);

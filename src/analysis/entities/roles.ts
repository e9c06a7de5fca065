import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import type { NameDocument } from './document.js';
import type { Role } from './entity.js';
import { nameText } from './forms.js';
import { type Found, Type } from './found.js';
import { Bit } from './token-bits.js';

/** The name that covers a token, null where there is none. */
export type NameAt = (token: number) => Found | null;

/** A role noun phrase without its possessor: tokens [first, end), the head last. */
interface Phrase {
  readonly first: number;
  readonly end: number;
}

const mostRoles = 12;

/** What the text says a person is, each role once: titles before the name and appositions on either side of it. */
export function rolesOf(document: NameDocument, names: readonly Found[], nameAt: NameAt): Role[] {
  const roles: Role[] = [];
  if (names[0]?.type !== Type.person) return roles;
  const seen = new Set<string>();
  for (const name of names) {
    for (const find of [titleBefore, appositionBefore, appositionAfter]) {
      const role = find(document, name, nameAt);
      const key = role ? `${role.title} ${role.of ?? ''}`.toLowerCase() : '';
      if (!role || seen.has(key) || roles.length === mostRoles) continue;
      seen.add(key);
      roles.push(role);
    }
  }
  return roles;
}

/** `Belarus' President A B`, `former Acme chief executive A B`. */
function titleBefore(document: NameDocument, { first }: Found, nameAt: NameAt): Role | null {
  const phrase = phraseBefore(document, first, nameAt);
  return phrase && roleOf(document, phrase, possessorBefore(document, phrase.first, nameAt));
}

/** `the mayor, A B,` and `its chairman, a former actor named A B` (only the first is read). */
function appositionBefore(document: NameDocument, { first }: Found, nameAt: NameAt): Role | null {
  if (!isComma(document, first - 1)) return null;
  let end = first - 1;
  let of: Found | null = nameAt(end - 1);
  if (of && isWord(document, of.first - 1, 'of', 'the')) {
    end = isWord(document, of.first - 1, 'the') ? of.first - 2 : of.first - 1;
    if (!isWord(document, end, 'of')) return null;
  } else of = null;
  const phrase = phraseBefore(document, end, nameAt);
  if (!phrase) return null;
  const before = possessorBefore(document, phrase.first, nameAt);
  const article = isWord(
    document,
    phrase.first - 1,
    'the',
    'its',
    'their',
    'a',
    'an',
    'his',
    'her',
  );
  return article || before || of ? roleOf(document, phrase, of ?? before) : null;
}

/** `A B, the president of Acme,`, `A B, Acme's chief analyst,`, `A B, 51, a lawyer`. */
function appositionAfter(document: NameDocument, { end }: Found, nameAt: NameAt): Role | null {
  const { tokens } = document;
  if (!isComma(document, end)) return null;
  let at = end + 1;
  if (tokens.kind[at] === TokenKind.number && isComma(document, at + 1)) at += 2;
  if (isWord(document, at, 'the', 'a', 'an', 'its', 'their', 'his', 'her')) at++;
  let before: Found | null = nameAt(at);
  if (before && before.type !== Type.person) {
    at = before.end;
    if (isPossessive(document, at)) at++;
  } else before = null;
  const first = at;
  while (at < tokens.count && at - first < 6 && isRoleWord(document, at) && !nameAt(at)) at++;
  if (at === first || !isHead(document, at - 1)) return null;
  let after: Found | null = null;
  if (isWord(document, at, 'of', 'at', 'for')) {
    after = nameAt(isWord(document, at + 1, 'the') ? at + 2 : at + 1);
    if (after?.type === Type.person) after = null;
  }
  return roleOf(document, { first, end: at }, after ?? before);
}

/** The longest run of title words that ends before this token, with a title as its head. */
function phraseBefore(document: NameDocument, end: number, nameAt: NameAt): Phrase | null {
  let first = end;
  while (first > 0 && end - first < 6 && isInRole(document, first - 1) && !nameAt(first - 1))
    first--;
  while (first < end && !(document.words[first]! & (NameWord.title | NameWord.titleModifier)))
    first++;
  return first < end && isHead(document, end - 1) ? { first, end } : null;
}

/** Before a head a capitalised word belongs to the role too: the `Financial` of `Chief Financial Officer`. */
function isInRole(document: NameDocument, at: number): boolean {
  const capital = Bit.capital | Bit.first;
  return isRoleWord(document, at) || (document.bits[at]! & capital) === Bit.capital;
}

function isRoleWord(document: NameDocument, at: number): boolean {
  const { words, tokens } = document;
  if (isOfState(document, at) || isOfState(document, at + 1)) return true;
  if (words[at]! & NameWord.honorific) return false;
  if (words[at]! & (NameWord.title | NameWord.titleModifier)) return true;
  const hyphen = tokens.text.charCodeAt(tokens.start[at]!) === 45;
  return hyphen && !(tokens.flags[at]! & TokenFlag.spaceBefore);
}

function isHead(document: NameDocument, at: number): boolean {
  const head = document.words[isOfState(document, at) ? at - 2 : at]!;
  return (head & (NameWord.title | NameWord.honorific | NameWord.kin)) === NameWord.title;
}

/** The last word of `Secretary of State`, `chief of staff`. */
function isOfState(document: NameDocument, at: number): boolean {
  const named = isWord(document, at, 'state', 'staff', 'government', 'police', 'mission');
  return (
    named && isWord(document, at - 1, 'of') && (document.words[at - 2]! & NameWord.title) !== 0
  );
}

/** The place, people or organization right before the phrase, with or without a possessive. */
function possessorBefore(document: NameDocument, first: number, nameAt: NameAt): Found | null {
  let at = first - 1;
  if (at >= 0 && isPossessive(document, at)) at--;
  const name = at >= 0 ? nameAt(at) : null;
  return name && name.end === at + 1 && name.type !== Type.person ? name : null;
}

function roleOf(document: NameDocument, { first, end }: Phrase, possessor: Found | null): Role {
  const { text, start, end: ends } = document.tokens;
  const title = text.slice(start[first], ends[end - 1]).replace(/\s+/g, ' ');
  const of = possessor ? nameText(document, possessor) : null;
  const printed =
    of === null ? title : possessor!.type === Type.group ? `${of} ${title}` : `${title} of ${of}`;
  return {
    text: printed,
    title: title.toLowerCase(),
    of,
    span: { start: start[first]!, end: ends[end - 1]! },
  };
}

function isComma({ tokens }: NameDocument, at: number): boolean {
  return at >= 0 && at < tokens.count && tokens.text.charCodeAt(tokens.start[at]!) === 44;
}

function isPossessive({ tokens }: NameDocument, at: number): boolean {
  if (at >= tokens.count || tokens.flags[at]! & TokenFlag.spaceBefore) return false;
  return tokens.flags[at]! & TokenFlag.clitic
    ? true
    : tokens.kind[at] === TokenKind.mark && /['’]/.test(tokens.text[tokens.start[at]!]!);
}

function isWord({ tokens }: NameDocument, at: number, ...words: readonly string[]): boolean {
  if (at < 0 || at >= tokens.count) return false;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length > 10) return false;
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  return words.includes(word);
}

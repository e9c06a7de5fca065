import { isApostrophe } from '../../language/characters.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import { NameWord } from '../../words/name-words.js';
import { behindOwners } from '../../words/naming.js';
import { wordAt } from './asked.js';
import type { NameDocument } from './document.js';
import { type Found, Type } from './found.js';
import { hashSet } from './hash-set.js';
import { isMark } from './marks.js';
import { type NameMap, nameAt } from './name-map.js';

/** The place, people or organization right before the phrase, with or without a possessive. */
export function possessorBefore(document: NameDocument, first: number, map: NameMap): Found | null {
  let at = first - 1;
  if (at >= 0 && isPossessive(document, at)) at--;
  const name = at >= 0 ? nameAt(map, at) : null;
  return name && name.end === at + 1 && name.type !== Type.person ? name : null;
}

/** A possessive `’s`, or the apostrophe of `Belarus’`. */
export function isPossessive({ tokens }: NameDocument, at: number): boolean {
  if (at >= tokens.count || tokens.flags[at]! & TokenFlag.spaceBefore) return false;
  if (tokens.flags[at]! & TokenFlag.clitic) return true;
  return (
    tokens.kind[at] === TokenKind.mark && isApostrophe(tokens.text.charCodeAt(tokens.start[at]!))
  );
}

/** `president of the Kestria-based league`, `president of the Velden state firefighters union`: the name is only a part of what follows. */
export function goesOn(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (at >= tokens.count || tokens.flags[at]! & TokenFlag.lineBefore) return false;
  if (isMark(tokens, at, 45)) return (tokens.flags[at]! & TokenFlag.spaceBefore) === 0;
  if (tokens.kind[at] !== TokenKind.word || tokens.flags[at]! & TokenFlag.capital) return false;
  if (tokens.flags[at]! & TokenFlag.clitic) return false;
  return !isLink(tokens.hash[at]!) && (wordAt(document, at) & NameWord.said) === 0;
}

const isLink = hashSet(behindOwners);

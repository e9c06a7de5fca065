import { isApostrophe } from '../../language/characters.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import type { NameDocument } from './document.js';
import { type Found, Type } from './found.js';
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

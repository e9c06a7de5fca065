import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Bit } from '../token-bits.js';

/** Where a name is two, 0 for nowhere. */
export function partedAt(name: Found, document: NameDocument): number {
  return andBetween(name, document) || ownerEnd(name, document);
}

/** `Velden University’s Institute of Trade` are two bodies: the owner ends in a head, or begins with one. */
function ownerEnd({ first, end, type }: Found, document: NameDocument): number {
  if (type !== Type.organization || end - first < 5) return 0;
  const { tokens } = document;
  for (let at = first + 2; at < end - 2; at++) {
    if (!(tokens.flags[at]! & TokenFlag.clitic)) continue;
    const isHead = wordAt(document, at - 1) & NameWord.settledOrganization;
    return isHead || isBodyOf({ first, end: at }, document) ? at : 0;
  }
  return 0;
}

/** `Karlow Hospital and Velden Hospital` are two: both sides of the `and` end in a head. Where it stands, 0 for nowhere. */
function andBetween({ first, end }: Found, document: NameDocument): number {
  const { tokens, bits } = document;
  if (end - first < 5) return 0;
  const head = wordAt(document, end - 1) & settled;
  for (let at = first + 2; at < end - 2; at++) {
    if (bits[at]! & Bit.capital || tokens.hash[at] !== and) continue;
    // `Securities and Exchange Commission`: what it is for, though a body by itself.
    if (tokens.hash[at - 1] === securities) return 0;
    if (head === 0) return 0;
    // `University of Velden and Karlow University`
    const isOf = tokens.hash[first + 1] === of && (wordAt(document, first) & settled) === head;
    if (isOf && tokens.hash[first] === tokens.hash[end - 1] && at + 3 === end) return at;
    return (wordAt(document, at - 1) & settled) === head ? at : 0;
  }
  return 0;
}

/** `University of Velden`: the head stands before the `of`. */
export function isBodyOf(
  { first, end }: Pick<Found, 'first' | 'end'>,
  document: NameDocument,
): boolean {
  for (let at = first; at + 2 < end; at++)
    if (document.tokens.hash[at + 1] === of)
      return (wordAt(document, at) & NameWord.settledOrganization) !== 0;
  return false;
}

const and = wordHash('and');
const of = wordHash('of');
const securities = wordHash('securities');
const settled = NameWord.settledPlace | NameWord.settledOrganization;

import type { NameDocument } from '../document.js';
import { hashSet } from '../hash-set.js';
import { isComma, isMark } from '../marks.js';
import { Bit } from '../token-bits.js';

const isParty = hashSet('r d i');

/** `Ann Moss, R-Velden`: the letter of a party, a hyphen and the place somebody sits for, behind a comma or in brackets. */
export function isSeatOfParty({ tokens, bits }: NameDocument, at: number): boolean {
  if (tokens.size[at] !== 1 || !isParty(tokens.hash[at]!)) return false;
  if (!isMark(tokens, at + 1, 45) || !(bits[at + 2]! & Bit.capital)) return false;
  return isComma(tokens, at - 1) || isMark(tokens, at - 1, 40);
}

/** The `R` of `Ann Moss, R-Velden`, the `D` of `Tom Kerr (D)`: no name of a body. */
export function isPartyLetter(document: NameDocument, at: number): boolean {
  const { tokens } = document;
  if (tokens.size[at] !== 1 || !isParty(tokens.hash[at]!)) return false;
  const isBracketed = isMark(tokens, at - 1, 40) && isMark(tokens, at + 1, 41);
  return isBracketed || isSeatOfParty(document, at);
}

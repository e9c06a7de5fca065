import { foldChar } from '../../language/characters.js';
import { hashPrime, hashStart } from '../../language/hash.js';
import { endOf } from '../../language/token-extent.js';
import type { Tokens } from '../../language/tokens.js';

/**
 * A feature is a 32-bit number: its value plus its template's number times this, so that equal values of two templates differ.
 * Values of two parts are made of one part times `near` and the other one.
 */
export const template = 0x3779b1;
export const near = 0x27d4eb2f;

/** Room for the features of one token. */
export const mostFeatures = 160;

/** Where a feature has its row: the last mixing, done once for all templates when the weights are looked up. */
export function rowHash(feature: number): number {
  let hash = Math.imul(feature, 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d);
}

/** A folded character, every digit as 0. */
export function plain(code: number): number {
  return code >= 48 && code <= 57 ? 48 : foldChar(code);
}

/** Hash of the last three characters of a token. */
export function lastThree(tokens: Tokens, at: number): number {
  const { text, start } = tokens;
  const end = endOf(tokens, at);
  const from = Math.max(start[at]!, end - 3);
  let hash = hashStart;
  for (let index = from; index < end; index++) {
    hash = Math.imul(hash ^ plain(text.charCodeAt(index)), hashPrime);
  }
  return hash;
}

import { foldChar } from '../../language/characters.js';
import { hashPrime, hashStart } from '../../language/hash.js';
import type { NameDocument } from './document.js';

/** Mixes the number of a feature template with its value. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export function pair(first: number, second: number): number {
  return first ^ Math.imul(mix(77, second), 0x27d4eb2f);
}

/** A folded character, every digit as 0. */
export function plain(code: number): number {
  return code >= 48 && code <= 57 ? 48 : foldChar(code);
}

/** Hash of the last three characters of a token. */
export function lastThree(document: NameDocument, at: number): number {
  const { text, start, end } = document.tokens;
  const from = Math.max(start[at]!, end[at]! - 3);
  let hash = hashStart;
  for (let index = from; index < end[at]!; index++) {
    hash = Math.imul(hash ^ plain(text.charCodeAt(index)), hashPrime);
  }
  return hash;
}

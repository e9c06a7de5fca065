import { wordHash } from '../language/hash.js';
import { numberOf } from '../language/packed-words.js';
import { aliasNumbers, beginnings, usualNames } from './aliases.made.js';

/** The usual name for a normal form, the form itself when it has no other. */
export function usualName(form: string): string {
  const number = numberOf(aliasNumbers, wordHash(form));
  return number === 0 ? form : usualNames[number - 1]!;
}

/** Is the word with this hash, or another of the same last bits, the first of an alias? Saves writing out most names. */
export function mayBeAlias(hash: number): boolean {
  return beginnings[hash & 1023] === 1;
}

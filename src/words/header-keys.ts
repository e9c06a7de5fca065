import { wordHash } from '../language/hash.js';
import { numberOf } from '../language/packed-words.js';
import { type HeaderField, headerFields, keyNumbers } from './header-keys.made.js';

/** The field that a header key stands for, null for a word that is no key. The key in lower case. */
export function headerField(key: string): HeaderField | null {
  return headerFields[numberOf(keyNumbers, wordHash(key)) - 1] ?? null;
}

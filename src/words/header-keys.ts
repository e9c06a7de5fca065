import { wordHash } from '../language/hash.js';
import { numberOf } from '../language/packed-words.js';
import { headerFields, keyNumbers } from './header-keys.made.js';

export type HeaderField =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'published'
  | 'updated'
  | 'source'
  | 'section'
  | 'url'
  | 'language'
  | 'dateline'
  | 'other';

/** The field that a header key stands for, null for a word that is no key. The key in lower case. */
export function headerField(key: string): HeaderField | null {
  return headerFields[numberOf(keyNumbers, wordHash(key)) - 1] ?? null;
}

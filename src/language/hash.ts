import { foldChar } from './characters.js';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the folded (lower-case) characters of text[start, end), mixed once at the end. Same word, same hash, whatever its case. */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = OFFSET;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ foldChar(text.charCodeAt(at)), PRIME);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Does text[start, end) equal the lower-case word, case aside? */
export function equalsFolded(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) {
    if (foldChar(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

import { foldChar } from './characters.js';

/** FNV-1a's constants: start from `hashStart`, per character `imul(hash ^ code, hashPrime)`, then `finishHash`. */
export const hashStart = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

/** Mixes the high bits down, once at the end: the tables take the low ones. */
export function finishHash(hash: number): number {
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** FNV-1a over the folded (lower-case) characters of text[start, end), mixed once at the end. Same word, same hash, whatever its case. */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ foldChar(text.charCodeAt(at)), hashPrime);
  }
  return finishHash(hash);
}

/** Does text[start, end) equal the lower-case word, case aside? */
export function equalsFolded(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) {
    if (foldChar(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

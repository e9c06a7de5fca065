import { foldChar } from './characters.js';
import { finishHash, hashPrime, hashStart } from './fnv.js';

export { finishHash, hashPrime, hashStart };

/** FNV-1a over the folded (lower-case) characters of text[start, end), mixed once at the end. Same word, same hash, whatever its case. */
export function hashFolded(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ foldChar(text.charCodeAt(at)), hashPrime);
  }
  return finishHash(hash);
}

/** The hash of a word or phrase in lower case, as the token of that word carries it. */
export function wordHash(word: string): number {
  return hashFolded(word, 0, word.length);
}

/** Does text[start, end) equal the lower-case word, case aside? */
export function equalsFolded(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) {
    if (foldChar(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

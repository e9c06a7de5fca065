import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';

/** The last words of people named in full. */
export function surnamesOf(document: NameDocument, names: readonly Found[]): Set<number> {
  return lastWordsOf(document, names, 1);
}

/** All words of people named in full. */
export function fullNameWords(document: NameDocument, names: readonly Found[]): Set<number> {
  return lastWordsOf(document, names, Number.POSITIVE_INFINITY);
}

function lastWordsOf({ tokens }: NameDocument, names: readonly Found[], most: number) {
  const words = new Set<number>();
  for (const { first, end, type } of names)
    if (type === Type.person && end - first > 1)
      for (let at = Math.max(first, end - most); at < end; at++) words.add(tokens.hash[at]!);
  return words;
}

import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { isFamilyFirst } from './family-first.js';

/** The last words of people named in full, and the first ones of those whose family name comes first. */
export function surnamesOf(document: NameDocument, names: readonly Found[]): Set<number> {
  const words = lastWordsOf(document, names, 1);
  for (const name of names)
    if (name.type === Type.person && isFamilyFirst(document, name))
      words.add(document.tokens.hash[name.first]!);
  return words;
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

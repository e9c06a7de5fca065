import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed, phraseHash } from '../gazetteer.js';

const leastClubs = 4;

/** Is the article a report on sport: at least three words of sport, and one word in seventy? */
export function isSportReport({ tokens, sport }: NameDocument): boolean {
  return sport >= 3 && sport * 70 >= tokens.count;
}

/** News of transfers has few such words, but names many clubs. */
export function isOnClubs(
  { tokens, sport, lists }: NameDocument,
  names: readonly Found[],
): boolean {
  if (sport === 0) return false;
  const clubs = new Set<number>();
  for (let index = 0; index < names.length && clubs.size < leastClubs; index++) {
    const { first, end, type } = names[index]!;
    if (type !== Type.organization) continue;
    const phrase = phraseHash(tokens, first, end);
    if (lists.gazetteer.classes(phrase) & Listed.club) clubs.add(phrase);
  }
  return clubs.size >= leastClubs;
}

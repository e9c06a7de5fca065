import { TokenFlag } from '../../../language/tokens.js';
import { pluralTeamVerbs, posts } from '../../../words/sport.js';
import { aloneAt, begunAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';

const isPlural = hashSet(pluralTeamVerbs);

/** `Sallow host Karlow`: the other team, behind a verb of several. */
export function isGuest({ tokens, bits }: NameDocument, { first, end }: Found): boolean {
  if (first < 2 || end - first > 2 || !isPlural(tokens.hash[first - 1]!)) return false;
  return (bits[first - 2]! & Bit.core) !== 0 && !(bits[first - 1]! & Bit.capital);
}

const isPost = hashSet(posts);

/** `Sallow manager Graeme Potts`: a post and a person right behind it. */
export function isOfPlayer(
  { tokens }: NameDocument,
  { end }: Found,
  next: Found | undefined,
): boolean {
  if (next === undefined || next.type !== Type.person || next.first !== end + 1) return false;
  return isPost(tokens.hash[end]!);
}

/** `Henry Figueroa (Motagua), …`: alone in brackets behind a person, and no country. */
export function isInSquad(document: NameDocument, { first, end }: Found, before?: Found): boolean {
  if (before?.type !== Type.person || before.end !== first - 1 || before.end - before.first < 2)
    return false;
  const land = Listed.country | Listed.region;
  if ((aloneAt(document, first) | begunAt(document, first)) & land) return false;
  const { text, start, count, flags } = document.tokens;
  if (flags[first]! & TokenFlag.allCaps) return false;
  return (
    end < count && text.charCodeAt(start[first - 1]!) === 40 && text.charCodeAt(start[end]!) === 41
  );
}

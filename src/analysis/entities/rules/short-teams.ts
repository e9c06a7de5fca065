import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { phraseHash } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';

/** Words of a name that a team leaves off behind its town. */
const mostLeft = 2;
/** What a team does or has done to it, beside the town: `Larnstead has lost`, `a goal for Larnstead`. */
const follows = hashSet('has have had was were is are will');
const precedes = hashSet('for by faces facing past');

/** The towns of the teams that an article names in full: of `Larnstead Otters` the key of `Larnstead`. */
export function townsOfTeams(names: readonly Found[], { tokens }: NameDocument): Set<number> {
  const towns = new Set<number>();
  for (let index = 0; index < names.length; index++) {
    const { first, end, type } = names[index]!;
    if (type !== Type.organization) continue;
    for (let left = 1; left <= mostLeft && end - left > first; left++)
      towns.add(phraseHash(tokens, first, end - left));
  }
  return towns;
}

/** Is it the town of such a team, where a team stands? */
export function isShortTeam(
  { tokens }: NameDocument,
  { first, end }: Found,
  towns: ReadonlySet<number>,
): boolean {
  if (!towns.has(phraseHash(tokens, first, end))) return false;
  return follows(tokens.hash[end] ?? 0) || (first > 0 && precedes(tokens.hash[first - 1]!));
}

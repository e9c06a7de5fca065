import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed, phraseHash } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import { townsOfTeams } from './short-teams.js';

/** Above this many words of sport a short notice may be of teams all the same. */
const mostSport = 1;
const mostWords = 3;
const body = Listed.organization | Listed.club | Listed.newsAgency | Listed.firstName;
/** Lands that act as a body more often than not. */
const isBody = hashSet('vatican holy');
const the = wordHash('the');

/** In an article without sport a land or region is no team, whatever the tagger has learned from reports of matches. */
export function landsAgain(document: NameDocument, names: readonly Found[]): void {
  const { sport, tokens, lists } = document;
  if (sport > mostSport) return;
  let begins: ReadonlySet<number> | null = null;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const { first, end } = name;
    if (name.type !== Type.organization || end - first > mostWords) continue;
    const phrase = phraseHash(tokens, first, end);
    const listed = lists.gazetteer.classes(phrase);
    if (!(listed & (Listed.country | Listed.region)) || listed & body) continue;
    if (isBody(tokens.hash[first]!) || isPartOfMore(document, name)) continue;
    // `the Centre`, `LAC`: a region of the lists by chance.
    const isLoose =
      tokens.hash[first - 1] === the || (tokens.flags[first]! & TokenFlag.allCaps) !== 0;
    if (!(listed & Listed.country) && isLoose) continue;
    // `Great Lakes` beside `Great Lakes Chemicals`
    begins ??= townsOfTeams(names, document);
    if (begins.has(phrase)) continue;
    name.type = Type.place;
    support(name, 'listed');
  }
}

/** `Priorities USA`, `USA TODAY` */
function isPartOfMore({ bits }: NameDocument, { first, end }: Found): boolean {
  const capital = Bit.capital | Bit.core;
  if ((bits[end]! & capital) === capital) return true;
  return (bits[first - 1]! & (capital | Bit.first)) === capital;
}

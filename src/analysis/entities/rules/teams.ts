import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { pluralTeamVerbs, posts } from '../../../words/sport.js';
import { aloneAt, begunAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed, phraseHash } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { isFigure, isSameLine, isScore } from './scores.js';
import { withUntaggedTeams } from './untagged-teams.js';

/**
 * In a report on sport a team goes by its city or country: `Essex 372`, `Texas at Oakland`, `Pakistan beat India`. Such a name is the
 * team there, and elsewhere in the report unless a word of place stands before it.
 */
export const teams: NameRule = {
  id: 'team',
  apply(names, document) {
    if (!isSport(document)) return names;
    const all = withUntaggedTeams(names, document);
    const known = new Set<number>();
    const surnames = surnamesOf(document, all);
    for (let index = 0; index < all.length; index++) {
      const name = all[index]!;
      if (!isKnownTeam(document, all, index, surnames)) continue;
      become(name);
      known.add(phraseHash(document.tokens, name.first, name.end));
    }
    for (const name of all) {
      const same = known.has(phraseHash(document.tokens, name.first, name.end));
      const isLikely =
        name.type === Type.place ? !inPlace(document, name) : mayBeTeam(document, name, surnames);
      if (same && isLikely) become(name);
    }
    return all;
  },
};

/** Does what stands beside this name say that it is a team? */
function isKnownTeam(
  document: NameDocument,
  names: readonly Found[],
  index: number,
  surnames: ReadonlySet<number>,
): boolean {
  const name = names[index]!;
  if (name.type === Type.person && !mayBeTeam(document, name, surnames)) return false;
  if (isInSquad(document, name, names[index - 1])) {
    name.confidence = Math.max(name.confidence, 0.6);
    return true;
  }
  if (name.type !== Type.person && name.type !== Type.place) return false;
  if (isGuest(document, name)) return true;
  const isOne = name.type === Type.place ? isTeam(document, name) : isScored(document, name);
  return isOne || isOfPlayer(document, name, names[index + 1]);
}

const isPlural = hashSet(pluralTeamVerbs);

/** `Sallow host Karlow`: the other team, behind a verb of several. */
function isGuest({ tokens, bits }: NameDocument, { first, end }: Found): boolean {
  if (first < 2 || end - first > 2 || !isPlural(tokens.hash[first - 1]!)) return false;
  return (bits[first - 2]! & Bit.core) !== 0 && !(bits[first - 1]! & Bit.capital);
}

function become(name: Found): void {
  name.type = Type.organization;
  name.confidence = Math.min(name.confidence, 0.8);
  support(name, 'team');
}

/** The last words of people named in full. */
function surnamesOf({ tokens }: NameDocument, names: readonly Found[]): Set<number> {
  const surnames = new Set<number>();
  for (const { first, end, type } of names)
    if (type === Type.person && end - first > 1) surnames.add(tokens.hash[end - 1]!);
  return surnames;
}

/** What looks like a person, but has no first name and is nobody's surname here. */
function mayBeTeam(
  document: NameDocument,
  { first, end, type }: Found,
  surnames: ReadonlySet<number>,
): boolean {
  const { tokens } = document;
  if (type !== Type.person || aloneAt(document, first) & Listed.firstName) return false;
  return !surnames.has(tokens.hash[end - 1]!);
}

/** `Northgate 3-2 Port Sallow`: figures and a dash behind it or before it. */
function isScored({ tokens }: NameDocument, { first, end }: Found): boolean {
  if (isScore(tokens, end) || (first > 2 && isScore(tokens, first - 3))) return true;
  // `Northgate (4-2-3-1): …`
  return (
    tokens.text.charCodeAt(tokens.start[end] ?? 0) === 40 &&
    isScore(tokens, end + 1) &&
    isScore(tokens, end + 3)
  );
}

const isPost = hashSet(posts);

/** `Sallow manager Graeme Potts`: a post and a person right behind it. */
function isOfPlayer({ tokens }: NameDocument, { end }: Found, next: Found | undefined): boolean {
  if (next === undefined || next.type !== Type.person || next.first !== end + 1) return false;
  return isPost(tokens.hash[end]!);
}

/** `Henry Figueroa (Motagua), …`: alone in brackets behind a person, and no country. */
function isInSquad(document: NameDocument, { first, end }: Found, before?: Found): boolean {
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

/** At least three words of sport, and one word in seventy. */
function isSport({ tokens, sport }: NameDocument): boolean {
  return sport >= 3 && sport * 70 >= tokens.count;
}

function isTeam(document: NameDocument, { first, end }: Found): boolean {
  const { tokens } = document;
  const next = end < tokens.count && isSameLine(tokens, end) ? wordAt(document, end) : 0;
  const before = first > 0 ? wordAt(document, first - 1) : 0;
  if (next & NameWord.teamVerb || before & NameWord.beforeTeam) return true;
  if (isFigure(document, end)) return true;
  // `BOSTON AT OAKLAND`: the line holds nothing but the two.
  const opens = (tokens.flags[first]! & TokenFlag.lineBefore) !== 0;
  return (
    (opens && (next & NameWord.versus) !== 0 && fixtureEnds(document, end + 1)) ||
    isAwayTeam(document, first, end)
  );
}

function isAwayTeam(document: NameDocument, first: number, end: number): boolean {
  const { tokens, bits } = document;
  if (end < tokens.count && isSameLine(tokens, end)) return false;
  if (first < 2 || !(wordAt(document, first - 1) & NameWord.versus)) return false;
  let at = first - 2;
  while (
    at > 0 &&
    !(tokens.flags[at]! & TokenFlag.lineBefore) &&
    bits[at]! & Bit.capital &&
    first - at < 6
  )
    at--;
  return (tokens.flags[at]! & TokenFlag.lineBefore) !== 0 && (bits[at]! & Bit.capital) !== 0;
}

function fixtureEnds({ tokens, bits }: NameDocument, at: number): boolean {
  let end = at;
  while (end < tokens.count && isSameLine(tokens, end) && bits[end]! & Bit.capital && end - at < 5)
    end++;
  return end > at && (end >= tokens.count || !isSameLine(tokens, end));
}

const isOfPlace = hashSet('in near from into around across of');

function inPlace({ tokens }: NameDocument, { first }: Found): boolean {
  if (first === 0) return false;
  return (
    isOfPlace(tokens.hash[first - 1]!) || tokens.text.charCodeAt(tokens.start[first - 1]!) === 44
  );
}

import { wordHash } from '../../../language/hash.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed, phraseHash } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma, isMark } from '../marks.js';
import { becomeOrganization } from './become-organization.js';
import { cutFigures } from './cut-figures.js';
import { landsAgain } from './lands-again.js';
import { listEnd } from './name-list.js';
import { isPlayingTeam } from './playing-team.js';
import type { NameRule } from './rule.js';
import { isShortTeam, townsOfTeams } from './short-teams.js';
import { isSide } from './side-signs.js';
import { isOnClubs, isSportReport } from './sport-report.js';
import { fullNameWords, surnamesOf } from './surnames-of.js';
import { isGuest, isInSquad, isOfPlayer } from './team-signs.js';
import { withUntaggedTeams } from './untagged-teams.js';

/**
 * In a report on sport a team goes by its city or country: `Essex 372`, `Texas at Oakland`, `Pakistan beat India`. Such a name is the
 * team there, and elsewhere in the report unless a word of place stands before it.
 */
export const teams: NameRule = {
  id: 'team',
  apply(names, document) {
    if (!isSportReport(document) && !isOnClubs(document, names)) {
      landsAgain(document, names);
      return names;
    }
    cutFigures(names, document);
    const all = withUntaggedTeams(names, document);
    const known = new Set<number>();
    const surnames = surnamesOf(document, all);
    const towns = townsOfTeams(all, document);
    const fullNames = fullNameWords(document, all);
    for (let index = 0; index < all.length; index++) {
      const name = all[index]!;
      const isShort = name.type === Type.place && isShortTeam(document, name, towns);
      if (isShort && !inPlace(document, name)) {
        becomeOrganization(name, 'team');
        continue;
      }
      const isBare = isBareClub(document, name, fullNames);
      // A club that the tagger hardly believes in, in a line of scores.
      const isScored =
        name.type === Type.organization &&
        (isPlayingTeam(document, name) || isOfPlayer(document, name, all[index + 1]));
      if (!isBare && !isScored && !isKnownTeam(document, all, index, surnames)) continue;
      if (!isScored) becomeOrganization(name, 'team');
      name.confidence = Math.max(name.confidence, least);
      known.add(phraseHash(document.tokens, name.first, name.end));
    }
    shareTeams(all, document, known);
    for (const name of all) {
      const same = known.has(phraseHash(document.tokens, name.first, name.end));
      const isLikely =
        name.type === Type.place ? !inPlace(document, name) : mayBeTeam(document, name, surnames);
      if (same && isLikely) becomeOrganization(name, 'team');
    }
    return all;
  },
};

/** `rivals Essex, Karlow and Surrey`: what stands in a list beside a team, and what stands nowhere as a place, is one too. */
function shareTeams(names: readonly Found[], document: NameDocument, known: Set<number>): void {
  for (let from = 0; from < names.length; ) {
    const end = listEnd(document, names, from);
    const isList = end - from > 1 && !isOfPlace(document.tokens.hash[names[from]!.first - 1] ?? 0);
    if (isList && areTeams(document, names, from, end, known))
      for (let index = from; index < end; index++) {
        const name = names[index]!;
        if (name.type !== Type.organization) becomeOrganization(name, 'team');
        known.add(phraseHash(document.tokens, name.first, name.end));
      }
    from = end;
  }
}

/** Nothing but teams and places in it, one of them a team that its own place tells, no country, and `and` before the last: `Essex, England` is no list. */
function areTeams(
  document: NameDocument,
  names: readonly Found[],
  from: number,
  end: number,
  known: ReadonlySet<number>,
): boolean {
  const { tokens } = document;
  let teams = 0;
  for (let index = from; index < end; index++) {
    const { first, end, type } = names[index]!;
    const listed = listedAt(document, first, end);
    const isClub = (listed & Listed.club) !== 0;
    if (type !== Type.place && type !== Type.organization && !(isClub && type === Type.group))
      return false;
    if (aloneAt(document, first) & Listed.country) return false;
    if (known.has(phraseHash(tokens, first, end)) || (isClub && type === Type.organization))
      teams++;
  }
  return teams > 0 && tokens.hash[names[end - 1]!.first - 1] === and;
}

/** Does what stands beside this name say that it is a team? */
function isKnownTeam(
  document: NameDocument,
  names: readonly Found[],
  index: number,
  surnames: ReadonlySet<number>,
): boolean {
  const name = names[index]!;
  // `The Otters host Carlton`
  const isNamesake =
    name.end - name.first === 1 && !surnames.has(document.tokens.hash[name.first]!);
  if (name.type === Type.person && isNamesake && isGuest(document, name)) return true;
  if (name.type === Type.person && !mayBeTeam(document, name, surnames)) return false;
  if (isInSquad(document, name, names[index - 1])) return true;
  if (name.type !== Type.person && name.type !== Type.place) return false;
  if (isLandOf(document, name, names[index - 1], names[index + 1])) return false;
  if (isGuest(document, name) || isOfPlayer(document, name, names[index + 1])) return true;
  if (name.type === Type.person) return false;
  return (
    isSide(document, name, names[index + 1], names[index - 1]) || isPlayingTeam(document, name)
  );
}

/** `Chelsea were poor`: one word, a club of the lists, and a part of nobody’s name here. */
function isBareClub(
  document: NameDocument,
  { first, end, type }: Found,
  fullNames: ReadonlySet<number>,
): boolean {
  if (type !== Type.person || end - first > 1 || fullNames.has(document.tokens.hash[first]!))
    return false;
  // `Man of the Match`
  if (document.tokens.hash[end] === of) return false;
  const isTitled = first > 0 && wordAt(document, first - 1) & NameWord.title;
  return !isTitled && (aloneAt(document, first) & Listed.club) !== 0;
}

/** `Ada Reed of Maravia beat Karlow’s Jo Vogt`: the lands of two players. */
function isLandOf(
  document: NameDocument,
  { first, end, type }: Found,
  before: Found | undefined,
  next: Found | undefined,
): boolean {
  const { tokens } = document;
  const isLand = (aloneAt(document, first) | begunAt(document, first)) & Listed.country;
  if (type !== Type.place || !isLand) return false;
  const isBehind = before?.type === Type.person && before.end > first - 3 && before.end < first;
  if (isBehind && tokens.hash[before.end] === of) return true;
  const isOwner = next?.type === Type.person && next.first === end + 1 && next.end - next.first > 1;
  return isOwner && ((tokens.flags[end] ?? 0) & TokenFlag.clitic) !== 0;
}

/** What looks like a person, but has no first name and is nobody's surname here. */
function mayBeTeam(
  document: NameDocument,
  { first, end, type }: Found,
  surnames: ReadonlySet<number>,
): boolean {
  const { tokens } = document;
  if (type !== Type.person) return false;
  // `Penrith` is a first name, too.
  const listed = aloneAt(document, first);
  const isTown = end - first === 1 && (listed & (Listed.city | Listed.club)) !== 0;
  if (listed & Listed.firstName && !isTown) return false;
  return !surnames.has(tokens.hash[end - 1]!);
}

/** However little the tagger believed in the name: what stands beside it says so. */
const least = 0.6;
const of = wordHash('of');
const and = wordHash('and');
const isOfPlace = hashSet('in near from into around across of');

function inPlace({ tokens }: NameDocument, { first, end, evidence }: Found): boolean {
  if (evidence.includes('dateline')) return true;
  if (first === 0) return false;
  // `NICE, France 1996-08-30`, `NICE (AP)`
  const opens = TokenFlag.lineBefore | TokenFlag.allCaps;
  if ((tokens.flags[first]! & opens) === opens && (isComma(tokens, end) || isMark(tokens, end, 40)))
    return true;
  // `Karlow, Maravia`, `A B (Maravia) 3:41`
  return (
    isOfPlace(tokens.hash[first - 1]!) ||
    isComma(tokens, first - 1) ||
    isMark(tokens, first - 1, 40)
  );
}

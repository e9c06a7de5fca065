import { wordHash } from '../../../language/hash.js';
import { endOf } from '../../../language/token-extent.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { clubEnds, pluralTeamVerbs, posts } from '../../../words/sport.js';
import { aloneAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { Listed, placeOrBody } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import { isSmallElsewhere, wordOf } from '../word-counts.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { isSportReport } from './sport-report.js';
import { covers, nameBehind } from './uncovered.js';

const the = wordHash('the');
const isPost = hashSet(posts);
const isPlural = hashSet(pluralTeamVerbs);
const endsClub = hashSet(clubEnds);
/** What the tagger believes more than this is no nickname. */
const sure = 0.85;
const least = 0.7;
const shortest = 4;
const other =
  NameWord.title |
  NameWord.calendar |
  NameWord.opener |
  NameWord.beside |
  NameWord.noName |
  NameWord.eventHead |
  NameWord.eventNoun |
  NameWord.organizationHead |
  NameWord.facilityHead |
  NameWord.regionHead |
  NameWord.sport;

/** `the Otters beat …`, `Otters coach A B`: in a report on sport a plural that does what teams do is a team, here and elsewhere in it; so is `Rovers` beside its full name. */
export const nicknamedTeams: NameRule = {
  id: 'nicknamed-team',
  apply(names, document) {
    if (!isSportReport(document)) return names;
    const { cores, coreCount, tokens } = document;
    const known = endsOfClubs(names, document);
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (isNickname(document, at) && hasSign(document, at)) known.add(tokens.hash[at]!);
    }
    if (known.size === 0) return names;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!known.has(tokens.hash[at]!) || !isAlone(document, at)) continue;
      next = nameBehind(names, next, at);
      if (covers(names[next], at) && !isWeak(names[next]!)) continue;
      made.push(newName(at, at + 1, Type.organization, least, because('team')));
    }
    return insertNames(names, made);
  },
};

/** The last words of clubs that the article names in full. */
function endsOfClubs(names: readonly Found[], { tokens }: NameDocument): Set<number> {
  const ends = new Set<number>();
  for (const { first, end, type } of names) {
    const last = tokens.hash[end - 1]!;
    if (type === Type.organization && end - first > 1 && endsClub(last)) ends.add(last);
  }
  return ends;
}

function isWeak({ first, end, type, confidence }: Found): boolean {
  return end - first === 1 && confidence < (type === Type.organization ? least : sure);
}

/** A capital that ends in one s, of no list and no class, and nowhere small. */
function isNickname(document: NameDocument, at: number): boolean {
  const { tokens, counts } = document;
  if (!isAlone(document, at) || lineCaseAt(document, at) !== LineCase.normal) return false;
  if (tokens.size[at]! < shortest || wordAt(document, at) & other) return false;
  const end = endOf(tokens, at);
  const isPluralWord =
    (tokens.text.charCodeAt(end - 1) | 32) === 115 &&
    (tokens.text.charCodeAt(end - 2) | 32) !== 115;
  const listed = aloneAt(document, at);
  if (!isPluralWord || listed & (placeOrBody & ~Listed.club) || listed & otherLists) return false;
  return !isSmallElsewhere(counts, tokens.hash[at]!);
}

const otherLists = Listed.firstName | Listed.demonym | Listed.event;

/** One capital, with none on either side. */
function isAlone(document: NameDocument, at: number): boolean {
  const { bits } = document;
  if (!(bits[at]! & Bit.capital)) return false;
  const isBehind =
    at > 0 && (bits[at - 1]! & Bit.core) !== 0 && document.tokens.hash[at - 1] !== the;
  return !isBehind && !((bits[at + 1] ?? 0) & Bit.core);
}

/** An article before it and it is said twice; or a verb, a post or a score of a team beside it. */
function hasSign(document: NameDocument, at: number): boolean {
  const { tokens, counts } = document;
  const next = tokens.hash[at + 1] ?? 0;
  const isTeam =
    (wordAt(document, at + 1) & NameWord.teamVerb) !== 0 || isPost(next) || isPlural(next);
  if (isTeam || wordAt(document, at - 1) & NameWord.beforeTeam) return true;
  if (tokens.hash[at - 1] !== the) return false;
  const isPossessive = (tokens.flags[at + 1]! & TokenFlag.clitic) !== 0;
  const word = wordOf(counts, tokens.hash[at]!);
  return isPossessive || (word >= 0 && counts.middle[word]! > 1);
}

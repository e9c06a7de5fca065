import { wordHash } from '../../../language/hash.js';
import { isSameLine } from '../../../language/token-extent.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { pluralTeamVerbs, teamActs } from '../../../words/sport.js';
import { aloneAt, begunAt, listedAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { Bit } from '../token-bits.js';
import { isFigure } from './scores.js';

const isOfSeveral = hashSet('were are have');
const doesAct = hashSet(teamActs);
const isPlural = hashSet(pluralTeamVerbs);
const and = wordHash('and');
const at = wordHash('at');
const of = wordHash('of');
const isClubEnd = hashSet('city town county');

/** `Essex 372`, `Pakistan beat India`, `Texas at Oakland`: does a place stand where only a team does? */
export function isPlayingTeam(document: NameDocument, { first, end }: Found): boolean {
  const { tokens } = document;
  const next = end < tokens.count && isSameLine(tokens, end) ? wordAt(document, end) : 0;
  const before = first > 0 ? wordAt(document, first - 1) : 0;
  const isFrom = (before & NameWord.placePreposition) !== 0;
  if ((next & NameWord.teamVerb && !isFrom) || before & NameWord.beforeTeam) return true;
  if (next & NameWord.versus && tokens.hash[end] !== at && !isCountry(document, first)) return true;
  if (!isFrom && doesAct(tokens.hash[end] ?? 0) && !isCountry(document, first)) return true;
  // `beat third seed A B of Spain 7-6`
  const isOwned = tokens.hash[first - 1] === of;
  if ((isFigure(document, end) && !isOwned) || (!isFrom && isSeveral(document, first, end)))
    return true;
  if (!isFrom && isClub(document, first, end)) return true;
  // `Karlow sit fourth`
  if (!isFrom && isPlural(tokens.hash[end] ?? 0)) return true;
  // `BOSTON AT OAKLAND`: the line holds nothing but the two.
  const opens = (tokens.flags[first]! & TokenFlag.lineBefore) !== 0;
  return (
    (opens && (next & NameWord.versus) !== 0 && fixtureEnds(document, end + 1)) ||
    isAwayTeam(document, first, end)
  );
}

/** `Zambia were 94-1`: one name, and a verb of several. */
function isSeveral({ tokens }: NameDocument, first: number, end: number): boolean {
  if (!isOfSeveral(tokens.hash[end] ?? 0) || first === 0) return false;
  return tokens.hash[first - 1] !== and && !isComma(tokens, first - 1);
}

/** `Larnstead City`: a town that no list has with that word behind it. */
function isClub(document: NameDocument, first: number, end: number): boolean {
  if (end - first < 2 || !isClubEnd(document.tokens.hash[end - 1]!)) return false;
  return (listedAt(document, first, end) & anyPlace) === 0;
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

/** Two countries meet in other things than sport: `Maravia v Zedonia` at a court. */
function isCountry(document: NameDocument, first: number): boolean {
  return ((aloneAt(document, first) | begunAt(document, first)) & Listed.country) !== 0;
}

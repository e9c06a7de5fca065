import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import {
  departures,
  fixtures,
  playedFor,
  resultsAgainst,
  tallyVerbs,
  teamDescriptors,
  teamNouns,
  teamPossessions,
  transfers,
} from '../../../words/sport.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { isScore } from './scores.js';

const isTeamNoun = hashSet(teamNouns);
const isPossession = hashSet(teamPossessions);
const isDescriptor = hashSet(teamDescriptors);
const isPlayed = hashSet(playedFor);
const isFixture = hashSet(fixtures);
const isResult = hashSet(resultsAgainst);
const isAgainst = hashSet('from to with by over behind above below of');
const forWord = wordHash('for');
const between = wordHash('between');
const and = wordHash('and');
const who = wordHash('who');
const from = wordHash('from');
const to = wordHash('to');
const hasMade = hashSet(tallyVerbs);
const isTransfer = hashSet(transfers);
const isDeparture = hashSet(departures);
/** So far before `from` a player's move may be told: `joined Port Mbeki from Velden`. */
const mostBetween = 6;

/** `England captain`, `Turkey’s second goal`, `hosts Germany`, `scored for Belgium`, `the match between Sallow and Karlow`: what is said of a side, not of its place. */
export function isSide(document: NameDocument, name: Found, next?: Found, before?: Found): boolean {
  const { tokens } = document;
  const { first, end } = name;
  const behind = tokens.hash[end] ?? 0;
  if (isTeamNoun(behind) || isDescriptor(tokens.hash[first - 1] ?? 0)) return true;
  if ((tokens.flags[end] ?? 0) & TokenFlag.clitic && isPossession(tokens.hash[end + 1] ?? 0))
    return true;
  // `had 15 for Karlow`
  if (
    tokens.hash[first - 1] === forWord &&
    (isPlayed(tokens.hash[first - 2] ?? 0) || isTally(tokens, first - 2))
  )
    return true;
  if (
    isAgainst(tokens.hash[first - 1] ?? 0) &&
    isResult(tokens.hash[beforeScore(tokens, first - 2)] ?? 0)
  )
    return true;
  if (isLeft(document, first)) return true;
  if (isMoved(document, first, before) && aloneAt(document, first) & Listed.club) return true;
  if (
    isComma(tokens, end) &&
    tokens.hash[end + 1] === who &&
    wordAt(document, end + 2) & NameWord.teamVerb
  )
    return true;
  return isOfTwo(document, name, next) || (before !== undefined && isOfTwo(document, before, name));
}

/** The `had 15` of `had 15 for Karlow`. */
function isTally({ kind, hash }: Tokens, at: number): boolean {
  return kind[at] === TokenKind.number && hasMade(hash[at - 1] ?? 0);
}

/** The `lost` of `lost 4-2 to Karlow`. */
function beforeScore(tokens: Tokens, at: number): number {
  return at > 2 && isScore(tokens, at - 2) ? at - 3 : at;
}

/** `between Sallow and Karlow` behind a word for a match. */
function isOfTwo({ tokens }: NameDocument, { first, end }: Found, next?: Found): boolean {
  if (next === undefined || next.first !== end + 1 || tokens.hash[end] !== and) return false;
  return tokens.hash[first - 1] === between && isFixture(tokens.hash[first - 2] ?? 0);
}

/** `joined Port Mbeki from Velden` */
function isLeft({ tokens, sentences }: NameDocument, first: number): boolean {
  if (tokens.hash[first - 1] !== from) return false;
  for (let at = first - 2; at >= 0 && at > first - 2 - mostBetween; at--) {
    if (isTransfer(tokens.hash[at]!)) return isSameSentence({ sentences }, at, first);
  }
  return false;
}

/** `joined Velden`, `left Velden`, `left Velden for Karlow`, `A B from Karlow`: of a town with a club in the lists, it is the club. */
function isMoved({ tokens }: NameDocument, first: number, before?: Found): boolean {
  const verb = tokens.hash[first - 1] ?? 0;
  if (isTransfer(verb) || isDeparture(verb)) return true;
  if (before?.end !== first - 1) return false;
  if (verb === from || verb === to) return before.type === Type.person;
  return verb === forWord && isDeparture(tokens.hash[before.first - 1] ?? 0);
}

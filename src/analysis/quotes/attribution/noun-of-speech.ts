import { authorAfter } from '../../grammar/clause/author.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isPossessive, isPunctuation, isWord } from '../../grammar/orthography.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { isUsedAs, Use } from '../../grammar/word-use.js';
import { innerEnd } from '../marks/quoted-span.js';
import type { Setting } from '../setting/setting.js';
import { type Found, foundSource, isThat } from './found.js';
import { claimantOf, ownerOf } from './owner-of.js';

/** Reed sent her "deepest sympathies"; Reed used the phrase "a shame": a verb and a noun that together mean saying. */
export function nounOfSpeech({
  grammar,
  span,
  beforeFrom,
  beforeTo,
  afterFrom,
  afterTo,
}: Setting): Found {
  const last = beforeTo - 1;
  if (last <= beforeFrom || isPunctuation(grammar, last)) return null;
  if (isUsedAs(grammar, last, Use.expression)) {
    const verb = over(grammar, last - 1, beforeFrom, Word.determiner | Word.possessive);
    return verb > beforeFrom && isUsedAs(grammar, verb, Use.usingVerb)
      ? subjectOf(grammar, verb, beforeFrom)
      : null;
  }
  const verb = over(grammar, last, beforeFrom, Word.possessive | Word.determiner);
  if (verb <= beforeFrom || !isUsedAs(grammar, verb, Use.givingVerb)) return null;
  const inner = innerEnd(span) - 1;
  const given =
    isUsedAs(grammar, inner, Use.speechAct) ||
    (afterFrom < afterTo && isUsedAs(grammar, afterFrom, Use.speechAct));
  return given ? subjectOf(grammar, verb, beforeFrom) : null;
}

/** Reed's answer to the board was: "…"; her words were "…"; her remark that "…". */
export function wordsWere({ grammar, beforeFrom, beforeTo }: Setting): Found {
  let be = beforeTo - 1;
  if (be > beforeFrom && isPunctuation(grammar, be)) be--;
  const that = be > beforeFrom && isThat(grammar, be);
  if (that) be--;
  if (be <= beforeFrom + 1) return null;
  // "All Reed would say was: “…”"
  const all = has(grammar, be, Word.be) && ways.some((word) => isWord(grammar, beforeFrom, word));
  const said = all ? wayOfSaying(grammar, beforeFrom + 1, be) : null;
  if (said) return said;
  if (!has(grammar, be, Word.be)) return that ? ownerOf(grammar, be, beforeFrom) : null;
  for (let noun = be - 1; noun > Math.max(beforeFrom, be - farthestNoun); noun--) {
    if (isPunctuation(grammar, noun) && !isPossessive(grammar, noun)) return null;
    const owner = ownerOf(grammar, noun, beforeFrom);
    // "Reed wrote that her words were “a joke”": the verb goes first.
    const phrase = owner?.phrase;
    const told =
      (phrase?.kind === 'pronoun' && holdsFiniteCue(grammar, beforeFrom, noun)) ||
      (phrase && phrase.first > beforeFrom && isSaid(grammar, phrase.first - 1));
    if (owner) return told ? null : owner;
  }
  return null;
}

/** "Lind said Reed's words were": the verb of another stands right before. */
function isSaid(grammar: Grammar, at: number): boolean {
  return isCueVerb(grammar, at) && isFiniteCue(grammar, at);
}

/** "…," was her summary; "…" is Reed's answer; "…" was the verdict of Reed; "…" was how Reed put it. */
export function wasWords({ grammar, afterComma, afterTo }: Setting): Found {
  const first = afterComma + 1;
  if (first + 1 >= afterTo || !has(grammar, afterComma, Word.be)) return null;
  const end = Math.min(afterTo, afterComma + longestOwner);
  if (ways.some((word) => isWord(grammar, first, word)))
    return wayOfSaying(grammar, first + 1, end);
  for (let noun = first + 1; noun < end; noun++) {
    const owner = ownerOf(grammar, noun, first) ?? claimantOf(grammar, noun, first);
    if (owner) return owner;
    const author = has(grammar, first, Word.determiner)
      ? authorAfter(grammar, noun, afterTo)
      : null;
    if (author) return foundSource(grammar, author, -1);
  }
  return null;
}

/** In tokens: "was club president Ada Reed's very first reply". */
const longestOwner = 11;

const ways = ['how', 'what', 'all'];

/** "how Reed put it", "what the club called it", "all Reed would say": who says so at the first verb, before any stop. */
function wayOfSaying(grammar: Grammar, from: number, end: number): Found {
  for (let verb = from + 1; verb < end && !isPunctuation(grammar, verb); verb++) {
    if (isCueVerb(grammar, verb) && isFiniteCue(grammar, verb))
      return foundSource(grammar, subjectBefore(grammar, verb, from), verb);
  }
  return null;
}

function holdsFiniteCue(grammar: Grammar, from: number, end: number): boolean {
  for (let at = Math.max(from, end - farthestNoun); at < end; at++) {
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at)) return true;
  }
  return false;
}

/** How far the noun may stand from its verb, in tokens: "Reed's answer to the members of the board on Monday was". */
const farthestNoun = 10;

function subjectOf(grammar: Grammar, verb: number, floor: number): Found {
  return foundSource(grammar, subjectBefore(grammar, verb, floor), verb);
}

/** From `at` leftwards over one word of these classes. */
function over(grammar: Grammar, at: number, floor: number, classes: number): number {
  return at > floor && has(grammar, at, classes) ? at - 1 : at;
}

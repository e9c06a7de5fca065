import {
  type Grammar,
  has,
  isCapital,
  isComma,
  isCueVerb,
  isNameWord,
  isPersonName,
  isPossessive,
  isPunctuation,
  nameAt,
} from '../grammar.js';
import { roleNoun, Word } from '../word-class.js';
import { areLettersAfterName } from './before-name.js';
import { endsIn, isInsideNominal, isParticiple, isText, longest } from './phrase.js';

/** What a scan found, as tokens. */
export interface Scan {
  /** Last token of the phrase, -1 for none; the last name and the last noun for people or bodies in it. */
  readonly last: number;
  readonly lastName: number;
  readonly lastRole: number;
  /** The owner of a text that the phrase ends in ("Reed's statement"), -1 for none. */
  readonly textOwner: number;
}

/** From `first` rightwards over names, titles and nouns to where the phrase must have ended. */
export function scanNominal(
  grammar: Grammar,
  first: number,
  end: number,
  determined: boolean,
): Scan {
  let lastName = -1;
  let lastRole = -1;
  let last = -1;
  let owner = -1;
  for (let at = determined ? first + 1 : first; at < end && at - first < longest; at++) {
    if (last >= 0 && areLettersAfterName(grammar, at)) continue;
    if (isNameWord(grammar, at)) {
      const mention = nameAt(grammar, at);
      if (mention >= 0) at = grammar.names.mentions.endToken[mention]! - 1;
      // "Saltham Gov. and harbour chairman Ada Reed"
      const office = mention < 0 || !isPersonName(grammar, mention);
      if (office && has(grammar, at, mention < 0 ? roleNoun | Word.honorific : Word.honorific))
        lastRole = at;
      else lastName = at;
      last = at;
      continue;
    }
    if (isPossessive(grammar, at)) {
      owner = last;
      lastName = -1;
      continue;
    }
    const place = placeInside(grammar, at, lastRole, last, end);
    if (place > 0) at = place - 1;
    if (place > 0 || joins(grammar, at, lastRole, end)) continue;
    if (owner >= 0 && isText(grammar, at)) return { last, lastName, lastRole, textOwner: owner };
    if (determined && at === first + 1 && isRank(grammar, at, end)) continue;
    // "three sailors stood", "the film sparked a debate"
    if (!isNoun(grammar, at) || (last >= 0 && opensPredicate(grammar, at))) break;
    if (has(grammar, at, roleNoun)) {
      lastRole = at;
      last = at;
      continue;
    }
    // "one Reed loyalist": an article that names nobody wants a noun after the name.
    if (last >= 0 && last === lastName && isOneOfMany(grammar, first) && isNoVerb(grammar, at)) {
      lastRole = at;
      last = at;
      continue;
    }
    // "the former Ireland seamer,": what no name of a person ends and a stop follows.
    if (determined && last >= 0 && last === lastName && endsPhrase(grammar, at, last, end)) {
      lastRole = at;
      last = at;
      continue;
    }
    const bare = !determined && last < 0 && at > first;
    if (
      (bare || (last >= 0 && (last === lastName || last === lastRole))) &&
      !continuesToNoun(grammar, at, end)
    )
      break;
    if (determined && lastRole < 0 && lastName < 0) last = at;
  }
  return { last, lastName, lastRole, textOwner: -1 };
}

/** The noun after the name of a place or body at `name`, right before a stop. */
function endsPhrase(grammar: Grammar, noun: number, name: number, end: number): boolean {
  const mention = nameAt(grammar, name);
  if (mention < 0 || isPersonName(grammar, mention) || has(grammar, noun, Word.time)) return false;
  return isNoVerb(grammar, noun) && (noun + 1 >= end || isPunctuation(grammar, noun + 1));
}

/** A verb of the lists, or a word in -ed with an object or an adjunct after it. */
function opensPredicate(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.verb)) return true;
  if (!endsIn(grammar, at, 'ed') || has(grammar, at, roleNoun)) return false;
  return has(grammar, at + 1, Word.determiner | Word.possessive | Word.preposition);
}

/** A particle before a name ("van"), or "and" between a role and a name ("co-author and Fellow Ada Reed"). */
function joins(grammar: Grammar, at: number, role: number, end: number): boolean {
  if (at + 1 >= end || !isNameWord(grammar, at + 1)) return false;
  if (has(grammar, at, Word.particle)) return true;
  return role >= 0 && role === at - 1 && has(grammar, at, Word.conjunction);
}

/** "the then mayor said", "said the first lady, Ada Reed": an adverb between an article and a noun; but "said the last bus leaves". */
function isRank(grammar: Grammar, at: number, end: number): boolean {
  const noun = at + 1;
  if (noun >= end || !has(grammar, at, Word.adverb) || !isNoun(grammar, noun)) return false;
  if (has(grammar, noun, roleNoun)) return true;
  return noun + 1 < end && isComma(grammar, noun + 1) && !has(grammar, noun, Word.time);
}

function isOneOfMany(grammar: Grammar, first: number): boolean {
  return has(grammar, first, Word.determiner) && has(grammar, first, Word.indefinite);
}

function isNoVerb(grammar: Grammar, at: number): boolean {
  return !isCueVerb(grammar, at) && !isParticiple(grammar, at) && !has(grammar, at, Word.verb);
}

function isNoun(grammar: Grammar, at: number): boolean {
  return (
    isInsideNominal(grammar, at) &&
    !has(grammar, at, Word.adverb | Word.determiner | Word.possessive)
  );
}

/** Within the next words, without a stop or a function word, does a noun for people, a body or a name follow? */
function continuesToNoun(grammar: Grammar, from: number, end: number): boolean {
  if (isCueVerb(grammar, from)) return false;
  for (let at = from + 1; at < end && at < from + 4; at++) {
    if (isNameWord(grammar, at) && !isCapital(grammar, from)) return true;
    if (has(grammar, at, roleNoun)) return true;
    if (
      !isInsideNominal(grammar, at) ||
      has(grammar, at, Word.adverb | Word.determiner | Word.possessive)
    )
      return false;
    if (isCueVerb(grammar, at)) return false;
  }
  return false;
}

/** "Mayor of Bridge End Ada Reed": end of the place between an office and the name, 0 when this is not built so. */
function placeInside(
  grammar: Grammar,
  at: number,
  role: number,
  last: number,
  end: number,
): number {
  if (role < 0 || role !== last || role !== at - 1 || !has(grammar, at, Word.preposition)) return 0;
  let first = at + 1;
  if (first < end && has(grammar, first, Word.determiner)) first++;
  if (first >= end) return 0;
  const mention = nameAt(grammar, first);
  if (mention < 0) return 0;
  const after = grammar.names.mentions.endToken[mention]!;
  return after < end && isNameWord(grammar, after) ? after : 0;
}

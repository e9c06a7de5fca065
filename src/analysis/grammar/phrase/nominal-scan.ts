import { type Grammar, has } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isPossessive } from '../orthography.js';
import { roleNoun, Word } from '../word-class.js';
import { areLettersAfterName } from './before-name.js';
import {
  continuesToNoun,
  endsPhrase,
  isNoun,
  isNoVerb,
  isOneOfMany,
  isRank,
  joins,
  opensPredicate,
  placeInside,
} from './nominal-words.js';
import { isText, longest } from './phrase.js';

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
      if (isOffice(grammar, at, mention)) lastRole = at;
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
    const afterName = last >= 0 && last === lastName;
    if (
      has(grammar, at, roleNoun) ||
      (afterName && isRoleAfterName(grammar, at, last, first, end, determined))
    ) {
      lastRole = at;
      last = at;
      continue;
    }
    const bare = !determined && last < 0 && at > first;
    const mayEnd = bare || afterName || (last >= 0 && last === lastRole);
    if (mayEnd && !continuesToNoun(grammar, at, end)) break;
    if (determined && lastRole < 0 && lastName < 0) last = at;
  }
  return { last, lastName, lastRole, textOwner: -1 };
}

/** "Saltham Gov. and harbour chairman Ada Reed": the last word of a name that is a title, or of capitals that nobody is called by. */
function isOffice(grammar: Grammar, at: number, mention: number): boolean {
  if (mention < 0) return has(grammar, at, roleNoun | Word.honorific);
  return !isPersonName(grammar, mention) && has(grammar, at, Word.honorific);
}

/**
 * "one Reed loyalist": an article that names nobody wants a noun after the name. "the former Ireland seamer,": what no name of a person ends and
 * a stop follows.
 */
function isRoleAfterName(
  grammar: Grammar,
  at: number,
  name: number,
  first: number,
  end: number,
  determined: boolean,
): boolean {
  if (isOneOfMany(grammar, first) && isNoVerb(grammar, at)) return true;
  return determined && endsPhrase(grammar, at, name, end);
}

import { type Grammar, has } from '../grammar.js';
import { isPersonName, nameAt } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { isPossessive } from '../orthography.js';
import { roleNoun, Word } from '../word-class.js';
import { areLettersAfterName } from './before-name.js';
import { compoundEnd } from './compound.js';
import {
  continuesToNoun,
  endsPhrase,
  isNoun,
  isNoVerb,
  isOneOfMany,
  isRank,
  joins,
  joinsRoles,
  opensPredicate,
} from './nominal-words.js';
import { isText, longest } from './phrase.js';
import { placeInside } from './place-inside.js';

/** What a scan found, as tokens. */
export interface Scan {
  /** Last token of the phrase, -1 for none; the last name and the last noun for people or bodies in it. */
  last: number;
  lastName: number;
  lastRole: number;
  /** The owner of a text that the phrase ends in ("Reed's statement"), -1 for none. */
  textOwner: number;
}

/** From `first` rightwards over names, titles and nouns to where the phrase must have ended. */
export function scanNominal(
  grammar: Grammar,
  first: number,
  end: number,
  determined: boolean,
): Readonly<Scan> {
  const scan: Scan = { last: -1, lastName: -1, lastRole: -1, textOwner: -1 };
  let owner = -1;
  for (let at = determined ? first + 1 : first; at < end && at - first < longest; at++) {
    if (scan.last >= 0 && areLettersAfterName(grammar, at)) continue;
    if (isNameWord(grammar, at)) {
      at = takeName(grammar, scan, at);
      continue;
    }
    if (isPossessive(grammar, at)) {
      owner = scan.last;
      scan.lastName = -1;
      continue;
    }
    const place = placeInside(grammar, at, scan, end);
    if (place > 0) at = place - 1;
    if (place > 0 || joins(grammar, at, scan.lastRole, end)) continue;
    if (!determined && joinsRoles(grammar, at, scan.lastRole, end)) continue;
    if (owner >= 0 && isText(grammar, at)) {
      scan.textOwner = owner;
      break;
    }
    if (at === first + 1 && isOpening(grammar, scan, first) && isRank(grammar, at, end)) continue;
    // "then-mayor", "34-year-old": one word, whatever it begins with.
    const wordEnd = compoundEnd(grammar, at, end);
    // "three sailors stood", "the film sparked a debate"
    const ends = !isNoun(grammar, at) || (scan.last >= 0 && opensPredicate(grammar, at));
    if (ends && wordEnd === at) break;
    // Of "mother-of-three" and "commander-in-chief" the first word counts.
    const noun = wordEnd > at && has(grammar, at + 2, Word.preposition) ? at : wordEnd;
    if (isRole(grammar, scan, noun, first, end, determined)) scan.lastRole = scan.last = noun;
    else if (mayEndBefore(scan, at, first, determined) && !continuesToNoun(grammar, wordEnd, end))
      break;
    else if (determined && scan.lastRole < 0 && scan.lastName < 0) scan.last = wordEnd;
    at = wordEnd;
  }
  return scan;
}

/** Nothing that could stand by itself: an article, or the capital that a sentence's head has ("Former"). */
function isOpening(grammar: Grammar, { last, lastRole }: Scan, first: number): boolean {
  return last < 0 || (last === first && lastRole < 0 && nameAt(grammar, first) < 0);
}

/** Goes on with a name, or a title among capitals, and answers its last token. */
function takeName(grammar: Grammar, scan: Scan, token: number): number {
  const mention = nameAt(grammar, token);
  const at = mention < 0 ? token : grammar.names.mentions.endToken[mention]! - 1;
  if (isOffice(grammar, at, mention)) scan.lastRole = at;
  else scan.lastName = at;
  scan.last = at;
  return at;
}

/** "Saltham Gov. and harbour chairman Ada Reed": the last word of a name that is a title, or of capitals that nobody is called by. */
function isOffice(grammar: Grammar, at: number, mention: number): boolean {
  if (mention < 0) return has(grammar, at, roleNoun | Word.honorific);
  return !isPersonName(grammar, mention) && has(grammar, at, Word.honorific);
}

/** Is this noun the one who is meant: a noun for people or bodies, or what stands behind a name? */
function isRole(
  grammar: Grammar,
  { last, lastName }: Scan,
  at: number,
  first: number,
  end: number,
  determined: boolean,
): boolean {
  if (has(grammar, at, roleNoun)) return true;
  if (last < 0 || last !== lastName) return false;
  // "one Reed loyalist": an article that names nobody wants a noun after the name.
  if (isOneOfMany(grammar, first) && isNoVerb(grammar, at)) return true;
  // "the former Ireland seamer,": what no name of a person ends and a stop follows.
  return determined && endsPhrase(grammar, at, last, end, first);
}

/** Is the phrase whole without this word: after a name or a role, or when nothing opened it? */
function mayEndBefore(
  { last, lastName, lastRole }: Scan,
  at: number,
  first: number,
  determined: boolean,
): boolean {
  if (last < 0) return !determined && at > first;
  return last === lastName || last === lastRole;
}

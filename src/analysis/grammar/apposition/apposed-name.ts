import { type Grammar, has, isCueVerb } from '../grammar.js';
import { isBodyName, isPersonName, nameAt, startsName } from '../name-type.js';
import { isNameWord } from '../name-word.js';
import { codeOf, isComma, isPossessive, isPunctuation, isWord, nextComma } from '../orthography.js';
import type { NounPhrase } from '../phrase/phrase.js';
import { phraseStartingAt } from '../phrase/phrase-starting-at.js';
import { isFiniteCue } from '../verb/finite-cue.js';
import { Word } from '../word-class.js';
import { isUsedAs, Use } from '../word-use.js';
import { namesBody } from './descriptive.js';

/**
 * "the mayor of Bridge End, Ada Reed," and "her lawyer, Ada Reed": a person's name set off by commas after a role is the person.
 * Looks over an of-phrase to the first comma.
 */
export function apposedName(grammar: Grammar, phrase: NounPhrase, end: number): NounPhrase | null {
  if (
    phrase.kind === 'pronoun' ||
    (phrase.kind === 'name' && isPersonName(grammar, phrase.mention))
  )
    return null;
  const given = givenName(grammar, phrase.end, end) ?? bodyApart(grammar, phrase, end);
  if (given) return given;
  let comma = phrase.end;
  const last = Math.min(end - 1, phrase.end + 10);
  while (comma < last && !isComma(grammar, comma)) {
    if (isPunctuation(grammar, comma) && codeOf(grammar, comma) !== 45) return null;
    if (has(grammar, comma, Word.auxiliary | Word.subjectPronoun)) return null;
    if (isCueVerb(grammar, comma) && isFiniteCue(grammar, comma)) return null;
    comma++;
  }
  if (comma >= last) return null;
  // "her partner of thirty years, the architect Ada Reed,", "his partner, actress Ada Reed,"
  const compound =
    overParty(grammar, comma + 1, end) ??
    nameBehindCompound(grammar, comma + 1, Math.min(end, comma + 8));
  const described = compound >= 0 || has(grammar, comma + 1, Word.determiner | Word.person);
  if (!described && !startsPerson(grammar, comma + 1)) {
    // "the University of Bridge End, North Coast's chancellor, Ada Reed"
    comma = nextComma(grammar, comma + 1, Math.min(end, comma + 8));
    if (comma < 0 || comma + 1 >= end || !startsPerson(grammar, comma + 1)) return null;
  }
  const name = phraseStartingAt(grammar, compound >= 0 ? compound : comma + 1, end);
  if (name?.kind !== 'name' || !isPersonName(grammar, name.mention)) return null;
  if (namesBody(grammar, phrase.head, comma, name.head)) return null;
  const after = name.end < end ? codeOf(grammar, name.end) : 46;
  // "a reader, Mrs. A. Reed of Ferry Street,"
  const placed = name.end < end && isWord(grammar, name.end, 'of');
  return after === 44 || after === 46 || after === 40 || placed ? name : null;
}

/** "the local member, Labour's Ada Reed,": the name behind a party's; null for others. */
function overParty(grammar: Grammar, first: number, end: number): number | null {
  const party = nameAt(grammar, first);
  if (party < 0 || isPersonName(grammar, party)) return null;
  const mark = grammar.names.mentions.endToken[party]!;
  if (mark + 1 >= end || !isPossessive(grammar, mark)) return null;
  return startsPerson(grammar, mark + 1) ? mark + 1 : null;
}

/** "a man calling himself Reed", "a clerk known as Ada", "a user named Reed", "a man, identified as Reed,": the name that stands after a verb of naming. */
function givenName(grammar: Grammar, from: number, end: number): NounPhrase | null {
  const inside = isUsedAs(grammar, from - 1, Use.beforePerson);
  // "The man, identified as Ada Reed, told them"
  const apart = from < end && isComma(grammar, from);
  const verb = inside ? from - 1 : apart ? from + 1 : from;
  if (verb + 1 >= end || !isUsedAs(grammar, verb, Use.beforePerson)) return null;
  for (let at = verb + 1; at < Math.min(end, verb + 4); at++) {
    if (isNameWord(grammar, at)) {
      const name = phraseStartingAt(grammar, at, end);
      if (name?.kind !== 'name') return null;
      // "The board called Reed a friend": what she is called.
      return name.end < end && has(grammar, name.end, Word.determiner) ? null : name;
    }
    if (isPunctuation(grammar, at)) return null;
  }
  return null;
}

/** "the country's largest bank, Northgate Savings,": the name of a body between commas right behind the words for it. */
function bodyApart(grammar: Grammar, phrase: NounPhrase, end: number): NounPhrase | null {
  const comma = phrase.end;
  if (phrase.kind === 'name' || phrase.head + 1 !== comma || comma + 2 >= end) return null;
  if (!isComma(grammar, comma)) return null;
  // "Northgate's largest shareholder, the Lind Foundation,"
  const first = has(grammar, comma + 1, Word.determiner) ? comma + 2 : comma + 1;
  const name = phraseStartingAt(grammar, first, end);
  if (name?.kind !== 'name' || !isBodyName(grammar, name.mention)) return null;
  return name.end < end && !isComma(grammar, name.end) ? null : name;
}

function startsPerson(grammar: Grammar, at: number): boolean {
  const mention = nameAt(grammar, at);
  if (mention >= 0) return isPersonName(grammar, mention);
  return isNameWord(grammar, at);
}

/** "nine-year-old Ada Reed", "Larnstead-based Ada Reed": where the person's name begins behind a compound with a hyphen, -1 where none does. */
function nameBehindCompound(grammar: Grammar, first: number, end: number): number {
  let hyphens = 0;
  for (let at = first; at < end; at++) {
    if (hyphens > 0 && startsName(grammar, at)) return startsPerson(grammar, at) ? at : -1;
    if (codeOf(grammar, at) === 45) hyphens++;
    else if (isPunctuation(grammar, at)) return -1;
  }
  return -1;
}

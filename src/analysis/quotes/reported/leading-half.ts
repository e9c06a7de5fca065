import { TokenKind } from '../../../language/tokens.js';
import { Taken } from '../../coreference/speech-map.js';
import { clauseSubject } from '../../grammar/clause/clause-subject.js';
import { subjectBefore } from '../../grammar/clause/subject-before.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import {
  codeOf,
  isCapital,
  isColon,
  isComma,
  isPunctuation,
  isWord,
} from '../../grammar/orthography.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { isParticiple } from '../../grammar/word-shape.js';
import type { TakenTokens } from '../speech-map.js';
import { beforeDescription, clauseComma } from './clause-comma.js';
import { hasVerb } from './clause-verb.js';
import { contentOpening } from './content-opening.js';
import { isVerb, longestSubject } from './new-report.js';
import type { Report } from './report.js';

/** "Most of them were old, she said, “and I was not”": the half before a verb of saying whose other half stands in marks. */
export function leadingHalf(
  grammar: Grammar,
  { taken }: TakenTokens,
  cue: number,
  done: number,
): Report | null {
  const says = cueAt(grammar, cue).frame === 'clause';
  if (!says || !isFiniteCue(grammar, cue) || isPassive(grammar, cue)) return null;
  const quoted = quotedBehind(grammar, taken, cue);
  if (quoted < 0) return null;
  const phrase = subjectBefore(grammar, cue, done);
  if (phrase?.kind !== 'name' && phrase?.kind !== 'pronoun') return null;
  // "The boat sank, and its owner, Ada Reed, said": who she is.
  if (isComma(grammar, phrase.end)) return null;
  const comma = clauseComma(grammar, phrase.first, done);
  if (comma <= done || !isComma(grammar, comma)) return null;
  if (beforeDescription(grammar, comma, done) < comma) return null;
  let from = done;
  for (let at = done; at < comma; at++) {
    if (taken[at]! & Taken.quoted) return null;
    if (isColon(grammar, at) || codeOf(grammar, at) === 59) from = at + 1;
  }
  const first = contentOpening(grammar, from, comma);
  const main = comma - first >= shortest && isMain(grammar, first, comma);
  if (!main && !runsOn(grammar, first, comma, quoted)) return null;
  return { rule: 'reported-final', first, end: comma, phrase, cue };
}

/** In tokens: "he paused" tells of the speaker. */
const shortest = 4;

/** "…, Reed said, “", "…, he said on Monday, adding “": the first word of what marks open behind the comma after the verb; -1 for none. */
function quotedBehind(grammar: Grammar, taken: Uint8Array, cue: number): number {
  const last = cue + reach;
  let at = cue + 1;
  while (at < last && !isComma(grammar, at) && !(taken[at]! & Taken.quoted)) at++;
  if (!isComma(grammar, at)) return -1;
  const opening = [1, 2, 3].find((step) => (taken[at + step]! & Taken.quoted) !== 0);
  if (opening === undefined) return -1;
  at += opening;
  while (grammar.tokens.kind[at] === TokenKind.mark) at++;
  return at;
}

/** In tokens. */
const reach = 6;

/** "While the pier holds, she said, “it is old”", "An early frost, she said, “is good for the vines”": the words in marks go on with the sentence that these open. */
function runsOn(grammar: Grammar, first: number, comma: number, quoted: number): boolean {
  if (isCapital(grammar, quoted) || isPunctuation(grammar, quoted)) return false;
  // "When he laughed, he said": when he spoke.
  if (has(grammar, first, Word.subordinator))
    return !isSetting(grammar, first) && hasVerb(grammar, first + 1, comma);
  if (comma - first > longestSubject || !isVerb(grammar, quoted)) return false;
  const phrase = phraseStartingAt(grammar, first, comma);
  return (
    phrase !== null && !has(grammar, phrase.head, Word.time) && !hasVerb(grammar, first, comma)
  );
}

/** "When asked", "As he left" */
function isSetting(grammar: Grammar, link: number): boolean {
  if (isCueVerb(grammar, link + 1)) return true;
  const time = isWord(grammar, link, 'when') || isWord(grammar, link, 'as');
  return time && has(grammar, link + 1, Word.subjectPronoun);
}

/** A main clause: not "When the rain stopped", "Later, when", "On Monday", "Speaking to the board", "Asked twice". */
function isMain(grammar: Grammar, first: number, end: number): boolean {
  if (has(grammar, first, Word.preposition) || isParticiple(grammar, first)) return false;
  if (isCueVerb(grammar, first)) return false;
  for (let at = first; at < first + 3; at++) if (has(grammar, at, Word.subordinator)) return false;
  return hasVerb(grammar, first, end) && clauseSubject(grammar, first, end) !== null;
}

import { Taken } from '../../coreference/speech-map.js';
import { isWho } from '../../grammar/clause/relative-pronoun.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isCapital, isColon, isComma, isWord } from '../../grammar/orthography.js';
import { isParticipleCue } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import type { TakenTokens } from '../speech-map.js';
import { holdsVerb } from './finite-verb.js';
import type { Report } from './report.js';

/** "Reed said the pier would close, which she called “a shame”": what stands before the verb of the words in marks, or before the colon that leads to them; null where the marks belong to the report itself. */
export function beforeQuoted(
  grammar: Grammar,
  { taken }: TakenTokens,
  report: Report,
): Report | null {
  const { first, cue } = report;
  if (cue > first) return null;
  let at = first;
  while (!(taken[at]! & Taken.quoted)) at++;
  if (isColon(grammar, at - 1) && isCapital(grammar, at + 1) && !holdsCue(taken, first, at)) {
    const told =
      at - 1 - first >= 3 &&
      !has(grammar, first, Word.subordinator) &&
      holdsVerb(grammar, first, at - 1) &&
      // "said she has one quality: “Rock steadiness.”"
      tellsAnything(grammar, taken, at);
    return told ? { ...report, end: at - 1 } : null;
  }
  let tells = false;
  let end = -1;
  for (at--; at > first + 2; at--) {
    tells ||= isCueVerb(grammar, at) && (isParticipleCue(grammar, at) || isFiniteCue(grammar, at));
    if (!tells) continue;
    // ", and when asked whether it was, he said, “…”"
    const joined = isComma(grammar, at) && has(grammar, at + 1, Word.conjunction);
    if (joined || (end < 0 && isBorder(grammar, at))) end = at;
  }
  return end > 0 && holdsVerb(grammar, first, end) ? { ...report, end } : null;
}

/** Do words in marks that begin here have a verb or one who could do something, not far from their beginning? */
function tellsAnything(grammar: Grammar, taken: Uint8Array, from: number): boolean {
  for (let at = from; at < from + 17 && taken[at]! & Taken.quoted; at++)
    if (has(grammar, at, telling)) return true;
  return false;
}

const telling = Word.auxiliary | Word.verb | Word.subjectPronoun | Word.firstPerson;

/** "said she had a film, in which Reed said: “": the words in marks have a verb of their own. */
function holdsCue(taken: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (taken[at]! & Taken.cue) return true;
  return false;
}

/** ", which", ", to whom", ", calling", "and called" */
function isBorder(grammar: Grammar, at: number): boolean {
  if (has(grammar, at, Word.conjunction)) return isCueVerb(grammar, at + 1);
  if (!isComma(grammar, at)) return false;
  const next = has(grammar, at + 1, Word.preposition) ? at + 2 : at + 1;
  return (
    isCueVerb(grammar, next) ||
    isWho(grammar, next) ||
    isWord(grammar, next, 'which') ||
    isWord(grammar, next, 'whom')
  );
}

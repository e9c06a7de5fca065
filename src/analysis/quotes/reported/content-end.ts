import { type Grammar, has } from '../../grammar/grammar.js';
import {
  codeOf,
  isComma,
  isDash,
  isPunctuation,
  isWord,
  nextComma,
} from '../../grammar/orthography.js';
import { isInsideNominal, isText } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { leavesAfterComma } from './after-comma.js';
import { isFiniteVerb } from './finite-verb.js';
import type { ContentKind } from './link.js';
import { isVerb, joinsNames, longestSubject, opensNewReport } from './new-report.js';

/** Nobody reports more in one sentence, in tokens. */
export const longest = 250;

/**
 * Where reported words end: at the sentence's last stop, at a semicolon, and where the reporter's own words or a new report set in.
 * `end` is the sentence's end; both are exclusive.
 */
export function contentEnd(grammar: Grammar, from: number, end: number, kind: ContentKind): number {
  let last = Math.min(end, from + longest);
  while (last > from && isPunctuation(grammar, last - 1) && !belongs(grammar, from, last - 1))
    last--;
  for (let at = from + 1; at < last - 1; at++) {
    if (isPunctuation(grammar, at)) {
      const code = codeOf(grammar, at);
      if (code === 59) return at;
      // "asked for a card – but the clerk gave her a pen"
      if (kind === 'object' && isDash(grammar, at) && isWord(grammar, at + 1, 'but')) return at;
      if (code !== 44 || !leavesAfterComma(grammar, from, at + 1, last, kind)) continue;
      const closing = kind === 'clause' ? insetEnd(grammar, from, at, last) : at;
      if (closing === at) return at;
      at = closing;
    } else if (isWord(grammar, at, 'adding') && has(grammar, at + 1, Word.that)) return at;
    else if (
      kind === 'object' &&
      (turnsBack(grammar, from, at, last) || opensStatement(grammar, at))
    )
      return isComma(grammar, at - 1) ? at - 1 : at;
    else if (opensNewReport(grammar, at, last) && !joinsNames(grammar, from, at))
      return isComma(grammar, at - 1) ? at - 1 : at;
  }
  return last;
}

/** "the plan, though well meant, was hasty": where nothing but a subject stands before this comma, the one that closes what is set in; else this one. */
function insetEnd(grammar: Grammar, from: number, comma: number, end: number): number {
  if (comma - from > longestSubject) return comma;
  for (let at = from; at < comma; at++)
    if (!isInsideNominal(grammar, at) || isVerb(grammar, at)) return comma;
  const closing = nextComma(grammar, comma + 1, Math.min(end - 1, comma + longestInset));
  return closing > 0 && isVerb(grammar, closing + 1) ? closing : comma;
}

/** In tokens. */
const longestInset = 16;

/** "winds of 94 mph (151 kph).", "by 3%.": a bracket that the words open themselves, a sign behind a number. */
function belongs(grammar: Grammar, from: number, at: number): boolean {
  if (codeOf(grammar, at) === 37) return true;
  if (codeOf(grammar, at) !== 41) return false;
  for (let open = at - 1; open > Math.max(from, at - 12); open--) {
    if (codeOf(grammar, open) === 40) return true;
  }
  return false;
}

/** "denied fraud but was found guilty", "promised a boat and tried to": after the link the sentence is back at its subject. */
function turnsBack(grammar: Grammar, from: number, at: number, end: number): boolean {
  if (!has(grammar, at, Word.conjunction)) return false;
  if (isWord(grammar, at, 'and') && opensOther(grammar, from, at, end)) return true;
  const verb = has(grammar, at + 1, Word.adverb) ? at + 2 : at + 1;
  if (isWord(grammar, at, 'but')) return has(grammar, verb, Word.auxiliary);
  const object = Word.to | Word.determiner | Word.possessive | Word.objectPronoun;
  return (
    isWord(grammar, at, 'and') && endsIn(grammar, verb, 'ed') && has(grammar, verb + 1, object)
  );
}

/** "condemned the move and the king fired the mayor": behind an object without a verb or comma another subject, its verb and what it does. */
function opensOther(grammar: Grammar, from: number, and: number, end: number): boolean {
  // "me and my child", "he and his crew"
  const pronoun = Word.subjectPronoun | Word.objectPronoun;
  if (and - from < 2 || has(grammar, and + 1, Word.subjectPronoun)) return false;
  if (has(grammar, and - 1, pronoun)) return false;
  if (joinsNames(grammar, from, and)) return false;
  const subject = phraseStartingAt(grammar, and + 1, end);
  const verb = subject?.end ?? end;
  if (verb + 1 >= end || !isFiniteVerb(grammar, verb)) return false;
  const object = Word.determiner | Word.possessive | Word.objectPronoun;
  if (!has(grammar, verb, Word.auxiliary | Word.verb) && !has(grammar, verb + 1, object))
    return false;
  for (let at = from; at < and; at++)
    if (isPunctuation(grammar, at) || isFiniteVerb(grammar, at)) return false;
  return true;
}

/** "denied the charge in a statement": where it was said. */
function opensStatement(grammar: Grammar, at: number): boolean {
  if (!isWord(grammar, at, 'in')) return false;
  return (isWord(grammar, at + 1, 'a') || isWord(grammar, at + 1, 'an')) && isText(grammar, at + 2);
}

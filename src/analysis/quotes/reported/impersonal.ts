import { hearers } from '../../../words/speech-acts.js';
import { hashSet } from '../../entities/hash-set.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isWord } from '../../grammar/orthography.js';
import { commonPhrase } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt, isPassive } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { Word } from '../../grammar/word-class.js';
import { attributionEnd } from './attribution-end.js';
import { clauseComma } from './clause-comma.js';
import { contentEnd } from './content-end.js';
import { isFiniteVerb } from './finite-verb.js';
import { piecesAround } from './pieces-around.js';
import type { Report } from './report.js';

/**
 * "The court heard that …", "It emerged that …", "It was claimed that …", "…, the court was told.", "…, it emerged yesterday.": what somebody said, and
 * nothing tells who; null for others.
 */
export function impersonal(
  grammar: Grammar,
  verb: number,
  done: number,
  to: number,
): readonly Report[] | null {
  const subject = subjectOf(grammar, verb, done);
  if (subject < done) return null;
  const comma = clauseComma(grammar, subject, done);
  const after = attributionEnd(grammar, verb + 1, to, false);
  if (after >= 0 && comma > done && isComma(grammar, comma)) {
    const phrase = commonPhrase('role', comma + 1, subject);
    const pieces = piecesAround(grammar, phrase, verb, done, comma, after, to);
    return pieces ? pieces.map((piece) => ({ ...piece, phrase: null })) : null;
  }
  const first = contentOf(grammar, verb, to);
  if (first === 0) return null;
  const end = contentEnd(grammar, first, to, 'clause');
  // "The court heard that Reed told police he had slept": Reed speaks.
  if (!isCueVerb(grammar, verb) && holdsReport(grammar, first, end)) return null;
  return [{ rule: 'reported-that', first, end, phrase: null, cue: verb }];
}

/** "it" or who hears, over "has", "later", "was"; -1 for any other subject. */
function subjectOf(grammar: Grammar, verb: number, floor: number): number {
  let at = verb - 1;
  while (at > floor && at > verb - 5 && has(grammar, at, Word.auxiliary | Word.adverb)) at--;
  if (at < floor) return -1;
  const hears = isCueVerb(grammar, verb)
    ? cueAt(grammar, verb).lemma === 'tell'
    : isWord(grammar, verb, 'heard');
  if (hears) return isHearer(grammar.tokens.hash[at]!) ? at : -1;
  const says = !isCueVerb(grammar, verb) || cueAt(grammar, verb).frame === 'clause';
  return says && isWord(grammar, at, 'it') ? at : -1;
}

const isHearer = hashSet(hearers);

/** Behind "that", or right behind the verb where a subject and its verb stand there; 0 for none. */
function contentOf(grammar: Grammar, verb: number, to: number): number {
  const next = verb + 1;
  if (has(grammar, next, Word.that)) return next + 1 < to ? next + 1 : 0;
  if (next >= to) return 0;
  if (isWord(grammar, next, 'how')) return next;
  const phrase = phraseStartingAt(grammar, next, to);
  if (!phrase) return 0;
  let at = overName(grammar, phrase.end, to);
  while (at < to && has(grammar, at, Word.adverb)) at++;
  return at < to && isFiniteVerb(grammar, at) ? next : 0;
}

/** "told Reed's husband, Peter, had left": past a name between commas. */
function overName(grammar: Grammar, comma: number, to: number): number {
  if (comma + 2 >= to || !isComma(grammar, comma) || !isNameWord(grammar, comma + 1)) return comma;
  const name = phraseStartingAt(grammar, comma + 1, to);
  return name && isComma(grammar, name.end) ? name.end + 1 : comma;
}

function holdsReport(grammar: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (isCueVerb(grammar, at) && isFiniteCue(grammar, at) && !isPassive(grammar, at)) return true;
  return false;
}

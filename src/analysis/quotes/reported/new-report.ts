import { TokenKind } from '../../../language/tokens.js';
import { reportedObjects, silences } from '../../../words/reporting.js';
import { overQuantity } from '../../grammar/clause/clause-opening.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { isNameWord } from '../../grammar/name-word.js';
import { isComma, isWord } from '../../grammar/orthography.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isFiniteCue } from '../../grammar/verb/finite-cue.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isCalledSomething } from './object.js';

/** "and" or "but" with a cue verb, or with a subject and a cue verb: "and said …", "and Reed accused …". */
export function opensNewReport(grammar: Grammar, at: number, end: number): boolean {
  if (!has(grammar, at, Word.conjunction) || at + 2 >= end) return false;
  // "cites so many claims": no link.
  if (isWord(grammar, at, 'or') || (isWord(grammar, at, 'so') && !isComma(grammar, at - 1)))
    return false;
  // "the Coast and Harbour Agency had warned"
  if (nameAt(grammar, at) >= 0) return false;
  let verb = verbAt(grammar, at + 1, end);
  if (isSilence(grammar, at, verb)) return true;
  if (!isCueVerb(grammar, verb)) {
    const phrase = phraseStartingAt(grammar, at + 1, end);
    if (phrase && phrase.end >= end) return false;
    verb = verbAt(grammar, phrase ? phrase.end : overNouns(grammar, at + 1, end), end);
    // "and more than four in 10 said", "and one in four said"
    if (!isCueVerb(grammar, verb)) {
      verb = verbAt(grammar, overShare(grammar, at + 1, end), end);
      // "and 35 state clubs"
      if (isCueVerb(grammar, verb) && cueAt(grammar, verb).noun) return false;
    }
  }
  if (!isCueVerb(grammar, verb) || !isFiniteCue(grammar, verb)) return false;
  const { frame, lemma } = cueAt(grammar, verb);
  // "and the men accused of it": a participle.
  if (lemma === 'accuse' && isWord(grammar, verb + 1, 'of')) return false;
  // "never held a dinner and never called a sailor"
  if (lemma === 'call' && verb === at + 1 + Number(has(grammar, at + 1, Word.adverb)))
    return reportsCall(grammar, verb, end);
  return frame !== 'weak' || lemma === 'suggest' || reportedObjects.has(lemma);
}

/** "and called the plan a shame", "and called for a vote" */
function reportsCall(grammar: Grammar, call: number, end: number): boolean {
  return has(grammar, call + 1, Word.preposition) || isCalledSomething(grammar, call, end);
}

/** "said it would sail but declined to say when", "but would not give a date": how little one said. */
function isSilence(grammar: Grammar, and: number, verb: number): boolean {
  const word = lowerWord(grammar, verb);
  if (word === 'declined') return isTo(grammar, verb + 1);
  if (!isWord(grammar, and, 'but')) return false;
  if (word === 'refused') return isTo(grammar, verb + 1);
  return silences.has(word) && isWord(grammar, verb - 1, 'not');
}

/** Over the nouns that no list knows for people: "and human rights groups warned". */
function overNouns(grammar: Grammar, from: number, end: number): number {
  let at = from;
  const last = Math.min(end - 1, from + longestSubject);
  while (at < last && !isCueVerb(grammar, at) && isInsideNominal(grammar, at)) at++;
  return at;
}

/** "more than four in 10", "three-quarters of them": past a number of people; `from` for others. */
function overShare(grammar: Grammar, from: number, end: number): number {
  const number = overQuantity(grammar, from, end);
  let at = number;
  while (at < end && at < number + 4 && (isNumber(grammar, at) || isWord(grammar, at, 'in'))) at++;
  return at > number ? at : from;
}

function isNumber(grammar: Grammar, at: number): boolean {
  return grammar.tokens.kind[at] === TokenKind.number || has(grammar, at, Word.indefinite);
}

/** In tokens. */
export const longestSubject = 5;

/** "the row between Reed and Lind showed", "both he and Reed promised", "Reed and another clerk asked": "and" behind a name or pronoun, where the clause has no verb so far. */
export function joinsNames(grammar: Grammar, from: number, and: number): boolean {
  if (!has(grammar, and, Word.conjunction)) return false;
  if (!isSomebody(grammar, and - 1)) return false;
  if (!isSomebody(grammar, and + 1) && !has(grammar, and + 1, Word.determiner | Word.indefinite))
    return false;
  for (let at = from; at < and; at++)
    if (isVerb(grammar, at) || isCueVerb(grammar, at) || isPast(grammar, at)) return false;
  return true;
}

/** A word in -ed that is no name: "Reed". */
function isPast(grammar: Grammar, at: number): boolean {
  return endsIn(grammar, at, 'ed') && !isNameWord(grammar, at);
}

function isSomebody(grammar: Grammar, at: number): boolean {
  return isNameWord(grammar, at) || has(grammar, at, Word.subjectPronoun);
}

/** Over auxiliaries and adverbs. */
function verbAt(grammar: Grammar, from: number, end: number): number {
  let verb = from;
  while (verb < end - 1 && has(grammar, verb, Word.auxiliary | Word.adverb)) verb++;
  return verb;
}

/** A helping verb, or one of the lists. */
export function isVerb(grammar: Grammar, at: number): boolean {
  return has(grammar, at, Word.auxiliary | Word.verb);
}

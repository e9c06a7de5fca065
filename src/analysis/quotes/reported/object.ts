import { reportedObjects, reportedPrepositions } from '../../../words/reporting.js';
import { wordSet } from '../../../words/word-set.js';
import { type Grammar, has } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  isComma,
  isIndefiniteArticle,
  isPunctuation,
  isWord,
  nextComma,
} from '../../grammar/orthography.js';
import { isObject } from '../../grammar/phrase/object-pronoun.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isTo } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { isFiniteVerb } from './finite-verb.js';
import type { Opening } from './link.js';

export function objectOf(
  grammar: Grammar,
  cue: number,
  end: number,
  lemma: string,
): Opening | null {
  const from = overTime(grammar, cue + 1, end);
  // "complained about it ever since": what is told elsewhere.
  // "which the party warned about in its report"
  const elsewhere =
    isWord(grammar, from + 1, 'it') ||
    isWord(grammar, from + 1, 'them') ||
    has(grammar, from + 1, Word.preposition);
  if (from + 1 < end && !elsewhere && opensObject(grammar, from, lemma)) {
    return { rule: 'reported-object', from: from + 1, kind: 'object' };
  }
  const about = overHearer(grammar, cue, end, lemma);
  if (about > 0) return { rule: 'reported-object', from: about, kind: 'object' };
  if (!reportedObjects.has(lemma)) return null;
  if (from >= end || isPunctuation(grammar, from)) return null;
  if (has(grammar, from, Word.preposition | Word.subordinator | Word.conjunction)) return null;
  // "advocates such as", "denied it on Monday"
  if (isWord(grammar, from, 'such') || refersBack(grammar, cue, from)) return null;
  // "disclosed this on Friday": words that are told elsewhere.
  const next = from + 1 < end ? from + 1 : from;
  if (isWord(grammar, from, 'this') && !isInsideNominal(grammar, next)) return null;
  // "the third theft reported this month", "a plan announced earlier this year"
  const day = has(grammar, from, Word.adverb) ? from + 1 : from;
  const timed = has(grammar, day + 1, Word.time) && has(grammar, day, Word.determiner);
  if (timed && (day + 2 >= end || isPunctuation(grammar, day + 2))) return null;
  if (lemma === 'call' && !isCalledSomething(grammar, cue, end)) return null;
  if (lemma === 'condemn' && isSentence(grammar, from, end)) return null;
  if (lemma === 'confirm' && isAppointed(grammar, from, end)) return null;
  return { rule: 'reported-object', from, kind: 'object' };
}

/** "reported it to the police": what is told elsewhere. */
function refersBack(grammar: Grammar, cue: number, at: number): boolean {
  if (!isWord(grammar, at, 'it') && !isWord(grammar, at, 'them')) return false;
  return cueAt(grammar, cue).frame === 'clause';
}

/** "asked Reed about the boats", "warned sailors against haste": behind the preposition; 0 for none. */
function overHearer(grammar: Grammar, cue: number, end: number, lemma: string): number {
  if (lemma !== 'ask' && lemma !== 'warn') return 0;
  const hearer = isObject(grammar, cue + 1)
    ? cue + 2
    : (phraseStartingAt(grammar, cue + 1, end)?.end ?? end);
  if (hearer + 1 >= end || !opensObject(grammar, hearer, lemma)) return 0;
  // "asked Reed about it"
  const next = hearer + 1;
  return isObject(grammar, next) || isWord(grammar, next, 'it') ? 0 : next;
}

/** "announced on Friday the arrest", "called Friday for": over a day that stands right before an article or a preposition. */
function overTime(grammar: Grammar, from: number, end: number): number {
  const day = has(grammar, from, Word.preposition) ? from + 1 : from;
  if (day + 1 >= end || !has(grammar, day, Word.time)) return from;
  if (has(grammar, day, Word.determiner)) return from;
  return has(grammar, day + 1, Word.determiner | Word.preposition) ? day + 1 : from;
}

/** Is this the preposition after which the verb has what it reports: "called for", "warned against"? */
export function opensObject(grammar: Grammar, at: number, lemma: string): boolean {
  if (!has(grammar, at, Word.preposition)) return false;
  const prepositions = reportedPrepositions.get(lemma);
  return prepositions?.some((word) => isWord(grammar, at, word)) ?? false;
}

/** "condemned Rovers to a sixth defeat": what happens to them, no words. */
function isSentence(grammar: Grammar, from: number, end: number): boolean {
  const object = phraseStartingAt(grammar, from, end);
  return object !== null && object.end < end && isTo(grammar, object.end);
}

/** "confirmed Ada Reed as judge", "confirmed Reed to the court": who is given an office. */
function isAppointed(grammar: Grammar, from: number, end: number): boolean {
  const object = phraseStartingAt(grammar, from, end);
  if (object?.kind !== 'name' || object.end >= end) return false;
  return isWord(grammar, object.end, 'as') || isTo(grammar, object.end);
}

/** "called the plan a shame", "what she calls a shame"; not "called the police", "a firm called Reed". */
export function isCalledSomething(grammar: Grammar, cue: number, end: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - 5; at--)
    if (isWord(grammar, at, 'what')) return true;
  const from = cue + 1;
  // "calls itself Harbour Watch": its name.
  if (selves.has(lowerWord(grammar, from)) && isNameWord(grammar, from + 1)) return false;
  if (has(grammar, from, Word.determiner) && holdsAdjective(grammar, from + 2, end)) return true;
  // "calls this a shame"
  if (isWord(grammar, from, 'this') && has(grammar, from + 1, Word.indefinite)) return true;
  const object = calledEnd(grammar, from, end);
  if (object >= end) return false;
  // "called Reed, a former clerk, a liar"
  if (isComma(grammar, object)) return isCalledApposed(grammar, object, end);
  if (isPunctuation(grammar, object)) return false;
  // "called Reed unqualified.", but "called the clerk resigned from"
  if (isFiniteVerb(grammar, object))
    return (
      endsIn(grammar, object, 'ed') && (object + 1 >= end || isPunctuation(grammar, object + 1))
    );
  // "called Reed late on Monday"
  if (isWord(grammar, object, 'late') || isWord(grammar, object, 'home')) return false;
  // "calling backers himself"
  if (selves.has(lowerWord(grammar, object))) return false;
  const others = Word.preposition | Word.conjunction | Word.subordinator | Word.adverb | Word.time;
  return !has(grammar, object, others) || isNameWord(grammar, object);
}

const selves = wordSet('himself herself itself themselves');

/** Is there an article behind the comma that closes what is set in behind `comma`? */
function isCalledApposed(grammar: Grammar, comma: number, end: number): boolean {
  const closing = nextComma(grammar, comma + 1, Math.min(end - 1, comma + longestInset));
  return (
    closing > 0 && isWord(grammar, comma + 1, 'a') && isIndefiniteArticle(grammar, closing + 1)
  );
}

/** In tokens. */
const longestInset = 20;

/** Past who or what is called something: "Reed", "the plan and the vote", "climate change" before "a hoax"; `end` for none. */
function calledEnd(grammar: Grammar, from: number, end: number): number {
  if (has(grammar, from, Word.objectPronoun)) return from + 1;
  const object = wholeEnd(grammar, from, end);
  if (object > 0) {
    const linked = object + 1 < end && isWord(grammar, object, 'and');
    return (linked && wholeEnd(grammar, object + 1, end)) || object;
  }
  let at = from;
  while (at < end && at < from + 3 && isPlain(grammar, at)) at++;
  return at > from + 1 && at < end && has(grammar, at, Word.determiner) ? at : end;
}

/** Past a noun phrase with what a preposition ties to it, "the ruling by the court", where an article follows: "a shame"; 0 for none. */
function wholeEnd(grammar: Grammar, from: number, end: number): number {
  const phrase = phraseStartingAt(grammar, from, end);
  if (!phrase) return 0;
  if (!has(grammar, phrase.end, Word.preposition)) return phrase.end;
  const inner = phraseStartingAt(grammar, phrase.end + 1, end);
  return inner && has(grammar, inner.end, Word.indefinite) ? inner.end : phrase.end;
}

/** "the charges unfounded", "the move misguided and dangerous", "the steps lawful": an adjective by its ending that closes the phrase. */
function holdsAdjective(grammar: Grammar, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 3 && isPlain(grammar, at); at++) {
    const next = at + 1;
    if (!adjectival.some((ending) => endsIn(grammar, at, ending))) continue;
    return next >= end || isPunctuation(grammar, next) || has(grammar, next, Word.conjunction);
  }
  return false;
}

const adjectival = ['ed', 'ful', 'ous', 'able', 'ible', 'less'];

const isPlain = (grammar: Grammar, at: number) =>
  isInsideNominal(grammar, at) && !has(grammar, at, Word.determiner);

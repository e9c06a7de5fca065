import { endOf } from '../../../language/token-extent.js';
import { reportedObjects, reportedPrepositions } from '../../../words/reporting.js';
import { isObject } from '../../coreference/expressions.js';
import { isWho } from '../../grammar/clause/clause-subject.js';
import {
  type Grammar,
  has,
  isClitic,
  isComma,
  isNameWord,
  isPossessive,
  isPunctuation,
  isWord,
  opensFigure,
} from '../../grammar/grammar.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt, isTo } from '../../grammar/verb/cue-verb.js';
import { Word } from '../../grammar/word-class.js';
import { isQuestionWord, linkAfter, type Opening } from './link.js';

/** Where the words begin that a verb at `cue` reports, and how they are joined to it; null when it reports nothing. Not beyond `end`. */
export function contentStart(grammar: Grammar, cue: number, end: number): Opening | null {
  const { frame, lemma } = cueAt(grammar, cue);
  const linked = linkAfter(grammar, cue, end);
  if (linked) return linked;
  if (frame === 'clause' || frame === 'person' || lemma === 'suggest') {
    const from = clauseStart(grammar, cue, end, frame === 'person');
    if (from > 0 && isTo(grammar, from))
      return infinitives.has(lemma) && isVerbLike(grammar, from + 1, end)
        ? { rule: 'reported-infinitive', from, kind: 'clause' }
        : null;
    const clause = from > 0 && (lemma === 'say' || holdsVerb(grammar, from, end));
    if (clause && lemma !== 'thank' && lemma !== 'accuse')
      return { rule: 'reported-clause', from, kind: 'clause' };
  }
  return objectOf(grammar, cue, end, lemma);
}

/** The same after a passive, which has no object any more: "was told that …", "was asked to …". -1 for none. */
export function passiveContentStart(grammar: Grammar, from: number, end: number): number {
  if (from + 1 >= end) return -1;
  if (has(grammar, from, Word.that)) return from + 1;
  return isQuestionWord(grammar, from) ||
    (isTo(grammar, from) && isVerbLike(grammar, from + 1, end))
    ? from
    : -1;
}

function objectOf(grammar: Grammar, cue: number, end: number, lemma: string): Opening | null {
  if (cue + 2 < end && opensObject(grammar, cue + 1, lemma)) {
    return { rule: 'reported-object', from: cue + 2, kind: 'object' };
  }
  if (!reportedObjects.has(lemma)) return null;
  const from = cue + 1;
  if (from >= end || isPunctuation(grammar, from)) return null;
  if (has(grammar, from, Word.preposition | Word.subordinator | Word.conjunction)) return null;
  // "disclosed this on Friday": words that are told elsewhere.
  const next = from + 1 < end ? from + 1 : from;
  if (isWord(grammar, from, 'this') && !isInsideNominal(grammar, next)) return null;
  // "the third theft reported this month"
  const timed = has(grammar, from + 1, Word.time) && has(grammar, from, Word.determiner);
  if (timed && (from + 2 >= end || isPunctuation(grammar, from + 2))) return null;
  if (lemma === 'call' && !isCalledSomething(grammar, cue, end)) return null;
  if (lemma === 'condemn' && isSentence(grammar, from, end)) return null;
  return { rule: 'reported-object', from, kind: 'object' };
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

/** "called the plan a shame", "what she calls a shame"; not "called the police", "a firm called Reed". */
function isCalledSomething(grammar: Grammar, cue: number, end: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - 5; at--)
    if (isWord(grammar, at, 'what')) return true;
  const from = cue + 1;
  const object = has(grammar, from, Word.objectPronoun)
    ? from + 1
    : (phraseStartingAt(grammar, from, end)?.end ?? end);
  if (object >= end || isPunctuation(grammar, object) || isFiniteVerb(grammar, object))
    return false;
  const others = Word.preposition | Word.conjunction | Word.subordinator | Word.adverb | Word.time;
  return !has(grammar, object, others) || isNameWord(grammar, object);
}

/** First token of a clause that follows without a link: "said he would", "said on Monday the firm would", "told the club he would"; 0 for none. */
function clauseStart(grammar: Grammar, cue: number, end: number, object: boolean): number {
  let at = cue + 1;
  if (at >= end) return 0;
  if (object) {
    const phrase = isObject(grammar, at) ? { end: at + 1 } : phraseStartingAt(grammar, at, end);
    if (!phrase) return isTo(grammar, at) ? at : 0;
    at = overNouns(grammar, overSecond(grammar, phrase.end, end), end);
    if (at < end && isTo(grammar, at)) return at;
  }
  at = skipTime(grammar, at, end);
  if (at >= end || (isPunctuation(grammar, at) && !opensFigure(grammar, at))) return 0;
  if (isTo(grammar, at)) return at > cue + 1 && !object ? 0 : at;
  if (
    has(grammar, at, Word.preposition | Word.conjunction | Word.auxiliary | Word.subordinator) &&
    !isNameWord(grammar, at)
  )
    return 0;
  return at;
}

/** "asked her daughter and her son to": over what "and" adds to the one who is asked, else where it began. */
function overSecond(grammar: Grammar, from: number, end: number): number {
  if (from + 1 >= end || !isWord(grammar, from, 'and')) return from;
  const second = phraseStartingAt(grammar, from + 1, end);
  return second !== null && second.end < end && isTo(grammar, second.end) ? second.end : from;
}

/** "urged Oslo citizens to": over nouns that end in "to", else where it began. */
function overNouns(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 4 && !isTo(grammar, at) && isInsideNominal(grammar, at)) at++;
  return at < end && isTo(grammar, at) ? at : from;
}

/** Over "on Monday", "Monday", "in May", "last week". */
function skipTime(grammar: Grammar, from: number, end: number): number {
  let at = from;
  for (let step = at; step < end && step < from + 5; step++) {
    if (isPunctuation(grammar, step)) break;
    if (has(grammar, step, Word.time)) at = step + 1;
    else if (!has(grammar, step, Word.preposition | Word.adverb | Word.determiner) && step > at)
      break;
  }
  return at;
}

/** Verbs that report a to-infinitive: "urged them to go", "promised to stay". */
const infinitives = new Set(
  'urge ask tell order promise pledge vow threaten advise warn demand offer swear plead beg implore beseech instruct command remind persuade call exhort propose'.split(
    ' ',
  ),
);

/** "to go", not "to the club": after "to" comes neither an article nor a name nor a pronoun. */
function isVerbLike(grammar: Grammar, at: number, end: number): boolean {
  if (at >= end || isPunctuation(grammar, at) || isNameWord(grammar, at)) return false;
  return !has(
    grammar,
    at,
    Word.determiner |
      Word.possessive |
      Word.subjectPronoun |
      Word.objectPronoun |
      Word.preposition |
      Word.plural,
  );
}

/** Is there a verb in the next words, as a clause needs? */
function holdsVerb(grammar: Grammar, from: number, end: number): boolean {
  if (has(grammar, from, Word.subjectPronoun)) return true;
  const last = Math.min(end, from + 16);
  for (let at = from + 1; at < last; at++) {
    // "threatened action unless they were freed": the verb of another clause.
    if (has(grammar, at, Word.subordinator) && !opensRelative(grammar, at)) return false;
    // "wrote the rules, and who will": so is what "who" opens.
    if (isWho(grammar, at) && has(grammar, at - 1, Word.conjunction)) return false;
    // "denied fraud but was found guilty"
    if (isWord(grammar, at, 'but')) return false;
    // "confirmed the loss, and paid for it"
    if (has(grammar, at, Word.conjunction) && isComma(grammar, at - 1)) return false;
    if (isFiniteVerb(grammar, at)) return true;
  }
  return false;
}

/** "that", "which", "where": a clause that belongs to the noun before. */
const opensRelative = (grammar: Grammar, at: number) =>
  relatives.some((word) => isWord(grammar, at, word));

const relatives = ['that', 'which', 'where', 'whom'];

/** An auxiliary, a verb form of the lists, a word in -ed, or one in -s right after a name, a pronoun or a noun for one person or body. */
function isFiniteVerb(grammar: Grammar, at: number): boolean {
  if (isPunctuation(grammar, at) || isPossessive(grammar, at)) {
    return isClitic(grammar, at) && has(grammar, at - 1, Word.subjectPronoun | Word.determiner);
  }
  if (has(grammar, at, Word.auxiliary | Word.verb)) return true;
  const others = Word.preposition | Word.determiner | Word.plural | Word.body;
  if (isNameWord(grammar, at) || has(grammar, at, others)) return false;
  const ending = verbEnding(grammar, at);
  if (ending !== 115) return ending === 100 && !has(grammar, at - 1, Word.determiner);
  return isNameWord(grammar, at - 1) || has(grammar, at - 1, Word.person | Word.body);
}

/** 100 for a word in -ed, 115 for one in -s, 0 for others; words of four letters or more. */
function verbEnding({ tokens }: Grammar, token: number): number {
  const end = endOf(tokens, token);
  if (end - tokens.start[token]! < 4) return 0;
  const last = tokens.text.charCodeAt(end - 1);
  return last === 115 || (last === 100 && tokens.text.charCodeAt(end - 2) === 101) ? last : 0;
}

import { TokenKind } from '../../../language/tokens.js';
import { circumstances } from '../../../words/reporting.js';
import { hearerVerbs } from '../../../words/verb-companions.js';
import { wordSet } from '../../../words/word-set.js';
import { overQuantity } from '../../grammar/clause/clause-opening.js';
import { type Grammar, has, isCueVerb } from '../../grammar/grammar.js';
import { isNameWord } from '../../grammar/name-word.js';
import {
  isCapital,
  isClitic,
  isComma,
  isPossessive,
  isPunctuation,
  isWord,
  nextComma,
  opensFigure,
} from '../../grammar/orthography.js';
import { isObject } from '../../grammar/phrase/object-pronoun.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { phraseStartingAt } from '../../grammar/phrase/phrase-starting-at.js';
import { cueAt } from '../../grammar/verb/cue-verb.js';
import { isTo, opensInfinitive } from '../../grammar/verb/infinitive.js';
import { Word } from '../../grammar/word-class.js';
import { endsIn, endsInIng } from '../../grammar/word-shape.js';
import { lowerWord } from '../../grammar/word-text.js';
import { afterVerb } from './after-verb.js';
import { holdsVerb, isFiniteVerb } from './finite-verb.js';

/** First token of a clause that follows without a link: "said he would", "said on Monday the firm would", "told the club he would"; 0 for none. */
export function clauseStart(grammar: Grammar, cue: number, end: number, object: boolean): number {
  let at = afterVerb(grammar, cue);
  if (at >= end) return 0;
  // "demanded they stop": nobody who hears it
  const they = has(grammar, at, Word.subjectPronoun) && !isWord(grammar, at, 'it');
  if (object && they && !has(grammar, at, Word.objectPronoun)) return at;
  if (object) {
    const phrase = isObject(grammar, at) ? { end: at + 1 } : phraseStartingAt(grammar, at, end);
    if (!phrase) return isTo(grammar, at) ? at : 0;
    if (hasNoHearer(grammar, cue, phrase.end, end)) return at;
    const paper = has(grammar, phrase.end - 1, Word.named);
    const whole = paper ? withTown(grammar, phrase.end, end) : phrase.end;
    at = overNouns(grammar, overSecond(grammar, whole, end), end);
    if (at < end && isTo(grammar, at)) return at;
    const behind = overApposed(grammar, at, end);
    if (behind > 0) return behind;
  }
  at = overSetting(grammar, cue, skipTime(grammar, at, end), end);
  if (at >= end || (isPunctuation(grammar, at) && !opensFigure(grammar, at))) return 0;
  // "vowed on Monday to stay", but "declined in a letter to"
  if (isTo(grammar, at))
    return at > cue + 1 && !object && !has(grammar, at - 1, Word.time) ? 0 : at;
  if (
    has(grammar, at, Word.preposition | Word.conjunction | Word.auxiliary | Word.subordinator) &&
    !isNameWord(grammar, at) &&
    !opensCondition(grammar, cue, at, end) &&
    !opensAmount(grammar, cue, at, end) &&
    !opensCircumstance(grammar, cue, at, end) &&
    // "said having a harbour would help"
    !(has(grammar, at, Word.auxiliary) && endsInIng(grammar, at))
  )
    return 0;
  return at;
}

/** "told The Star of Oslo she", "told the Herald of Hull last week he": past a place that belongs to the paper. */
function withTown(grammar: Grammar, from: number, end: number): number {
  if (from + 2 >= end || !isWord(grammar, from, 'of') || !isNameWord(grammar, from + 1))
    return from;
  const town = phraseStartingAt(grammar, from + 1, end);
  return town?.kind === 'name' ? town.end : from;
}

/** "warned the boats would sink": nobody is told so, they do it. */
function hasNoHearer(grammar: Grammar, cue: number, verb: number, end: number): boolean {
  if (verb >= end || !has(grammar, verb, Word.auxiliary) || isClitic(grammar, verb)) return false;
  if (endsIn(grammar, verb, 'ing') || has(grammar, cue + 1, Word.conjunction)) return false;
  return !hearerVerbs.has(cueAt(grammar, cue).lemma);
}

/** "asked her daughter and her son to": over what "and" adds to the one who is asked, else where it began. */
function overSecond(grammar: Grammar, from: number, end: number): number {
  if (from + 1 >= end || !isWord(grammar, from, 'and')) return from;
  const second = phraseStartingAt(grammar, from + 1, end);
  return second !== null && second.end < end && isTo(grammar, second.end) ? second.end : from;
}

/** "asked Reed, the mayor of Oslo, to close the pier": the infinitive behind the second comma; 0 for none. */
function overApposed(grammar: Grammar, comma: number, end: number): number {
  if (comma + 2 >= end || !isComma(grammar, comma) || isTo(grammar, comma + 1)) return 0;
  const closing = nextComma(grammar, comma + 1, Math.min(end - 1, comma + longestApposed));
  if (closing < 0 || !opensInfinitive(grammar, closing + 1, end)) return 0;
  for (let at = comma + 1; at < closing; at++)
    if (isCueVerb(grammar, at) || isFiniteVerb(grammar, at)) return 0;
  return closing + 1;
}

/** In tokens. */
const longestApposed = 16;

/** "urged Oslo citizens to": over nouns that end in "to", else where it began. */
function overNouns(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 4 && !isTo(grammar, at) && isInsideNominal(grammar, at)) at++;
  return at < end && isTo(grammar, at) ? at : from;
}

/**
 * "told the paper by phone she had", "said in a letter the pier had sunk": over what a preposition opens to the pronoun whose verb is right behind it, after
 * "said" to any subject; else where it began.
 */
function overSetting(grammar: Grammar, cue: number, from: number, end: number): number {
  const says = cueAt(grammar, cue).lemma === 'say';
  if (!has(grammar, from, Word.preposition)) return from;
  // "asked Reed about boats he had sold"
  if (!says && (isWord(grammar, from, 'of') || isWord(grammar, from, 'about'))) return from;
  const opener = says ? subject : Word.subjectPronoun;
  const last = Math.min(end - 1, from + 9);
  for (let at = from + 2; at < last && isInsideNominal(grammar, at - 1); at++) {
    if (!has(grammar, at, opener) || has(grammar, at - 1, Word.preposition)) continue;
    if (!says) return has(grammar, at + 1, Word.auxiliary) ? at : from;
    // "said, like other clubs, Oslo had": the adjunct is what was said.
    const comma = nextComma(grammar, at, Math.min(end, at + 16));
    return holdsVerb(grammar, at, comma < 0 ? end : comma) ? at : from;
  }
  return from;
}

const subject = Word.determiner | Word.possessive | Word.subjectPronoun;

/** Over "on Monday", "Monday", "in May", "last week"; not over the time that a noun phrase begins with, "Monday's vote", "each day of rain". */
function skipTime(grammar: Grammar, from: number, end: number): number {
  let at = from;
  for (let step = at; step < end && step < from + 5; step++) {
    if (isPunctuation(grammar, step)) break;
    if (has(grammar, step, Word.time)) {
      if (opensSubject(grammar, step + 1, end)) return from;
      // "said Wednesday the October storm had"
      if (isCapital(grammar, step) && isWord(grammar, step - 1, 'the')) break;
      at = step + 1;
    } else if (!has(grammar, step, beforeTime) && !isLate(grammar, step)) break;
  }
  return at;
}

/** "said about 20 people", "said over half of them"; not "added about 20 jobs". */
function opensAmount(grammar: Grammar, cue: number, at: number, end: number): boolean {
  const number = overQuantity(grammar, at, end);
  if (number === at || cueAt(grammar, cue).lemma === 'add') return false;
  return (
    grammar.tokens.kind[number] === TokenKind.number || amounts.has(lowerWord(grammar, number))
  );
}

/** "said under the plan, the boats would go", "said so far nine had left": what the clause begins with; other prepositions tell where one spoke. */
function opensCircumstance(grammar: Grammar, cue: number, at: number, end: number): boolean {
  if (at !== cue + 1 || cueAt(grammar, cue).lemma !== 'say') return false;
  if (isWord(grammar, at, 'so')) return isWord(grammar, at + 1, 'far');
  if (!circumstances.has(lowerWord(grammar, at))) return false;
  const comma = nextComma(grammar, at, Math.min(end, at + 16));
  return comma > 0 && holdsVerb(grammar, comma + 1, end);
}

const amounts = wordSet('two three four five six seven eight nine ten half');

const beforeTime = Word.preposition | Word.adverb | Word.determiner;

/** "late on Monday", "early this week" */
function isLate(grammar: Grammar, at: number): boolean {
  if (has(grammar, at - 1, Word.determiner)) return false;
  return isWord(grammar, at, 'late') || isWord(grammar, at, 'early');
}

/** "Monday's", "each day of": what stands behind the time makes it part of a noun phrase. */
function opensSubject(grammar: Grammar, at: number, end: number): boolean {
  return at < end && (isPossessive(grammar, at) || isWord(grammar, at, 'of'));
}

/** "said when crews arrived the roof was alight": the clause of "when" and another behind it; not "said when she arrived". */
function opensCondition(grammar: Grammar, cue: number, at: number, end: number): boolean {
  if (at !== cue + 1 || !has(grammar, at, Word.subordinator) || isWord(grammar, at, 'as'))
    return false;
  if (cueAt(grammar, cue).lemma !== 'say') return false;
  const last = Math.min(end, at + 16);
  let verbs = 0;
  for (let verb = at + 2; verb < last && verbs < 2; verb++) {
    // "said when she resigned after the boats sailed"
    const third = has(grammar, verb, Word.subordinator) || isWord(grammar, verb, 'after');
    if (third || isWord(grammar, verb, 'before')) return false;
    if (isFiniteVerb(grammar, verb) && !isFiniteVerb(grammar, verb - 1)) verbs++;
  }
  return verbs === 2;
}

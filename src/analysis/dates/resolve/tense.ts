import { wordSet } from '../../../words/word-set.js';
import {
  comma,
  type DateWords,
  isCapital,
  isGlued,
  isMark,
  plainWord,
  point,
  wordAt,
} from '../date-words.js';
import { isClitic } from '../rules/clitic.js';
import { WordClass } from '../word-class.js';
import { isPastForm, tenseOf } from './word-tense.js';

/** -1 past, 1 future, 0 not told. */
export type Tense = -1 | 0 | 1;

const reachBack = 40;
const reachAhead = 25;

/** What is announced: "called for a general strike from Wednesday". */
const beginLater = wordSet(
  'strike strikes walkout walkouts shutdown lockdown curfew ban truce ceasefire cease-fire boycott',
);

/** The tense of the nearest verb or cue around words [start, end), within the sentence: before it first, then after it. */
export function tenseAround(words: DateWords, start: number, end: number): Tense {
  if (looksAhead(words, start)) return 1;
  const link = wordAt(words, start - 1);
  if (
    plainWord(words, start - 1) === 'from' &&
    beginLater.has(plainWord(words, start - 2)) &&
    wordAt(words, end) !== 'to'
  )
    return 1;
  if (link === 'until' || link === 'till') {
    // "Until Thursday, they had not …" looks back, "postponed until Tuesday" ahead.
    if (isSentenceEnd(words, start - 2)) return tenseAfter(words, end) < 0 ? -1 : 1;
    return lastedUntil(words, start - 2) ? -1 : 1;
  }
  // "Wednesday's ruling": what the ruling did tells, not the verb that the phrase is an object of.
  if (isClitic(words, end)) return tenseAfter(words, end);
  const before = tenseBefore(words, start);
  return before === 0 ? tenseAfter(words, end) : before;
}

/** "The last flood, on 12 January, damaged", "the strike on 30 May closed": the verb of the sentence follows at once, and in the past. */
export function isToldAfter(words: DateWords, start: number, end: number): boolean {
  if (tenseBefore(words, start) !== 0) return false;
  const link = wordAt(words, start - 1);
  const before = link === 'on' || link === 'in' ? start - 2 : start - 1;
  if (isMark(words, before, comma) && isMark(words, end, comma)) return tenseOf(words, end + 1) < 0;
  return link === 'on' && !isSentenceEnd(words, start - 2) && isActive(words, end);
}

/** A past form that is no participle: "closed the port", not "organised by the union", "was announced". */
function isActive(words: DateWords, at: number): boolean {
  const isVerb = words.class[at] === WordClass.past || isPastForm(words, at);
  if (!isVerb || helpers.has(plainWord(words, at))) return false;
  return !ofParticiple.has(plainWord(words, at + 1));
}

const helpers = wordSet('was were had been did said told');
const ofParticiple = wordSet('by at in for to from with between');

/** "had been replaced by March": it was done by then, where "was told to do it by March" looks ahead. */
export function wasDone(words: DateWords, start: number): boolean {
  for (let at = start - 1; at > start - reachBack && !isSentenceEnd(words, at); at--) {
    if (isMark(words, at, comma)) return false;
    if (tenseOf(words, at) === 0) continue;
    const helper = wordAt(words, at - 1);
    return helper === 'had' || (helper === 'been' && wordAt(words, at - 2) === 'had');
  }
  return false;
}

function tenseBefore(words: DateWords, start: number): Tense {
  for (let at = start - 1; at > start - reachBack && !isSentenceEnd(words, at); at--) {
    const tense = tenseOf(words, at);
    if (tense !== 0) return tense;
  }
  return 0;
}

function tenseAfter(words: DateWords, end: number): Tense {
  for (let at = end; at < end + reachAhead && !isSentenceEnd(words, at); at++) {
    const tense = tenseOf(words, at);
    if (tense !== 0) return tense;
  }
  return 0;
}

const lasted = new Set(
  'ran was were lasted continued stayed remained served worked lived ruled reigned stood'.split(
    ' ',
  ),
);
/** The same with an object: "led the guild until May", "held the post until May"; but "was held until May" may look ahead. */
const lastedWithObject = new Set('led kept held had'.split(' '));

/** "ran until February", "was mayor until May": the verb tells of what went on till then; "postponed until" looks ahead. */
function lastedUntil(words: DateWords, last: number): boolean {
  for (let at = last; at > last - 6 && !isSentenceEnd(words, at); at--) {
    if (words.class[at] === WordClass.future) return false;
    if (words.class[at] !== WordClass.past && !isPastForm(words, at)) continue;
    const verb = plainWord(words, at);
    return lasted.has(verb) || (at < last && lastedWithObject.has(verb));
  }
  return false;
}

/** "as soon as Tuesday", "as early as March". */
function looksAhead(words: DateWords, start: number): boolean {
  if (wordAt(words, start - 1) !== 'as' || wordAt(words, start - 3) !== 'as') return false;
  const word = wordAt(words, start - 2);
  return word === 'soon' || word === 'early';
}

function isSentenceEnd(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  if (wordClass === WordClass.blockBreak || at <= words.first || at >= words.count) return true;
  if (wordClass !== WordClass.mark) return false;
  const stop = isMark(words, at, point) || isMark(words, at, 63) || isMark(words, at, 33);
  if (!stop) return false;
  // The closing mark of `… plans." Earlier` is passed over.
  const quoted = words.class[at + 1] === WordClass.mark && isGlued(words, at + 1);
  const next = quoted ? at + 2 : at + 1;
  return !isGlued(words, next) && (isCapital(words, next) || words.class[next] === WordClass.mark);
}

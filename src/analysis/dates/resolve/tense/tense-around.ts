import { wordSet } from '../../../../words/word-set.js';
import { isClitic } from '../../rules/clitic.js';
import { type DateWords, isCapital, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isDone } from './is-done.js';
import { lastedUntil } from './lasted-until.js';
import { isPutOff } from './put-off.js';
import { isSentenceEnd } from './sentence-end.js';
import type { Tense } from './tense.js';
import { tenseBefore } from './tense-before.js';
import { tenseOf } from './tense-of-word.js';
import { wasDone } from './was-done.js';

const reachAhead = 25;

/** What is announced: "called for a general strike from Wednesday". */
const beginLater = wordSet(
  'strike strikes walkout walkouts shutdown lockdown curfew ban truce ceasefire cease-fire boycott',
);

/** Before an event still to come: who will "appeal Friday's ruling" looks back. */
const toEvent = wordSet('before at for in during');

/** The tense of the nearest verb or cue around words [start, end), within the sentence: before it first, then after it. */
export function tenseAround(words: DateWords, start: number, end: number): Tense {
  if (looksAhead(words, start) || isPutOff(words, start)) return 1;
  if (isDone(words, start, end)) return -1;
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
  // "asked for an answer by Friday"; "had left by Friday" is over.
  if (link === 'by' && words.class[start] === WordClass.weekday && !wasDone(words, start)) {
    // "By Monday morning the road had gone".
    return isSentenceEnd(words, start - 2) && tenseAfter(words, end) < 0 ? -1 : 1;
  }
  // "Wednesday's ruling": what the ruling did tells, not the verb that the phrase is an object of.
  if (isClitic(words, end)) {
    const after = tenseAfter(words, end);
    // "will play in Saturday's final", "no word before Monday's meeting is likely".
    const isEvent = after === 0 && toEvent.has(link);
    return isEvent && tenseBefore(words, start) > 0 ? 1 : after;
  }
  const before = tenseBefore(words, start);
  const tense = before === 0 ? tenseAfter(words, end) : before;
  // "Repeats follow from Monday".
  const begins = words.class[start] === WordClass.weekday && plainWord(words, start - 1) === 'from';
  return tense === 0 && begins ? 1 : tense;
}

function tenseAfter(words: DateWords, end: number): Tense {
  for (let at = end; at < end + reachAhead && !isSentenceEnd(words, at); at++) {
    const tense = tenseOf(words, at);
    if (tense !== 0) return tense;
  }
  return 0;
}

/** "as soon as Tuesday", "as early as March"; "the final is on Sunday"; "shut until at least June"; "ahead of Sunday's final". */
function looksAhead(words: DateWords, start: number): boolean {
  // "the outlook for Bank Holiday Monday".
  const first = plainWord(words, start - 1) === 'holiday' ? start - 2 : start;
  const word = plainWord(words, first - 2);
  switch (wordAt(words, first - 1)) {
    case 'on': {
      // "is on Sunday", "are playing on Sunday", "is being held on Sunday".
      const helper = plainWord(words, first - 3);
      if (isPresent(word) || isAway(words, first - 2)) return true;
      if (helper === 'being' || helper === 'taking') return isPresent(plainWord(words, first - 4));
      return word.endsWith('ing') && isPresent(helper);
    }
    case 'through':
      // "Storms were possible through Saturday".
      return chances.has(word);
    case 'least':
      return word === 'at' && wordAt(words, first - 3) === 'until';
    case 'of':
      return word === 'ahead' && words.class[start] === WordClass.weekday;
    case 'for':
      // "The forecast for Friday"; "was forecast for Friday" is over.
      return (
        outlooks.has(word) || (word === 'forecast' && words.class[first - 3] !== WordClass.past)
      );
    case 'as':
      return wordAt(words, first - 3) === 'as' && (word === 'soon' || word === 'early');
    default:
      return false;
  }
}

const chances = wordSet('possible likely');

/** Words of the name of a place. */
const longestPlace = 3;
const toPlaces = wordSet('at in against');

/** "Rovers are at Port Marrow on Thursday": a present tense beside a day looks ahead. */
function isAway(words: DateWords, last: number): boolean {
  let at = last;
  while (at > last - longestPlace && isCapital(words, at)) at--;
  return at < last && toPlaces.has(plainWord(words, at)) && isPresent(plainWord(words, at - 1));
}

function isPresent(word: string): boolean {
  return word === 'is' || word === 'are';
}

/** What is told of a day before it comes: "the outlook for Friday", "listed for 24 September". */
const outlooks = wordSet('outlook listed');

import {
  announcers,
  beginnings,
  begun,
  dayPickers,
  heldEvents,
  wentTo,
} from '../../../../words/date-contexts.js';
import { type DateWords, isCapital, plainWord, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Place } from '../place.js';
import { tenseOf } from './tense-of-word.js';

/** How far before "on" its verb may stand, in words: "made the find on June 3", "went to a clinic in the town on June 3". */
const reach = 8;

/** "The deed was signed on June 3", "She gave birth on June 3", "He died June 3": no plan, as one may hear in "They called a vote on June 3". */
export function isToldBefore({ words, start }: Place): boolean {
  if (wordAt(words, start - 1) !== 'on') return isDirect(words, start - 1);
  if (heldEvents.has(plainWord(words, start - 2))) return false;
  for (let at = start - 2; at >= start - 1 - reach; at--) {
    if (words.class[at] === WordClass.mark || words.class[at] === WordClass.blockBreak)
      return false;
    // "Asked to appear in court on June 3", "was starting a course on June 3".
    if (isPlan(words, at)) return false;
    if (tenseOf(words, at) < 0) return at === start - 2 || !announcers.has(plainWord(words, at));
  }
  return false;
}

function isPlan(words: DateWords, at: number): boolean {
  const next = words.class[at + 1];
  if (plainWord(words, at) === 'to')
    return (
      next === WordClass.none && !isCapital(words, at + 1) && !wentTo.has(plainWord(words, at + 1))
    );
  return isWas(words, at) && plainWord(words, at + 1).endsWith('ing');
}

function isWas(words: DateWords, at: number): boolean {
  const word = plainWord(words, at);
  return word === 'was' || word === 'were';
}

/** "He resigned in January", "The law took effect in January". */
export function isToldOfMonth({ words, start }: Place): boolean {
  return wordAt(words, start - 1) === 'in' && isDirect(words, start - 2);
}

/** Does a past form that announces nothing, or "came into force", end with this word? */
function isDirect(words: DateWords, last: number): boolean {
  const word = plainWord(words, last);
  if (beginnings.has(word)) {
    const verb = plainWord(words, last - 1) === 'into' ? last - 2 : last - 1;
    return begun.has(plainWord(words, verb));
  }
  return (
    word === 'born' || (tenseOf(words, last) < 0 && !announcers.has(word) && !dayPickers.has(word))
  );
}

import { type DateWords, isCapital, isGlued, isMark, point, wordAt } from '../date-words.js';
import { WordClass } from '../word-class.js';

/** -1 past, 1 future, 0 not told. */
export type Tense = -1 | 0 | 1;

const reachBack = 40;
const reachAhead = 25;

/** The tense of the nearest verb or cue around words [start, end), within the sentence: before it first, then after it. */
export function tenseAround(words: DateWords, start: number, end: number): Tense {
  for (let at = start - 1; at > start - reachBack && !isSentenceEnd(words, at); at--) {
    const tense = tenseOf(words, at);
    if (tense !== 0) return tense;
  }
  for (let at = end; at < end + reachAhead && !isSentenceEnd(words, at); at++) {
    const tense = tenseOf(words, at);
    if (tense !== 0) return tense;
  }
  return 0;
}

function isSentenceEnd(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  if (wordClass === WordClass.blockBreak || at <= 0 || at >= words.count) return true;
  if (wordClass !== WordClass.mark) return false;
  const stop = isMark(words, at, point) || isMark(words, at, 63) || isMark(words, at, 33);
  return (
    stop &&
    !isGlued(words, at + 1) &&
    (isCapital(words, at + 1) || words.class[at + 1] === WordClass.mark)
  );
}

const weakFuture = new Set(
  'plans expects expected scheduled going planned due should must intends hopes aims slated set likely'.split(
    ' ',
  ),
);

function tenseOf(words: DateWords, at: number): Tense {
  switch (words.class[at]) {
    case WordClass.future: {
      const word = wordAt(words, at);
      return weakFuture.has(word) && wasBefore(words, at) ? -1 : 1;
    }
    case WordClass.past:
      return -1;
    case WordClass.none:
      if (!isPastForm(words, at)) return 0;
      return wordAt(words, at - 1) === 'be' ? 1 : -1;
    default: {
      const word = wordAt(words, at);
      if (word === 'upcoming' || word === 'until' || word === 'till') return 1;
      return word === 'since' ? -1 : 0;
    }
  }
}

/** "was scheduled", "had been expected" look ahead from a past: the date has passed. */
function wasBefore(words: DateWords, at: number): boolean {
  for (let back = at - 1; back >= at - 3; back--) {
    const word = wordAt(words, back);
    if (word === 'was' || word === 'were' || word === 'had' || word === 'been') return true;
  }
  return false;
}

/** A word in -ed of four letters or more. */
function isPastForm(words: DateWords, at: number): boolean {
  const { text, start, end } = words.tokens;
  const token = words.token[at]!;
  const last = end[token]!;
  return (
    last - start[token]! > 3 &&
    text.charCodeAt(last - 1) === 100 &&
    text.charCodeAt(last - 2) === 101
  );
}

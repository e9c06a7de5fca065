import {
  colon,
  type DateWords,
  isCapital,
  isGlued,
  isMark,
  point,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

export function isSentenceEnd(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  if (wordClass === WordClass.blockBreak || at <= words.first || at >= words.count) return true;
  if (wordClass !== WordClass.mark) return false;
  // `said: “Sunday will be dry`: what is quoted has a tense of its own.
  if (isMark(words, at - 1, colon) && isGlued(words, at + 1) && !isGlued(words, at)) return true;
  const stop = isMark(words, at, point) || isMark(words, at, 63) || isMark(words, at, 33);
  if (!stop) return false;
  // The closing mark of `… plans." Earlier` is passed over.
  const quoted = words.class[at + 1] === WordClass.mark && isGlued(words, at + 1);
  const next = quoted ? at + 2 : at + 1;
  return !isGlued(words, next) && (isCapital(words, next) || words.class[next] === WordClass.mark);
}

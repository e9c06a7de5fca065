import type { DateWords } from '../../words/date-words.js';
import { isSentenceEnd } from './sentence-end.js';
import type { Tense } from './tense.js';
import { tenseOf } from './tense-of-word.js';

export const reachBack = 40;

export function tenseBefore(words: DateWords, start: number): Tense {
  for (let at = start - 1; at > start - reachBack && !isSentenceEnd(words, at); at--) {
    const tense = tenseOf(words, at);
    if (tense !== 0) return tense;
  }
  return 0;
}

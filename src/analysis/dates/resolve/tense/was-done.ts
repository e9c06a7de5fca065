import { comma, type DateWords, isMark, wordAt } from '../../words/date-words.js';
import { isSentenceEnd } from './sentence-end.js';
import { reachBack } from './tense-before.js';
import { tenseOf } from './tense-of-word.js';

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

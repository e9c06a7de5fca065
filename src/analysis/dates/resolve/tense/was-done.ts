import { changes } from '../../../../words/date-contexts.js';
import {
  comma,
  type DateWords,
  isGlued,
  isMark,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { isSentenceEnd } from './sentence-end.js';
import { reachBack } from './tense-before.js';
import { tenseOf } from './tense-of-word.js';

/** "had been replaced by March": it was done by then, where "was told to do it by March" looks ahead. */
export function wasDone(words: DateWords, start: number): boolean {
  for (let at = start - 1; at > start - reachBack && !isSentenceEnd(words, at); at--) {
    // Not the comma of "2,150".
    if (isMark(words, at, comma) && !isGlued(words, at + 1)) return false;
    if (tenseOf(words, at) === 0) continue;
    if (changes.has(plainWord(words, at))) return true;
    const helper = wordAt(words, at - 1);
    return helper === 'had' || (helper === 'been' && wordAt(words, at - 2) === 'had');
  }
  return false;
}

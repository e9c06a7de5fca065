import { movers } from '../../../../words/date-contexts.js';
import { type DateWords, plainWord } from '../../words/date-words.js';
import { isSentenceEnd } from './sentence-end.js';

/** How far before the day its verb may stand, in words: "moved from last Friday to Monday". */
const reach = 8;

/** "has been brought forward to Saturday", "postponed from Friday to Nov. 14": what is put off lies ahead. */
export function isPutOff(words: DateWords, start: number): boolean {
  if (plainWord(words, start - 1) !== 'to') return false;
  for (let at = start - 2; at > start - reach && !isSentenceEnd(words, at); at--)
    if (movers.has(plainWord(words, at))) return true;
  return false;
}

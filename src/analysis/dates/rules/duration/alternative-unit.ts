import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';

/** "weeks or months", "days and weeks": the second one goes with the first. */
export function alternativeEnd(words: DateWords, at: number): number {
  const link = wordAt(words, at);
  return (link === 'or' || link === 'and') &&
    words.class[at + 1] === WordClass.unit &&
    wordAt(words, at + 1).endsWith('s')
    ? at + 2
    : at;
}

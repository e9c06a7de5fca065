import { wordSet } from '../../../../words/word-set.js';
import { type DateWords, isCapital, wordAt } from '../../words/date-words.js';

/** A year that stands by a date; `shift` for "last year", else `year` is set. */
export interface YearPart {
  readonly year: number | null;
  readonly shift: number | null;
  readonly end: number;
  /** "of that year": the year of the mention before. */
  readonly ofMention?: boolean;
}

/** `480 BC`, `79 AD`. */
export function yearOfEra(words: DateWords, at: number): YearPart | null {
  const bc = beforeChrist(words, at + 1);
  if (bc !== null) return { year: 1 - words.value[at]!, shift: null, end: bc };
  const word = wordAt(words, at + 1);
  return (word === 'ad' || word === 'ce') && isCapital(words, at + 1)
    ? { year: words.value[at]!, shift: null, end: at + 2 }
    : null;
}

const eras = wordSet('bc bce b.c b.c.e');

/** End of `BC`, `BCE`, `B.C.`, `B.C.E.` here, null when there is none. */
export function beforeChrist(words: DateWords, at: number): number | null {
  const word = wordAt(words, at);
  return eras.has(word) && isCapital(words, at) ? at + 1 : null;
}

import type { DateWords } from '../words/date-words.js';

/** Where the expression stands: words [start, end). */
export interface Place {
  readonly words: DateWords;
  readonly start: number;
  readonly end: number;
}

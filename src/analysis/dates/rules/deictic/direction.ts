import type { DateWords } from '../../words/date-words.js';

export function directionOf(words: DateWords, at: number): -1 | 0 | 1 {
  return (words.value[at]! - 2) as -1 | 0 | 1;
}

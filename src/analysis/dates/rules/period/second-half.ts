import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import type { Match } from '../rule.js';
import { yearAfter } from '../year/year-after.js';

/** "the last half of 1989", "the latter half of 2008"; `at`: after "half". */
export function secondHalf(words: DateWords, at: number): Match | null {
  const year = wordAt(words, at) === 'of' ? yearAfter(words, at) : null;
  if (year === null) return null;
  const period = { kind: 'half', number: 2 } as const;
  return { end: year.end, meaning: calendar({ period, year: year.year, yearShift: year.shift }) };
}

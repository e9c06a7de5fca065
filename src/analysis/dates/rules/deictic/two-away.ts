import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { type Unit, WordClass } from '../../words/word-class.js';
import type { Match } from '../rule.js';

const directed: ReadonlySet<number> = new Set([
  WordClass.weekday,
  WordClass.month,
  WordClass.unit,
  WordClass.season,
  WordClass.holiday,
]);

/** "the week after next", "the year before last", "the night before last": two away from now. */
export function twoAway(words: DateWords, at: number): Match | null {
  if (!isTwoAway(words, at)) return null;
  const amount = wordAt(words, at + 1) === 'after' ? 2 : -2;
  return { end: at + 3, meaning: shift(words.value[at] as Unit, amount) };
}

/** "after next", "before last" behind word `at`; not "the day before last Tuesday". */
export function isTwoAway(words: DateWords, at: number): boolean {
  const link = wordAt(words, at + 1);
  const next = link === 'after' && wordAt(words, at + 2) === 'next';
  const last = link === 'before' && wordAt(words, at + 2) === 'last';
  return (next || last) && !directed.has(words.class[at + 3]!);
}

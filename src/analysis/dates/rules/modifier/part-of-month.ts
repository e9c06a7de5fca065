import type { Meaning } from '../../meaning/meaning.js';
import type { Mod } from '../../meaning/reading.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import type { Match } from '../rule.js';
import type { ReadCore } from './amount-modifier.js';

/**
 * "the first week of May", "the final days of October", "the second half of July 2022", "the first half of the month": nobody counts the
 * weeks of a month in the same way, so it is the month, and which part of it.
 */
export function partOfMonth(words: DateWords, at: number, core: ReadCore): Match | null {
  const ordinal = wordAt(words, at) === 'the' ? at + 1 : at;
  const part = ordinal + 1;
  const isHalf = words.class[part] === WordClass.half;
  if (!isHalf && !isPart(words, part)) return null;
  const link = wordAt(words, part + 1);
  if (link !== 'of' && link !== 'in') return null;
  const mod = modOf(words, ordinal, isHalf);
  if (mod === null) return null;
  const inner = core(words, part + 2);
  return inner !== null && isMonth(inner.meaning) ? { ...inner, mod } : null;
}

function isPart(words: DateWords, at: number): boolean {
  if (words.class[at] !== WordClass.unit) return wordAt(words, at) === 'part';
  const unit = words.value[at];
  return unit === Unit.week || (unit === Unit.day && wordAt(words, at) === 'days');
}

function modOf(words: DateWords, at: number, isHalf: boolean): Mod | null {
  const word = wordAt(words, at);
  if (word === 'last' || word === 'final') return 'END';
  const wordClass = words.class[at];
  if (wordClass !== WordClass.ordinal && wordClass !== WordClass.ordinalDigits) return null;
  const nth = words.value[at]!;
  if (nth === 1) return 'START';
  if (isHalf) return nth === 2 ? 'END' : null;
  return nth < 4 ? 'MID' : 'END';
}

function isMonth(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === Unit.month;
  return meaning.kind === 'calendar' && meaning.month !== null && meaning.day === null;
}

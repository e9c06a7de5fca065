import type { Mod } from '../../meaning/reading.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { secondHalf } from '../period/second-half.js';
import type { Match } from '../rule.js';
import type { ReadCore } from './amount-modifier.js';
import { isPlace } from './is-place.js';

const partMods: Readonly<Record<string, Mod>> = {
  beginning: 'START',
  start: 'START',
  turn: 'START',
  middle: 'MID',
  end: 'END',
  close: 'END',
  latter: 'END',
  rest: 'END',
  remainder: 'END',
};

/** "the end of 1999", "the beginning of the year", "the rest of the month", "the latter part of March". */
export function endOf(words: DateWords, at: number, core: ReadCore): Match | null {
  const start = wordAt(words, at) === 'the' ? at + 1 : at;
  const mod = partMods[wordAt(words, start)];
  if (mod === undefined || start === at) return null;
  let next = start + 1;
  if (wordAt(words, start) === 'latter' && words.class[next] === WordClass.half)
    return secondHalf(words, next + 1);
  if (wordAt(words, next) === 'part' || words.class[next] === WordClass.half) next++;
  if (wordAt(words, next) !== 'of') return null;
  const inner = core(words, next + 1);
  return inner !== null && isPlace(inner.meaning) ? { ...inner, mod } : null;
}

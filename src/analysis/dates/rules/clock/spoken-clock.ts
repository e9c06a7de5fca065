import { type DateWords, isCapital, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';

export interface SpokenClock {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

/** "half past nine", "quarter to six", "ten minutes past 8", "twenty past four"; "ten to six" may be a score and is none. */
export function spokenClock(words: DateWords, at: number): SpokenClock | null {
  const minutes = minutesAt(words, at);
  // "The half past seven" is a bus.
  if (minutes === null || wordAt(words, at - 1) === 'the') return null;
  const link = wordAt(words, minutes.end);
  const past = link === 'past';
  if (!past && (link !== 'to' || !minutes.named)) return null;
  const number = minutes.end + 1;
  const hour = hourAt(words, number);
  // "The quarter to 5 April", "ten minutes to 8 metres".
  const after = words.class[number + 1];
  if (hour === null || after === WordClass.unit || after === WordClass.month) return null;
  if (wordAt(words, number + 1) === 'of') return null;
  return past
    ? { hour, minute: minutes.count, end: number + 1 }
    : { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes.count, end: number + 1 };
}

/** `named`: with "quarter" or "minutes", so that "to" can be no range. */
function minutesAt(
  words: DateWords,
  at: number,
): { count: number; end: number; named: boolean } | null {
  const start = wordAt(words, at) === 'a' ? at + 1 : at;
  if (isCapital(words, start) && isCapital(words, start + 1)) return null;
  if (words.class[start] === WordClass.half)
    return wordAt(words, start + 1) === 'past' ? { count: 30, end: start + 1, named: false } : null;
  if (wordAt(words, start) === 'quarter') return { count: 15, end: start + 1, named: true };
  if (start > at) return null;
  const wordClass = words.class[at];
  const count = words.value[at]!;
  if (
    (wordClass !== WordClass.cardinal && wordClass !== WordClass.digits) ||
    count > 29 ||
    count < 1
  )
    return null;
  const named = words.class[at + 1] === WordClass.unit && words.value[at + 1] === Unit.minute;
  if (!named && (wordClass === WordClass.digits || count % 5 !== 0)) return null;
  return { count, end: named ? at + 2 : at + 1, named };
}

function hourAt(words: DateWords, at: number): number | null {
  const wordClass = words.class[at];
  const hour = words.value[at]!;
  const counts = wordClass === WordClass.cardinal || wordClass === WordClass.digits;
  return counts && hour >= 1 && hour <= 12 ? hour : null;
}

import { type DateWords, wordAt } from '../../words/date-words.js';
import { dayParts, WordClass } from '../../words/word-class.js';
import { clockTime, type TimePart } from './time-part.js';

/** "6 o'clock", "six o'clock in the evening". */
export function oClock(words: DateWords, hour: number, end: number): TimePart {
  const half = hour <= 12 ? halfAt(words, end, hour) : null;
  return half === null
    ? { time: clockTime(hour, 0), end }
    : { time: clockTime((hour % 12) + half.add, 0), end: half.end };
}

/** What the clock is told by after its numbers: `a.m.`, "in the evening", "at night". */
export function halfAt(
  words: DateWords,
  at: number,
  hour: number,
): { add: number; end: number } | null {
  const word = wordAt(words, at);
  if (word === 'at' && wordAt(words, at + 1) === 'night' && hour !== 12)
    return { add: hour >= firstHourOfNight ? 12 : 0, end: at + 2 };
  if (word === 'am' || word === 'a.m') return { add: 0, end: at + 1 };
  if (word === 'in') return inThePart(words, at);
  return word === 'pm' || word === 'p.m' ? { add: 12, end: at + 1 } : null;
}

/** "11 at night" is late, "2 at night" early. */
const firstHourOfNight = 6;

/** "4 in the morning", "3:30 in the afternoon"; not "wounded 4 in the morning raid". */
function inThePart(words: DateWords, at: number): { add: number; end: number } | null {
  if (wordAt(words, at + 1) !== 'the' || words.class[at + 2] !== WordClass.dayPart) return null;
  const part = dayParts[words.value[at + 2]!]!;
  // "at 4 in the morning a guard woke".
  const isTold = wordAt(words, at - 2) === 'at' || wordAt(words, at - 1) === "o'clock";
  if (part === 'MI' || (words.class[at + 3] === WordClass.none && !isTold)) return null;
  return { add: part === 'MO' ? 0 : 12, end: at + 3 };
}

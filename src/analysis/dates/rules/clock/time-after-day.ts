import {
  comma,
  type DateWords,
  isGlued,
  isMark,
  lengthOf,
  wordAt,
} from '../../words/date-words.js';
import { dayParts, WordClass } from '../../words/word-class.js';
import { clockAt } from './clock-at.js';
import { clockTime, inPart, partOfDay, type TimePart } from './time-part.js';

/** What may follow a day: "morning", "night", "at noon", a clock. */
export function timeAfterDay(words: DateWords, at: number): TimePart | null {
  if (isGlued(words, at) && !isMark(words, at, comma)) return null;
  const part = dayPartAt(words, at);
  if (part) return clockInPart(words, part) ?? part;
  const start = isMark(words, at, comma) || wordAt(words, at) === 'at' ? at + 1 : at;
  if (words.class[start] === WordClass.namedClock) return clockAt(words, start);
  return words.class[start] === WordClass.digits || words.class[start] === WordClass.clockDigits
    ? clockAt(words, start)
    : null;
}

/** "Thursday evening at 8", "tomorrow afternoon at 3:20": the clock is in that part of the day. */
export function clockInPart(words: DateWords, part: TimePart): TimePart | null {
  if (wordAt(words, part.end) !== 'at') return null;
  const at = part.end + 1;
  const clock = clockAt(words, at) ?? bareHour(words, at);
  // "Tuesday night at 1:20" is of the day after.
  const isNextDay = part.time.part === 'NI' && clock !== null && clock.time.hour! % 12 < 5;
  return clock === null || isNextDay
    ? null
    : { time: inPart(clock.time, part.time.part), end: clock.end };
}

/** The 8 of "Thursday evening at 8."; not of "Thursday evening at 8 Mill Lane". */
function bareHour(words: DateWords, at: number): TimePart | null {
  const hour = words.value[at]!;
  if (words.class[at] !== WordClass.digits || lengthOf(words, at) > 2 || hour < 1 || hour > 12)
    return null;
  const next = words.class[at + 1];
  const ends =
    next === WordClass.blockBreak || next === WordClass.past || next === WordClass.future;
  const point = next === WordClass.mark && !isGlued(words, at + 2);
  return ends || point ? { time: clockTime(hour, 0), end: at + 1 } : null;
}

/** "morning", "night", "early morning", "mid-afternoon". */
function dayPartAt(words: DateWords, at: number): TimePart | null {
  let word = at;
  const mod = wordAt(words, word);
  if (mod === 'early' || mod === 'late' || mod === 'mid') {
    word++;
    if (isMark(words, word, 45)) word++;
  }
  if (words.class[word] === WordClass.dayPart) {
    return { time: partOfDay(dayParts[words.value[word]!]!), end: word + 1 };
  }
  const name = wordAt(words, word);
  return name === 'night' || name === 'nights' ? { time: partOfDay('NI'), end: word + 1 } : null;
}

import { wordSet } from '../../../../words/word-set.js';
import {
  colon,
  comma,
  type DateWords,
  isGlued,
  isMark,
  lengthOf,
  plainWord,
  point,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { minuteAt } from './clock-minutes.js';
import { halfAt, oClock } from './half-of-day.js';
import { clockTime, type TimePart } from './time-part.js';
import { zoneEnd } from './zone-end.js';

export function digitClock(words: DateWords, at: number): TimePart | null {
  if (lengthOf(words, at) === 4) return militaryClock(words, at);
  const hour = words.value[at]!;
  if (lengthOf(words, at) > 2 || hour > 24 || isInsideNumber(words, at)) return null;
  const minute = minuteAt(words, at + 1);
  if (minute?.half != null) return halfClock(hour, minute.value, minute.half, minute.end);
  const half = halfAt(words, minute?.end ?? at + 1, hour);
  if (half !== null) return halfClock(hour, minute?.value ?? 0, half.add, half.end);
  if (minute === null) {
    if (wordAt(words, at + 1) === "o'clock") return oClock(words, hour, at + 2);
    // "12 noon", "12 midnight".
    if (hour === 12 && words.class[at + 1] === WordClass.namedClock)
      return { time: clockTime(words.value[at + 1]!, 0), end: at + 2 };
    return hour >= 1 && hour <= 12 && isAtOnPart(words, at)
      ? { time: clockTime(hour, 0), end: at + 1 }
      : null;
  }
  if (!minute.colon && !isAtOnDay(words, at, minute.end)) return null;
  if (isScore(words, at, minute.end)) return null;
  return { time: clockTime(hour, minute.value, minute.second), end: minute.end };
}

/** "at 6.45 on Friday", "at 1430 yesterday": what stands around makes it a clock. */
function isAtOnDay(words: DateWords, at: number, end: number): boolean {
  if (wordAt(words, at - 1) !== 'at') return false;
  // "at 6.15 that evening".
  if (words.class[end] === WordClass.deictic && words.class[end + 1] === WordClass.dayPart)
    return true;
  const day = words.class[wordAt(words, end) === 'on' ? end + 1 : end];
  return day === WordClass.weekday || day === WordClass.namedDay || day === WordClass.tonight;
}

/** "at 8 on Thursday evening". */
function isAtOnPart(words: DateWords, at: number): boolean {
  if (wordAt(words, at - 1) !== 'at' || wordAt(words, at + 1) !== 'on') return false;
  const day = words.class[at + 2];
  if (day !== WordClass.weekday && day !== WordClass.namedDay) return false;
  return words.class[at + 3] === WordClass.dayPart || wordAt(words, at + 3) === 'night';
}

function halfClock(hour: number, minute: number, add: number, end: number): TimePart | null {
  return hour > 12 || hour === 0 ? null : { time: clockTime((hour % 12) + add, minute), end };
}

const clockCues = wordSet('at by until till from before after since to');

/** `0735 GMT`, "at 1430 hours", "at 1430 on Friday": four digits are a clock only beside one of these. */
function militaryClock(words: DateWords, at: number): TimePart | null {
  const hour = Math.floor(words.value[at]! / 100);
  const minute = words.value[at]! % 100;
  if (hour > 23 || minute > 59 || isInsideNumber(words, at)) return null;
  const hours =
    wordAt(words, at - 1) === 'at' &&
    (wordAt(words, at + 1) === 'hours' || plainWord(words, at + 1) === 'hrs');
  // "at 0512": no year and no count begins with a zero.
  const isZero = hour < 10 && clockCues.has(wordAt(words, at - 1));
  return zoneEnd(words, at + 1) > at + 1 || hours || isZero || isAtOnDay(words, at, at + 1)
    ? { time: clockTime(hour, minute), end: hours ? at + 2 : at + 1 }
    : null;
}

/** After `$`, a decimal point, a comma or a slash, or glued to letters: a price, a part of a number. */
function isInsideNumber(words: DateWords, at: number): boolean {
  const before = at - 1;
  if (words.class[before] !== WordClass.mark) return false;
  const code = words.value[before]!;
  return (
    code === 36 ||
    code === 163 ||
    code === 0x20ac ||
    (isGlued(words, at) && [point, comma, colon, 47, 35].includes(code))
  );
}

/** "won 10:31" after "in", "of", "time": a race time; a ratio or a verse is glued to more digits. */
function isScore(words: DateWords, at: number, end: number): boolean {
  if (isMark(words, end, point) && isGlued(words, end) && isGlued(words, end + 1))
    return words.class[end + 1] === WordClass.digits;
  const before = wordAt(words, at - 1);
  return before === 'in' || before === 'of' || before === 'time';
}

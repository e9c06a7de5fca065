import { endOf } from '../../../language/token-extent.js';
import { zoneOfName } from '../../../words/time-zones.js';
import { wordSet } from '../../../words/word-set.js';
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
} from '../date-words.js';
import type { TimeOfDay } from '../meaning.js';
import { type DayPart, dayParts, WordClass } from '../word-class.js';
import { minuteAt } from './clock-minutes.js';
import { spokenClock } from './spoken-clock.js';

export interface TimePart {
  readonly time: TimeOfDay;
  readonly end: number;
}

export function partOfDay(part: DayPart): TimeOfDay {
  return { part, hour: null, minute: null, second: null };
}

function clock(hour: number, minute: number | null, second: number | null = null): TimeOfDay {
  return { part: null, hour, minute, second };
}

/** `10:31`, `10:31:05`, `10.31 a.m.`, `4 pm`, `10am`, `five o'clock`, `noon`, with a zone that follows. */
export function clockAt(words: DateWords, at: number): TimePart | null {
  const found =
    spokenAt(words, at) ??
    (words.class[at] === WordClass.digits
      ? digitClock(words, at)
      : words.class[at] === WordClass.clockDigits
        ? {
            time: clock(Math.floor(words.value[at]! / 60), words.value[at]! % 60),
            end: at + 1,
          }
        : words.class[at] === WordClass.cardinal
          ? spelledClock(words, at)
          : words.class[at] === WordClass.namedClock
            ? { time: clock(words.value[at]!, 0), end: at + 1 }
            : middayAt(words, at));
  return found && { time: found.time, end: zoneEnd(words, found.end) };
}

/** "half past nine", with the part of the day that may follow. */
function spokenAt(words: DateWords, at: number): TimePart | null {
  const spoken = spokenClock(words, at);
  if (spoken === null) return null;
  const half = halfAt(words, spoken.end);
  return {
    time: clock(half === null ? spoken.hour : (spoken.hour % 12) + half.add, spoken.minute),
    end: half?.end ?? spoken.end,
  };
}

/** "at midday" is a clock time; "a midday meal" is not. */
function middayAt(words: DateWords, at: number): TimePart | null {
  return wordAt(words, at) === 'midday' && wordAt(words, at - 1) === 'at'
    ? { time: clock(12, 0), end: at + 1 }
    : null;
}

function digitClock(words: DateWords, at: number): TimePart | null {
  if (lengthOf(words, at) === 4) return militaryClock(words, at);
  const hour = words.value[at]!;
  if (lengthOf(words, at) > 2 || hour > 24 || isInsideNumber(words, at)) return null;
  const minute = minuteAt(words, at + 1);
  if (minute?.half != null) return halfClock(hour, minute.value, minute.half, minute.end);
  const half = halfAt(words, minute?.end ?? at + 1);
  if (half !== null) return halfClock(hour, minute?.value ?? 0, half.add, half.end);
  if (minute === null) {
    if (wordAt(words, at + 1) === "o'clock") return oClock(words, hour, at + 2);
    // "12 noon", "12 midnight".
    return hour === 12 && words.class[at + 1] === WordClass.namedClock
      ? { time: clock(words.value[at + 1]!, 0), end: at + 2 }
      : null;
  }
  if (!minute.colon && !isAtOnDay(words, at, minute.end)) return null;
  if (isScore(words, at, minute.end)) return null;
  return { time: clock(hour, minute.value, minute.second), end: minute.end };
}

/** "at 6.45 on Friday", "at 1430 yesterday": what stands around makes it a clock. */
function isAtOnDay(words: DateWords, at: number, end: number): boolean {
  if (wordAt(words, at - 1) !== 'at') return false;
  const day = words.class[wordAt(words, end) === 'on' ? end + 1 : end];
  return day === WordClass.weekday || day === WordClass.namedDay || day === WordClass.tonight;
}

/** "6 o'clock", "six o'clock in the evening". */
function oClock(words: DateWords, hour: number, end: number): TimePart {
  const half = hour <= 12 ? halfAt(words, end) : null;
  return half === null
    ? { time: clock(hour, 0), end }
    : { time: clock((hour % 12) + half.add, 0), end: half.end };
}

function halfClock(hour: number, minute: number, add: number, end: number): TimePart | null {
  return hour > 12 || hour === 0 ? null : { time: clock((hour % 12) + add, minute), end };
}

/** `0735 GMT`, "at 1430 hours", "at 1430 on Friday": four digits are a clock only beside one of these. */
function militaryClock(words: DateWords, at: number): TimePart | null {
  const hour = Math.floor(words.value[at]! / 100);
  const minute = words.value[at]! % 100;
  if (hour > 23 || minute > 59 || isInsideNumber(words, at)) return null;
  const hours =
    wordAt(words, at - 1) === 'at' &&
    (wordAt(words, at + 1) === 'hours' || plainWord(words, at + 1) === 'hrs');
  return zoneEnd(words, at + 1) > at + 1 || hours || isAtOnDay(words, at, at + 1)
    ? { time: clock(hour, minute), end: hours ? at + 2 : at + 1 }
    : null;
}

function halfAt(words: DateWords, at: number): { add: number; end: number } | null {
  const word = wordAt(words, at);
  if (word === 'am' || word === 'a.m') return { add: 0, end: at + 1 };
  if (word === 'in') return inThePart(words, at);
  return word === 'pm' || word === 'p.m' ? { add: 12, end: at + 1 } : null;
}

/** "4 in the morning", "3:30 in the afternoon"; not "wounded 4 in the morning raid". */
function inThePart(words: DateWords, at: number): { add: number; end: number } | null {
  if (wordAt(words, at + 1) !== 'the' || words.class[at + 2] !== WordClass.dayPart) return null;
  const part = dayParts[words.value[at + 2]!]!;
  if (part === 'MI' || words.class[at + 3] === WordClass.none) return null;
  return { add: part === 'MO' ? 0 : 12, end: at + 3 };
}

const clockCues = wordSet('at by until till from before after about around since to');

function spelledClock(words: DateWords, at: number): TimePart | null {
  const hour = words.value[at]!;
  if (hour > 12) return null;
  if (wordAt(words, at + 1) === "o'clock") return oClock(words, hour, at + 2);
  // "I for one am looking forward".
  if (wordAt(words, at + 1) === 'am' && !clockCues.has(wordAt(words, at - 1))) return null;
  const half = halfAt(words, at + 1);
  return half && { time: clock((hour % 12) + half.add, 0), end: half.end };
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

/** Past `GMT`, `EST`, `Eastern time`, `local time`. */
function zoneEnd(words: DateWords, at: number): number {
  const wordClass = words.class[at];
  if (
    wordClass !== WordClass.none &&
    wordClass !== WordClass.other &&
    wordClass !== WordClass.future
  )
    return at;
  const word = wordText(words, at);
  if (word === 'local' && wordAt(words, at + 1) === 'time') return at + 2;
  return word === word.toUpperCase() && zoneOfName(word) !== undefined ? at + 1 : at;
}

/** As written, without the point that ends its sentence; a word longer than any zone's name is ''. */
function wordText({ tokens, token }: DateWords, at: number): string {
  const start = tokens.start[token[at]!]!;
  const end = endOf(tokens, token[at]!);
  if (end - start > 6) return '';
  return tokens.text.slice(start, tokens.text.charCodeAt(end - 1) === point ? end - 1 : end);
}

/** What may follow a day: "morning", "night", "at noon", a clock. */
export function timeAfterDay(words: DateWords, at: number): TimePart | null {
  if (isGlued(words, at) && !isMark(words, at, comma)) return null;
  const part = dayPartAt(words, at);
  if (part) return part;
  const start = isMark(words, at, comma) || wordAt(words, at) === 'at' ? at + 1 : at;
  if (words.class[start] === WordClass.namedClock) return clockAt(words, start);
  return words.class[start] === WordClass.digits || words.class[start] === WordClass.clockDigits
    ? clockAt(words, start)
    : null;
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

import { wordSet } from '../../../../words/word-set.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { digitClock } from './digit-clock.js';
import { halfAt, oClock } from './half-of-day.js';
import { spokenClock } from './spoken-clock.js';
import { clockTime, type TimePart } from './time-part.js';
import { zoneEnd } from './zone-end.js';

/** `10:31`, `10:31:05`, `10.31 a.m.`, `4 pm`, `10am`, `five o'clock`, `noon`, with a zone that follows. */
export function clockAt(words: DateWords, at: number): TimePart | null {
  const found =
    spokenAt(words, at) ??
    (words.class[at] === WordClass.digits
      ? digitClock(words, at)
      : words.class[at] === WordClass.clockDigits
        ? {
            time: clockTime(Math.floor(words.value[at]! / 60), words.value[at]! % 60),
            end: at + 1,
          }
        : words.class[at] === WordClass.cardinal
          ? spelledClock(words, at)
          : words.class[at] === WordClass.namedClock
            ? { time: clockTime(words.value[at]!, 0), end: at + 1 }
            : middayAt(words, at));
  return found && { time: found.time, end: zoneEnd(words, found.end) };
}

/** "half past nine", with the part of the day that may follow. */
function spokenAt(words: DateWords, at: number): TimePart | null {
  const spoken = spokenClock(words, at);
  if (spoken === null) return null;
  const half = halfAt(words, spoken.end, spoken.hour);
  return {
    time: clockTime(half === null ? spoken.hour : (spoken.hour % 12) + half.add, spoken.minute),
    end: half?.end ?? spoken.end,
  };
}

/** "at midday" is a clock time; "a midday meal" is not. */
function middayAt(words: DateWords, at: number): TimePart | null {
  return wordAt(words, at) === 'midday' && wordAt(words, at - 1) === 'at'
    ? { time: clockTime(12, 0), end: at + 1 }
    : null;
}

const clockCues = wordSet('at by until till from before after about around since to');

function spelledClock(words: DateWords, at: number): TimePart | null {
  const hour = words.value[at]!;
  if (hour > 12) return null;
  if (wordAt(words, at + 1) === "o'clock") return oClock(words, hour, at + 2);
  // "I for one am looking forward".
  if (wordAt(words, at + 1) === 'am' && !clockCues.has(wordAt(words, at - 1))) return null;
  const half = halfAt(words, at + 1, hour);
  return half && { time: clockTime((hour % 12) + half.add, 0), end: half.end };
}

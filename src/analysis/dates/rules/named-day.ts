import { wordSet } from '../../../words/word-set.js';
import {
  comma,
  type DateWords,
  isCapital,
  isHyphen,
  isMark,
  isTitleCase,
  wordAt,
} from '../date-words.js';
import { reference, shift, type TimeOfDay } from '../meaning.js';
import { type DayPart, Unit, WordClass } from '../word-class.js';
import { dayFirst, monthDate } from './month.js';
import { isMonthName } from './month-name.js';
import type { Match, Rule } from './rule.js';
import { clockAt, partOfDay, timeAfterDay } from './time-of-day.js';
import { weekdayAt } from './weekday.js';

/** "today", "yesterday morning", "tomorrow at noon". */
export const namedDay: Rule = {
  id: 'today',
  on: [WordClass.namedDay],
  read: namedDayAt,
};

function namedDayAt(words: DateWords, at: number): Match | null {
  // "the people of tomorrow".
  if (words.value[at] === 4 && wordAt(words, at - 1) === 'of') return null;
  const time = timeAfterDay(words, at + 1);
  return {
    end: time?.end ?? at + 1,
    meaning: shift(Unit.day, words.value[at]! - 3, { time: time?.time ?? null }),
  };
}

/** "tonight", "overnight". */
export const tonight: Rule = {
  id: 'tonight',
  on: [WordClass.tonight],
  read: (_words, at) => ({ end: at + 1, meaning: shift(Unit.day, 0, { time: partOfDay('NI') }) }),
};

/** "recently", "now". */
export const referenceWord: Rule = {
  id: 'reference',
  on: [WordClass.reference],
  read(words, at) {
    const word = wordAt(words, at);
    if (word === 'now' && wordAt(words, at - 1) === 'from') return null;
    if (wordAt(words, at - 1) === 'as' && wordAt(words, at + 1) === 'as') return null;
    return {
      end: at + 1,
      meaning: reference(words.value[at] === 1 ? 'PAST_REF' : 'PRESENT_REF'),
    };
  },
};

/** A clock, and the day that follows it: "10:30 a.m. Friday", "noon on Dec. 4", "3 p.m. EST yesterday". */
export const clock: Rule = {
  id: 'clock',
  on: [
    WordClass.digits,
    WordClass.clockDigits,
    WordClass.cardinal,
    WordClass.namedClock,
    WordClass.dayPart,
    WordClass.half,
    WordClass.unit,
    WordClass.article,
  ],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const found = clockAt(words, at);
    if (found === null || isSecondZone(words, at, found.end)) return null;
    if (
      words.class[at] === WordClass.namedClock &&
      isTitleCase(words, at) &&
      isCapital(words, at - 1)
    )
      return null;
    const dated =
      dayAfterClock(words, found.end, found.time) ?? dayOfSecond(words, found.end, found.time);
    // "10:35 a.m. (0735 GMT) Friday": the clock is Friday's, and Friday a mention of its own.
    if (dated !== null && isMark(words, found.end, 40)) return { ...dated, end: found.end };
    return (
      dated ?? {
        end: found.end,
        meaning: { kind: 'clock', time: found.time },
      }
    );
  },
};

/** The bracket of `10:35 a.m. (0735 GMT)`: the same instant again. */
function isSecondZone(words: DateWords, at: number, end: number): boolean {
  if (!isMark(words, at - 1, 40) || !isMark(words, end, 41)) return false;
  const before = words.class[at - 2];
  // "next Saturday (15:00 GMT)" is the clock of that day.
  if (before === WordClass.weekday) return false;
  return (
    before === WordClass.digits ||
    wordAt(words, at - 2) === 'a.m' ||
    wordAt(words, at - 2) === 'time' ||
    wordAt(words, at - 2) === 'p.m' ||
    isCapital(words, at - 2)
  );
}

const rangeLinks = wordSet('to and until till or');

/** "between 2 p.m. and 4 p.m. on Friday": the day of the second clock is the first one's too. */
function dayOfSecond(words: DateWords, end: number, time: TimeOfDay): Match | null {
  if (!isHyphen(words, end) && !rangeLinks.has(wordAt(words, end))) return null;
  const second = clockAt(words, end + 1);
  const dated = second && dayAfterClock(words, second.end, time);
  return dated && { end, meaning: dated.meaning };
}

function dayAfterClock(words: DateWords, end: number, time: TimeOfDay): Match | null {
  let at = skipBracket(words, end);
  if (wordAt(words, at) === 'on') at += wordAt(words, at + 1) === 'the' ? 2 : 1;
  if (isMark(words, at, comma)) at++;
  const match = dayMatch(words, at);
  if (match === null) return null;
  const { meaning } = match;
  // "9am to 5pm, Monday to Friday" is no hour of that Monday.
  if (meaning.kind === 'weekday' && goesOn(words, match.end)) return null;
  const dated =
    (meaning.kind === 'calendar' && meaning.day !== null) ||
    meaning.kind === 'weekday' ||
    meaning.kind === 'shift';
  return dated
    ? { end: match.end, meaning: { ...meaning, time: inPart(time, meaning.time?.part ?? null) } }
    : null;
}

function goesOn(words: DateWords, at: number): boolean {
  const link = wordAt(words, at);
  return (
    (isHyphen(words, at) || link === 'to' || link === 'through') &&
    words.class[at + 1] === WordClass.weekday
  );
}

/** "8 o'clock on Monday night", "7:30 Friday evening": the part of the day tells the half. */
function inPart(time: TimeOfDay, part: DayPart | null): TimeOfDay {
  const { hour } = time;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour !== null && hour >= 5);
  return late && hour !== null && hour >= 1 && hour < 12 ? { ...time, hour: hour + 12 } : time;
}

export function dayMatch(words: DateWords, at: number): Match | null {
  switch (words.class[at]) {
    case WordClass.weekday:
      return isCapital(words, at) ? weekdayAt(words, at, null) : null;
    case WordClass.month:
      return isMonthName(words, at) ? monthDate(words, at) : null;
    case WordClass.digits:
    case WordClass.ordinalDigits:
      return dayFirst.read(words, at);
    case WordClass.namedDay:
      return namedDayAt(words, at);
    default:
      return null;
  }
}

/** The same instant in another zone: `0931 GMT (1731 HKT)`. */
function skipBracket(words: DateWords, at: number): number {
  if (!isMark(words, at, 40)) return at;
  const inner = clockAt(words, at + 1);
  return inner !== null && isMark(words, inner.end, 41) ? inner.end + 1 : at;
}

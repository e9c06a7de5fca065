import { yearOfTwoDigits } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import { calendar } from '../../meaning/new-meaning.js';
import {
  closeBracket,
  type DateWords,
  isCapital,
  isHyphen,
  isMark,
  lengthOf,
  openBracket,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { timeAfterDay } from '../clock/time-after-day.js';
import type { Match, Rule } from '../rule.js';
import { isYear } from '../year/is-year.js';
import { yearOfRange } from '../year/range-year.js';
import { yearAfter } from '../year/year-after.js';
import type { YearPart } from '../year/year-of-era.js';
import { dayAfterThe, dayAt, dayInWords, ordinalDay } from './day-number.js';
import { hasPoint, isMonthName, isShortForm } from './month-name.js';

/** `March 1st [2023]`, `Dec. 4, 2023`, `December 2023`, `December`. */
export const monthFirst: Rule = {
  id: 'month-day',
  on: [WordClass.month],
  read: (words, at) => (isMonthName(words, at) ? monthDate(words, at) : null),
};

/** `4 December 2023`, `4th of December`, `19-Nov-12`. */
export const dayFirst: Rule = {
  id: 'day-month',
  on: [
    WordClass.digits,
    WordClass.ordinalDigits,
    WordClass.ordinal,
    WordClass.cardinal,
    WordClass.article,
  ],
  afterArticle: [WordClass.ordinalDigits, WordClass.ordinal],
  read: (words, at) =>
    words.class[at] === WordClass.article ? theDayOf(words, at) : dayMonth(words, at),
};

/** "the 4th of December" */
function theDayOf(words: DateWords, at: number): Match | null {
  return wordAt(words, at) === 'the' && isOfMonth(words, at) ? dayMonth(words, at + 1) : null;
}

function isOfMonth(words: DateWords, at: number): boolean {
  const end = words.class[at + 1] === WordClass.ordinal ? ordinalDay(words, at + 1)?.end : at + 2;
  return end !== undefined && wordAt(words, end) === 'of';
}

export function monthDate(words: DateWords, at: number): Match | null {
  const month = words.value[at]!;
  const next = at + 1;
  const day = isHyphen(words, next)
    ? dayAt(words, next + 1)
    : (dayAt(words, next) ?? dayInWords(words, next) ?? dayAfterThe(words, next));
  if (day !== null) {
    const year = yearAfter(words, day.end);
    const date = {
      month,
      day: day.day,
      year: year === null ? yearOfRange(words, day.end, month, true) : year.year,
      yearShift: year?.shift ?? null,
      ofMention: year?.ofMention === true,
    };
    return withTime(words, year?.end ?? day.end, calendar(date));
  }
  const year = isHyphen(words, next) ? hyphenatedYear(words, next + 1) : yearAfter(words, next);
  if (year !== null)
    return {
      end: year.end,
      meaning: calendar({
        month,
        year: year.year,
        yearShift: year.shift,
        ofMention: year.ofMention === true,
      }),
    };
  if (isShortForm(words, at) && !hasPoint(words, at)) return null;
  return {
    end: next,
    meaning: calendar({ month, year: yearOfRange(words, next, month, false) }),
  };
}

function dayMonth(words: DateWords, at: number): Match | null {
  const spelled = words.class[at] === WordClass.ordinal || words.class[at] === WordClass.cardinal;
  const day = spelled ? ordinalDay(words, at) : dayAt(words, at);
  if (day === null) return null;
  const of = wordAt(words, day.end) === 'of';
  if (spelled && !of) return null;
  const name = of || isHyphen(words, day.end) ? day.end + 1 : day.end;
  if (words.class[name] !== WordClass.month || !isCapital(words, name)) return null;
  const next = name + 1;
  const hyphenated = isHyphen(words, day.end) && isHyphen(words, next);
  const hyphenYear = hyphenated ? hyphenatedYear(words, next + 1) : null;
  const year = hyphenYear ?? yearAfter(words, next);
  // "5 May 4" would be a score; a month's day is nearer to "May 4".
  if (year === null && dayAt(words, next) !== null && !of) return null;
  const month = words.value[name]!;
  const date = {
    month,
    day: day.day,
    year: year === null ? yearOfRange(words, next, month, false) : year.year,
    yearShift: year?.shift ?? null,
    ofMention: year?.ofMention === true,
  };
  return withTime(words, year?.end ?? next, calendar(date));
}

/** A whole date of the story's past may lie farther back than its publication, and ahead of it too. */
export const datePivot = 50;

/** `19-Nov-12`, `19-Nov-2012`. */
function hyphenatedYear(words: DateWords, at: number): YearPart | null {
  if (isYear(words, at)) return { year: words.value[at]!, shift: null, end: at + 1 };
  if (words.class[at] !== WordClass.digits || lengthOf(words, at) !== 2) return null;
  return { year: yearOfTwoDigits(words.value[at]!, datePivot), shift: null, end: at + 1 };
}

export function withTime(words: DateWords, end: number, meaning: CalendarMeaning): Match {
  // "Nov. 30 (Thursday)", "Nov. 30 (Thursday), 2023".
  if (meaning.day !== null && isWeekdayInBrackets(words, end)) {
    const told = meaning.year === null ? yearAfter(words, end + 3) : null;
    const year = told?.year ?? meaning.year;
    const weekday = words.value[end + 1]!;
    return { end: told?.end ?? end + 3, meaning: { ...meaning, year, weekday } };
  }
  const time = timeAfterDay(words, end);
  return time === null
    ? { end, meaning }
    : { end: time.end, meaning: { ...meaning, time: time.time } };
}

/** "(Friday)" behind a day: the same day. */
export function isWeekdayInBrackets(words: DateWords, at: number): boolean {
  return (
    isMark(words, at, openBracket) &&
    words.class[at + 1] === WordClass.weekday &&
    isCapital(words, at + 1) &&
    isMark(words, at + 2, closeBracket)
  );
}

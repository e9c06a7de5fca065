import type { CalendarMeaning, TimeOfDay, WeekdayMeaning } from '../../meaning/meaning.js';
import { calendar } from '../../meaning/new-meaning.js';
import {
  type DateWords,
  isCapital,
  isHyphen,
  isMark,
  point,
  wordAt,
} from '../../words/date-words.js';
import { dayParts, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
import type { Match, Rule } from '../rule.js';
import { weekdayAt } from '../weekday/weekday.js';
import { yearAfter } from '../year/year-after.js';
import { dayAt } from './day-number.js';
import { dayFirst, monthDate } from './month.js';
import { isMonthName } from './month-name.js';
import { numeric } from './numeric-date.js';

const links = new Set(['and', 'to', 'through', 'or']);

/** The other day of a range that names its month once: `March 5-9, 1918`, `April 24 and 25`, `22-25 April 1951`. */
export const dayRange: Rule = {
  id: 'day-range',
  on: [WordClass.digits, WordClass.ordinalDigits],
  read: (words, at) => secondDay(words, at) ?? firstDay(words, at),
};

function secondDay(words: DateWords, at: number): Match | null {
  if (!isLinked(words, at - 1)) return null;
  const first = dayAt(words, at - 2);
  const day = dayAt(words, at);
  if (first === null || day === null || day.day <= first.day) return null;
  const month = words.class[at - 3] === WordClass.month ? at - 3 : at - 4;
  if (
    words.class[month] !== WordClass.month ||
    !isMonthName(words, month) ||
    (month === at - 4 && !isMark(words, at - 3, point))
  )
    return null;
  const year = yearAfter(words, day.end);
  const meaning = calendar({ month: words.value[month]!, day: day.day, year: year?.year ?? null });
  return { end: year?.end ?? day.end, meaning };
}

function firstDay(words: DateWords, at: number): Match | null {
  const day = dayAt(words, at);
  if (day === null || !isLinked(words, day.end)) return null;
  const article = wordAt(words, day.end + 1) === 'the' ? 1 : 0;
  const second = dayAt(words, day.end + 1 + article);
  if (second === null || second.day <= day.day) return null;
  const month = wordAt(words, second.end) === 'of' ? second.end + 1 : second.end;
  if (words.class[month] !== WordClass.month || !isCapital(words, month)) return null;
  const year = yearAfter(words, month + 1);
  return {
    end: day.end,
    meaning: calendar({ month: words.value[month]!, day: day.day, year: year?.year ?? null }),
  };
}

function isLinked(words: DateWords, at: number): boolean {
  return isHyphen(words, at) || links.has(wordAt(words, at));
}

/** "the week of May 6": the week that holds the day. */
export const weekOf: Rule = {
  id: 'week-of',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    if (
      wordAt(words, at) !== 'the' ||
      wordAt(words, at + 1) !== 'week' ||
      wordAt(words, at + 2) !== 'of'
    )
      return null;
    const date = dateAt(words, at + 3);
    return date?.meaning.kind === 'calendar'
      ? { end: date.end, meaning: { ...date.meaning, stretch: 'week' } }
      : null;
  },
};

/** "the night of April 18, 1775", "the early morning hours of May 3", "the evening of the 4th of May". */
export const partOfDate: Rule = {
  id: 'part-of-date',
  on: [WordClass.article],
  afterArticle: [WordClass.modifier, WordClass.dayPart, WordClass.unit],
  read(words, at) {
    if (wordAt(words, at) !== 'the') return null;
    const mod = wordAt(words, at + 1);
    const part = mod === 'early' || mod === 'late' ? at + 2 : at + 1;
    const time = timeOf(words, part);
    if (time === null) return null;
    const of = wordAt(words, part + 1) === 'hours' ? part + 2 : part + 1;
    if (wordAt(words, of) !== 'of') return null;
    const date = dateAt(words, of + 1);
    return date && { end: date.end, meaning: { ...date.meaning, time } };
  },
};

function timeOf(words: DateWords, at: number): TimeOfDay | null {
  if (words.class[at] === WordClass.dayPart) return partOfDay(dayParts[words.value[at]!]!);
  return wordAt(words, at) === 'night' ? partOfDay('NI') : null;
}

interface DayMatch {
  readonly end: number;
  readonly meaning: CalendarMeaning | WeekdayMeaning;
}

/** A day: a month's, a weekday, one in numbers; "the" may stand before it. */
export function dateAt(words: DateWords, from: number): DayMatch | null {
  const at = wordAt(words, from) === 'the' ? from + 1 : from;
  const date =
    words.class[at] === WordClass.month && isMonthName(words, at)
      ? monthDate(words, at)
      : words.class[at] === WordClass.weekday
        ? weekdayAt(words, at, null)
        : (numeric.read(words, at) ?? dayFirst.read(words, at));
  const meaning = date?.meaning;
  return meaning?.kind === 'weekday' || (meaning?.kind === 'calendar' && meaning.day !== null)
    ? { end: date!.end, meaning }
    : null;
}

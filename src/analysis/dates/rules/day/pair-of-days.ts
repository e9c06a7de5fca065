import type { CalendarMeaning } from '../../meaning/meaning.js';
import {
  type DateWords,
  isGlued,
  isHyphen,
  isMark,
  slash,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { yearAfter } from '../year/year-after.js';
import { type DayOfMonth, dayAt } from './day-number.js';
import { dayFirst, monthDate } from './month.js';
import { isMonthName } from './month-name.js';

interface Pair {
  readonly end: number;
  /** Of the first day. */
  readonly meaning: CalendarMeaning;
}

const links = new Set(['and', 'to', 'or']);

/** Two days next to each other as one: "3/4 June 1941", "11 to 12 July", "26-27 October", "March 3-4, 1918". */
export function pairOfDays(words: DateWords, at: number): Pair | null {
  const isMonth = words.class[at] === WordClass.month && isMonthName(words, at);
  return isMonth ? monthPair(words, at) : dayPair(words, at);
}

function dayPair(words: DateWords, at: number): Pair | null {
  const first = dayAt(words, at);
  const second = first && secondAt(words, first);
  const date = second && dayFirst.read(words, second.end - 1);
  return date?.meaning.kind === 'calendar'
    ? { end: date.end, meaning: { ...date.meaning, day: first!.day, time: null } }
    : null;
}

function monthPair(words: DateWords, at: number): Pair | null {
  const first = dayAt(words, at + 1);
  const second = first && secondAt(words, first);
  const date = second && monthDate(words, at);
  if (date?.meaning.kind !== 'calendar') return null;
  const year = yearAfter(words, second!.end);
  const told = year === null ? null : { year: year.year, yearShift: year.shift };
  return { end: year?.end ?? second!.end, meaning: { ...date.meaning, ...told, time: null } };
}

/** The day after the first one. */
function secondAt(words: DateWords, { day, end }: DayOfMonth): DayOfMonth | null {
  const joined = isMark(words, end, slash) && isGlued(words, end) && isGlued(words, end + 1);
  if (!joined && !isHyphen(words, end) && !links.has(wordAt(words, end))) return null;
  const second = dayAt(words, end + 1);
  return second !== null && second.day === day + 1 ? second : null;
}

import { wordSet } from '../../../../words/word-set.js';
import { shift } from '../../meaning/new-meaning.js';
import {
  closeBracket,
  type DateWords,
  isCapital,
  isMark,
  isTitleCase,
  openBracket,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import { timeAfterDay } from '../clock/time-after-day.js';
import type { Match, Rule } from '../rule.js';
import { weeksAfterName } from '../weekday/weekday-distance.js';
import { dateAt } from './date-at.js';
import { isWeekdayInBrackets } from './month.js';

/** "today", "yesterday morning", "tomorrow at noon". */
export const namedDay: Rule = {
  id: 'today',
  on: [WordClass.namedDay],
  read: namedDayAt,
};

export function namedDayAt(words: DateWords, at: number): Match | null {
  // "the people of tomorrow".
  if (words.value[at] === 4 && wordAt(words, at - 1) === 'of') return null;
  // NBC's "Today" show, the paper "USA TODAY".
  if (isTitleCase(words, at) && (shows.has(plainWord(words, at + 1)) || isTold(words, at)))
    return null;
  if (isCapital(words, at) && plainWord(words, at - 1) === 'usa') return null;
  // The magazine "Harbour Today".
  if (isTitleCase(words, at) && words.class[at - 1] === WordClass.none && isCapital(words, at - 1))
    return null;
  const on = words.value[at]! < 3 ? null : weeksAfterName(words, at + 1);
  // "today week", "tomorrow fortnight".
  if (on !== null)
    return { end: on.end, meaning: shift(Unit.day, words.value[at]! - 3 + on.weeks * 7) };
  const told = bracketed(words, at);
  if (told !== null) return told;
  const time = timeAfterDay(words, at + 1);
  return {
    end: time?.end ?? at + 1,
    meaning: shift(Unit.day, words.value[at]! - 3, { time: time?.time ?? null }),
  };
}

/** "told Today", "appeared on Today", "NBC's Today". */
function isTold(words: DateWords, at: number): boolean {
  const before = plainWord(words, at - 1);
  return before === 'told' || before === 'on' || isClitic(words, at - 1);
}

const shows = wordSet('show programme program newspaper');

/** "today (Friday)", "tomorrow (May 25)": the bracket says which day that is. */
function bracketed(words: DateWords, at: number): Match | null {
  if (!isMark(words, at + 1, openBracket)) return null;
  const weekday = words.value[at + 2]!;
  if (isWeekdayInBrackets(words, at + 1))
    return { end: at + 4, meaning: shift(Unit.day, words.value[at]! - 3, { weekday }) };
  const date = dateAt(words, at + 2);
  return date?.meaning.kind === 'calendar' && isMark(words, date.end, closeBracket)
    ? { end: date.end + 1, meaning: date.meaning }
    : null;
}

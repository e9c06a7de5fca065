import type { CalendarMeaning, Direction, Meaning } from '../../meaning/meaning.js';
import {
  closeBracket,
  comma,
  type DateWords,
  isCapital,
  isGlued,
  isHyphen,
  isMark,
  openBracket,
  plainWord,
  point,
  wordAt,
} from '../../words/date-words.js';
import { type DayPart, WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import { timeAfterDay } from '../clock/time-after-day.js';
import { dayFirst, monthDate } from '../day/month.js';
import { isMonthName } from '../day/month-name.js';
import { numeric } from '../day/numeric-date.js';
import { isPronoun } from '../pronoun.js';
import type { Match, Rule } from '../rule.js';
import { isWeekdayName } from './is-weekday-name.js';
import { weekdayOn, weeksAfterName } from './weekday-distance.js';

/** `Friday`, `Friday morning`, `Friday, Dec. 4`, `Friday last week`. */
export const weekday: Rule = {
  id: 'weekday',
  on: [WordClass.weekday],
  read: (words, at) => weekdayAt(words, at, null),
};

/** "Mondays", "Sunday mornings" come again and again. */
export const weekdays: Rule = {
  id: 'weekdays',
  on: [WordClass.weekdays],
  read: (words, at) => ({
    end: at + 1,
    meaning: { kind: 'set', value: `XXXX-WXX-${words.value[at]}` },
  }),
};

export function weekdayAt(words: DateWords, at: number, direction: Direction): Match | null {
  if (!isWeekdayName(words, at, direction !== null)) return null;
  const name =
    isMark(words, at + 1, point) && isGlued(words, at + 1) && wordAt(words, at).length <= 5
      ? at + 2
      : at + 1;
  const dated = datedWeekday(words, at, name);
  if (dated) return dated;
  const value = words.value[at]!;
  const plain = {
    kind: 'weekday',
    weekday: value,
    direction,
    weekShift: null,
    time: null,
  } as const;
  const shift = weekShift(words, name) ?? sharedShift(words, name);
  if (shift !== null) return { end: shift.end, meaning: { ...plain, weekShift: shift.weeks } };
  const on = direction === null || direction < 0 ? weeksAfterName(words, name) : null;
  // "Last Tuesday week" is the one before last Tuesday.
  if (on !== null)
    return {
      end: on.end,
      meaning: weekdayOn(value, direction === null ? on.weeks : -1 - on.weeks),
    };
  const turned = direction === null ? directionAfter(words, name) : null;
  if (turned !== null) return { end: name + 1, meaning: { ...plain, direction: turned } };
  // "Last Monday but one".
  if (direction === -1 && plainWord(words, name) === 'but' && wordAt(words, name + 1) === 'one')
    return { end: name + 2, meaning: weekdayOn(value, -2) };
  const numbered = dayOfMonthAt(words, name);
  if (numbered !== null)
    return { end: numbered.end, meaning: { ...plain, dayOfMonth: numbered.day } };
  const time = timeAfterDay(words, name);
  if (time?.time.part != null && wordAt(words, time.end - 1).endsWith('s'))
    return { end: time.end, meaning: again(value, time.time.part) };
  const end = time?.end ?? name;
  const any = isAny(words, at, end) ? { isAny: true as const } : {};
  return { end, meaning: { ...plain, time: time?.time ?? null, ...any } };
}

/** The number of "last" and "final". */
const lastOne = 99;

/** "on a Saturday in June", "one wet Thursday in May", "on a Friday night, the square is full"; not "on a Tuesday call". */
function isAny(words: DateWords, at: number, end: number): boolean {
  if (wordAt(words, end) === 'in' && words.class[end + 1] === WordClass.month) {
    const article =
      words.class[at - 1] === WordClass.none && !isCapital(words, at - 1) ? at - 2 : at - 1;
    const word = wordAt(words, article);
    if (word === 'a' || word === 'one') return true;
  }
  // "the first Saturday of the strike".
  const nth = words.class[at - 1] === WordClass.ordinal ? words.value[at - 1]! : 0;
  if (nth > 0 && nth < lastOne && wordAt(words, end) === 'of') return true;
  if (wordAt(words, at - 1) !== 'a' || wordAt(words, at - 2) !== 'on') return false;
  const next = words.class[end];
  return next === WordClass.mark || next === WordClass.blockBreak || wordAt(words, end) === 'in';
}

/** "on Monday next", "on Thursday last". */
function directionAfter(words: DateWords, at: number): Direction {
  const after = words.class[at + 1];
  const ends =
    after === WordClass.mark ||
    after === WordClass.blockBreak ||
    after === WordClass.past ||
    after === WordClass.future;
  const word = ends ? wordAt(words, at) : '';
  return word === 'next' ? 1 : word === 'last' ? -1 : null;
}

/** "Friday the 13th", "Sunday 26th": the day without its month; not "Friday the 13th hole". */
function dayOfMonthAt(words: DateWords, name: number): { day: number; end: number } | null {
  let at = isMark(words, name, comma) ? name + 1 : name;
  if (wordAt(words, at) === 'the') at++;
  if (words.class[at] !== WordClass.ordinalDigits || words.value[at]! > 31) return null;
  const next = words.class[at + 1]!;
  const isThing = next === WordClass.none && !isPronoun(words, at + 1);
  return isThing || isHyphen(words, at + 1) ? null : { day: words.value[at]!, end: at + 1 };
}

/** "Friday nights" come again and again. */
function again(weekday: number, part: DayPart): Meaning {
  return { kind: 'set', value: `XXXX-WXX-${weekday}T${part}` };
}

/** The weekday only repeats what the date after it says. */
function datedWeekday(words: DateWords, at: number, name: number): Match | null {
  const bracketed = isMark(words, name, openBracket);
  let next = bracketed || isMark(words, name, comma) ? name + 1 : name;
  if (wordAt(words, next) === 'the') next++;
  const date =
    words.class[next] === WordClass.month && isMonthName(words, next)
      ? monthDate(words, next)
      : (dayFirst.read(words, next) ?? (next > name ? numeric.read(words, next) : null));
  const meaning = date?.meaning as CalendarMeaning | undefined;
  if (date === null || meaning?.kind !== 'calendar' || meaning.day === null) return null;
  // "Saturday (March 30)".
  if (bracketed && !isMark(words, date.end, closeBracket)) return null;
  const end = bracketed ? date.end + 1 : date.end;
  return { end, meaning: { ...meaning, weekday: words.value[at]! } };
}

/** "Thursday and Friday of last week": of the first of them too. */
function sharedShift(words: DateWords, name: number): { weeks: number; end: number } | null {
  if (wordAt(words, name) !== 'and' || words.class[name + 1] !== WordClass.weekday) return null;
  const shift = weekShift(words, name + 2);
  return shift && { weeks: shift.weeks, end: name };
}

/** "Friday last week", "Friday of last week". */
function weekShift(words: DateWords, name: number): { weeks: number; end: number } | null {
  // "The video of Monday of last week's raid" would be odd: the week is the raid's.
  const isOf = wordAt(words, name) === 'of' && !isClitic(words, name + 3);
  const at = isOf ? name + 1 : name;
  if (words.class[at] === WordClass.deictic && wordAt(words, at + 1) === 'week') {
    const word = wordAt(words, at);
    if (word === 'last' || word === 'this' || word === 'next')
      return { weeks: words.value[at]! - 2, end: at + 2 };
  }
  return null;
}

import { TokenFlag } from '../../../language/tokens.js';
import {
  comma,
  type DateWords,
  isCapital,
  isGlued,
  isHyphen,
  isMark,
  lengthOf,
  plainWord,
  point,
  wordAt,
} from '../date-words.js';
import { type CalendarMeaning, calendar } from '../meaning.js';
import { WordClass } from '../word-class.js';
import { wordSet } from '../word-set.js';
import { ordinalAt } from './number.js';
import type { Match, Rule } from './rule.js';
import { timeAfterDay } from './time-of-day.js';
import { isYear, type YearPart, yearAfter } from './year.js';

/** A day of the month: `4`, `4th`; its end. */
interface DayPart {
  readonly day: number;
  readonly end: number;
}

/** `March 1st [2023]`, `Dec. 4, 2023`, `December 2023`, `December`. */
export const monthFirst: Rule = {
  id: 'month-day',
  on: [WordClass.month],
  read: (words, at) => (isMonthName(words, at) ? monthDate(words, at) : null),
};

/** `4 December 2023`, `4th of December`, `19-Nov-12`. */
export const dayFirst: Rule = {
  id: 'day-month',
  on: [WordClass.digits, WordClass.ordinalDigits, WordClass.ordinal, WordClass.cardinal],
  read: (words, at) => dayMonth(words, at),
};

export function monthDate(words: DateWords, at: number): Match | null {
  const month = words.value[at]!;
  const next = at + 1;
  const day = isHyphen(words, next)
    ? dayAt(words, next + 1)
    : (dayAt(words, next) ?? dayInWords(words, next));
  if (day !== null) {
    const year = yearAfter(words, day.end);
    const date = {
      month,
      day: day.day,
      year: year?.year ?? null,
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
  return { end: next, meaning: calendar({ month }) };
}

/** "March eighth", "May twenty-first" in spoken news; not "May second graders", "March first-quarter". */
function dayInWords(words: DateWords, at: number): DayPart | null {
  const day = ordinalDay(words, at);
  if (day === null) return null;
  const next = words.class[day.end];
  const ends =
    next === WordClass.mark
      ? !isHyphen(words, day.end)
      : next === WordClass.blockBreak || next === WordClass.other;
  return ends ? day : null;
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
  const date = {
    month: words.value[name]!,
    day: day.day,
    year: year?.year ?? null,
    yearShift: year?.shift ?? null,
    ofMention: year?.ofMention === true,
  };
  return withTime(words, year?.end ?? next, calendar(date));
}

/** `19-Nov-12`, `19-Nov-2012`. */
function hyphenatedYear(words: DateWords, at: number): YearPart | null {
  if (isYear(words, at)) return { year: words.value[at]!, shift: null, end: at + 1 };
  if (words.class[at] !== WordClass.digits || lengthOf(words, at) !== 2) return null;
  return { year: twoDigitYear(words.value[at]!), shift: null, end: at + 1 };
}

export function twoDigitYear(value: number): number {
  return value + (value < 50 ? 2000 : 1900);
}

/** "fourth", "twenty-first"; not the end of "forty-first". */
function ordinalDay(words: DateWords, at: number): DayPart | null {
  const ordinal = ordinalAt(words, at);
  return ordinal === null || ordinal.value > 31 || isHyphen(words, at - 1)
    ? null
    : { day: ordinal.value, end: ordinal.end };
}

/** `4`, `4th` as a day: not the hour of a clock, not a decimal, not a percentage. */
export function dayAt(words: DateWords, at: number): DayPart | null {
  const isDigits = words.class[at] === WordClass.digits;
  if (!isDigits && words.class[at] !== WordClass.ordinalDigits) return null;
  const day = words.value[at]!;
  if (day < 1 || day > 31 || lengthOf(words, at) > (isDigits ? 2 : 4)) return null;
  const mark = at + 1;
  if (isDigits && words.class[mark] === WordClass.mark && isGlued(words, mark)) {
    const code = words.value[mark]!;
    if (code === 37) return null;
    const goesOn = words.class[mark + 1] === WordClass.digits && isGlued(words, mark + 1);
    if (goesOn && (code === 58 || code === point)) return null;
    // "March 5,000".
    if (goesOn && code === comma && lengthOf(words, mark + 1) === 3) return null;
  }
  return { day, end: at + 1 };
}

export function withTime(words: DateWords, end: number, meaning: CalendarMeaning): Match {
  const time = timeAfterDay(words, end);
  return time === null
    ? { end, meaning }
    : { end: time.end, meaning: { ...meaning, time: time.time } };
}

function isShortForm(words: DateWords, at: number): boolean {
  const word = wordAt(words, at);
  return word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
}

/** `Dec.`: its point belongs to the word. */
function hasPoint(words: DateWords, at: number): boolean {
  return (words.tokens.flags[words.token[at]!]! & TokenFlag.dotted) !== 0;
}

const monthPrepositions = wordSet(
  'in since until till by of last next this early late mid from through during between after before for to and past each every',
);

/** Before a month and hardly before a person. */
const strictPrepositions = wordSet(
  'in since until till last next this early late mid during through',
);

/** Before a person. */
const titles = new Set(['dr', 'dr.', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'aunt', 'saint']);

/** Is it the month? Capital; "may", "march" and the months that are names need a number or a preposition beside them. */
export function isMonthName(words: DateWords, at: number): boolean {
  if (!isCapital(words, at)) return false;
  const word = wordAt(words, at);
  const before = wordAt(words, at - 1);
  if (word === 'may' || word === 'march')
    return numberBeside(words, at) || monthPrepositions.has(before) || isMark(words, at - 1, 45);
  if (isShortForm(words, at))
    return numberBeside(words, at) || (hasPoint(words, at) && monthPrepositions.has(before));
  if (word === 'april' || word === 'june' || word === 'august') {
    const next = at + 1;
    const nameFollows =
      words.class[next] === WordClass.none && isCapital(words, next) && !isGlued(words, next);
    if (titles.has(plainWord(words, at - 1))) return false;
    return !nameFollows || numberBeside(words, at) || strictPrepositions.has(before);
  }
  return true;
}

/** A day or year on either side. */
function numberBeside(words: DateWords, at: number): boolean {
  const next = at + 1;
  if (dayAt(words, next) !== null || yearAfter(words, next) !== null) return true;
  if (dayInWords(words, next) !== null) return true;
  if (isHyphen(words, next) && words.class[next + 1] === WordClass.digits) return true;
  const before = isHyphen(words, at - 1) || wordAt(words, at - 1) === 'of' ? at - 2 : at - 1;
  return (
    words.class[before] === WordClass.digits || words.class[before] === WordClass.ordinalDigits
  );
}

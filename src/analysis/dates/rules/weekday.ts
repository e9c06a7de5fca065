import { TokenFlag } from '../../../language/tokens.js';
import { comma, type DateWords, isCapital, isGlued, isMark, point, wordAt } from '../date-words.js';
import type { CalendarMeaning, Direction, Meaning } from '../meaning.js';
import { type DayPart, WordClass } from '../word-class.js';
import { dayFirst, isMonthName, monthDate } from './month.js';
import { numeric } from './numeric-date.js';
import type { Match, Rule } from './rule.js';
import { timeAfterDay } from './time-of-day.js';

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
  const shift = weekShift(words, name);
  if (shift !== null) {
    return {
      end: shift.end,
      meaning: { kind: 'weekday', weekday: value, direction, weekShift: shift.weeks, time: null },
    };
  }
  const time = timeAfterDay(words, name);
  if (time?.time.part != null && wordAt(words, time.end - 1).endsWith('s'))
    return { end: time.end, meaning: again(value, time.time.part) };
  return {
    end: time?.end ?? name,
    meaning: {
      kind: 'weekday',
      weekday: value,
      direction,
      weekShift: null,
      time: time?.time ?? null,
    },
  };
}

/** "Friday nights" come again and again. */
function again(weekday: number, part: DayPart): Meaning {
  return { kind: 'set', value: `XXXX-WXX-${weekday}T${part}` };
}

/** The weekday only repeats what the date after it says. */
function datedWeekday(words: DateWords, at: number, name: number): Match | null {
  let next = isMark(words, name, comma) ? name + 1 : name;
  if (wordAt(words, next) === 'the' && next > name - 1) next++;
  const date =
    words.class[next] === WordClass.month && isMonthName(words, next)
      ? monthDate(words, next)
      : (dayFirst.read(words, next) ?? (next > name ? numeric.read(words, next) : null));
  const meaning = date?.meaning as CalendarMeaning | undefined;
  if (date === null || meaning?.kind !== 'calendar' || meaning.day === null) return null;
  return { end: date.end, meaning: { ...meaning, weekday: words.value[at]! } };
}

function weekShift(words: DateWords, at: number): { weeks: number; end: number } | null {
  if (words.class[at] === WordClass.deictic && wordAt(words, at + 1) === 'week') {
    const word = wordAt(words, at);
    if (word === 'last' || word === 'this' || word === 'next')
      return { weeks: words.value[at]! - 2, end: at + 2 };
  }
  return null;
}

/** Capital; short forms (Sun, Sat, Mon, Wed) need a point, a date or a time after them. */
function isWeekdayName(words: DateWords, at: number, directed: boolean): boolean {
  const word = wordAt(words, at);
  // "last friday".
  if (!isCapital(words, at)) return directed && word.endsWith('day');
  if (word.endsWith('day')) return true;
  const token = words.token[at]!;
  const dotted = (words.tokens.flags[token]! & TokenFlag.dotted) !== 0;
  const bare = isMark(words, at + 1, point) && isGlued(words, at + 1);
  const next = bare || isMark(words, at + 1, comma) ? at + 2 : at + 1;
  if (words.class[next] === WordClass.month || words.class[next] === WordClass.dayPart) return true;
  if (words.class[next] === WordClass.digits)
    return isMark(words, at + 1, comma) || words.class[next + 1] === WordClass.month;
  return (
    (dotted || bare || directed) &&
    word !== 'sun' &&
    word !== 'sat' &&
    word !== 'mon' &&
    word !== 'wed'
  );
}

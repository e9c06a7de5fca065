import type { Meaning } from '../../meaning/meaning.js';
import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { quantityAt } from '../duration/quantity.js';
import type { Match, Rule } from '../rule.js';

/** A weekday so many weeks after the coming one. */
export interface WeeksOn {
  readonly weeks: number;
  readonly end: number;
}

/** "Monday week", "Tuesday fortnight", "the Monday after next": what follows the weekday; not "Monday week-long". */
export function weeksAfterName(words: DateWords, at: number): WeeksOn | null {
  const word = wordAt(words, at);
  if (word === 'after' && wordAt(words, at + 1) === 'next') return { weeks: 1, end: at + 2 };
  if ((word !== 'week' && word !== 'fortnight') || isCapital(words, at)) return null;
  const next = words.class[at + 1]!;
  const ends =
    next === WordClass.blockBreak ||
    next === WordClass.other ||
    next === WordClass.article ||
    next === WordClass.future ||
    next === WordClass.past;
  const point = next === WordClass.mark && words.value[at + 1] !== 45;
  return ends || point ? { weeks: word === 'week' ? 1 : 2, end: at + 1 } : null;
}

/** "a week on Monday", "two weeks from Friday", "a week last Monday", "a fortnight today". */
export const weekFromDay: Rule = {
  id: 'weeks-on',
  on: [WordClass.digits, WordClass.cardinal, WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const quantity = quantityAt(words, at);
    if (quantity?.amount == null || quantity.joined || isRate(words, at - 1)) return null;
    const weeks = weeksOf(quantity.unit) * quantity.amount;
    const link = wordAt(words, quantity.end);
    if (weeks === 0 || !Number.isInteger(weeks)) return null;
    if (link === 'today' || link === 'tomorrow') return weeksOnDay(words, quantity.end, weeks);
    const weekday = quantity.end + 1;
    if (link === 'ago') return agoOn(words, weekday, weeks);
    if (link !== 'on' && link !== 'from' && link !== 'last') return null;
    if (words.class[weekday] !== WordClass.weekday || !isCapital(words, weekday)) return null;
    // Counted from the coming one: last Monday is a week before it.
    const on = link === 'last' ? -weeks - 1 : weeks;
    return { end: weekday + 1, meaning: weekdayOn(words.value[weekday]!, on) };
  },
};

/** "two weeks ago Monday": so many weeks before the nearest one; "a week ago last Friday": before the last. */
function agoOn(words: DateWords, at: number, weeks: number): Match | null {
  const isLast = wordAt(words, at) === 'last';
  const name = isLast ? at + 1 : at;
  if (words.class[name] !== WordClass.weekday || !isCapital(words, name)) return null;
  const weekday = words.value[name]!;
  const meaning = isLast
    ? weekdayOn(weekday, -weeks - 1)
    : shift(Unit.day, -weeks * 7, { weekday });
  return { end: name + 1, meaning };
}

/** "two Sundays ago", "three Fridays from now". */
export const weekdaysAway: Rule = {
  id: 'weekdays-away',
  on: [WordClass.digits, WordClass.cardinal],
  read(words, at) {
    const name = at + 1;
    if (words.class[name] !== WordClass.weekdays || words.value[at]! > mostAway) return null;
    const weekday = words.value[name]!;
    const count = words.value[at]!;
    if (wordAt(words, name + 1) === 'ago')
      return { end: name + 2, meaning: weekdayOn(weekday, -count) };
    return wordAt(words, name + 1) === 'from' && wordAt(words, name + 2) === 'now'
      ? { end: name + 3, meaning: weekdayOn(weekday, count - 1) }
      : null;
  },
};

/** More are not counted in weekdays. */
const mostAway = 8;

function weeksOnDay(words: DateWords, at: number, weeks: number): Match {
  const days = words.value[at]! - 3 + weeks * 7;
  return { end: at + 1, meaning: shift(Unit.day, days) };
}

function weeksOf(unit: Unit): number {
  return unit === Unit.week ? 1 : unit === Unit.fortnight ? 2 : 0;
}

/** "once a week on Monday", "for two weeks on Monday". */
function isRate(words: DateWords, at: number): boolean {
  const word = wordAt(words, at);
  return (
    word === 'once' || word === 'twice' || word === 'times' || word === 'for' || word === 'day'
  );
}

export function weekdayOn(weekday: number, weeksOn: number): Meaning {
  return { kind: 'weekday', weekday, direction: null, weekShift: null, weeksOn, time: null };
}

import { type Day, dateOf, dayOf, nthWeekday, weekdayOf } from '../../calendar/calendar.js';
import type { ShiftMeaning } from '../../meaning/meaning.js';
import { wordAt } from '../../words/date-words.js';
import { Unit } from '../../words/word-class.js';
import {
  type Anchor,
  anchorOn,
  defaultAnchor,
  lastMention,
  publicationAnchor,
} from '../context/anchor.js';
import type { Context } from '../context/context.js';
import { endOf, type Moment } from '../moment/moment.js';
import { dayMoment, weekendMoment } from '../moment/new-moment.js';
import { shiftedMoment } from '../moment/shifted-moment.js';
import type { Place } from '../place.js';
import { fixed, open, type Resolution, resolved } from '../resolution.js';
import { tenseAround } from '../tense/tense-around.js';
import { countedFrom } from './counted-from.js';
import { openValue, partOfCoarse } from './open-value.js';
import { topicalMoment } from './topical-moment.js';

/** "last week", "two years ago", "the following day", "the quarter". */
export function resolveShift(meaning: ShiftMeaning, place: Place, context: Context): Resolution {
  const { unit, amount } = meaning;
  if (unit <= Unit.hour)
    return fixed('DATE', 'PAST_REF', 'hours and minutes ago: no day can be told');
  const type = unit === Unit.night || meaning.time !== null ? 'TIME' : 'DATE';
  const last = meaning.from === 'mention' ? lastMention(context, place.start) : null;
  const isCoarse = last !== null && unit < smallestUnit[last.grain];
  // "The same month last year" behind a year is that of publication.
  const previous = isCoarse && meaning.yearsBack > 0 ? null : last;
  if (isCoarse && previous !== null)
    return fixed(type, partOfCoarse(meaning, previous), 'the date before it is too coarse');
  const topical = meaning.topical ? topicalMoment(meaning, place, context) : null;
  if (topical !== null) return topical;
  const anchor = previous === null ? shiftAnchor(meaning, place, context) : anchorOn(previous);
  if (anchor === null) return open(type, openValue(meaning));
  if (meaning.weekday !== undefined) {
    const day = nearestWeekday(anchor.day + amount, meaning.weekday);
    return resolved(dayMoment(day, null), 'the weekday behind it', { anchor: anchor.name });
  }
  const moment =
    unit === Unit.weekend
      ? weekend(anchor, amount, place)
      : ((previous === null ? null : sameGrain(previous, meaning)) ??
        shiftedMoment(yearsBefore(anchor.day, meaning.yearsBack), unit, amount, meaning.time));
  if (meaning.from === 'mention' && amount > 0 && isTooLate(moment, place, context))
    return open(type, openValue(meaning), 'told as past, it would lie after publication');
  return resolved(dayWithin(moment, meaning), countedFrom(meaning, anchor), {
    anchor: anchor.name,
  });
}

/** "Two decades later" of a past that no date before it tells. */
function isTooLate(
  { first }: Moment,
  { words, start, end }: Place,
  { publication }: Context,
): boolean {
  return publication !== null && first > publication && tenseAround(words, start, end) < 0;
}

/** "the 3rd of next month", "the first Monday of this month"; a 31st that the month has not is the month. */
function dayWithin(month: Moment, { dayOfMonth, weekdayOf: which, time }: ShiftMeaning): Moment {
  const told = which ? nthIn(month, which) : dayOfMonth;
  if (told === undefined) return month;
  const day = month.first + told - 1;
  return day < endOf(month) ? dayMoment(day, time) : month;
}

function nthIn(
  { first }: Moment,
  { weekday, nth }: NonNullable<ShiftMeaning['weekdayOf']>,
): number {
  const { year, month } = dateOf(first);
  return nthWeekday(year, month, weekday, nth);
}

function nearestWeekday(day: Day, weekday: number): Day {
  return day - 3 + ((weekday - weekdayOf(day - 3) + 7) % 7);
}

/** The same day of an earlier year; of 29 February the day after. */
function yearsBefore(day: Day, years: number): Day {
  if (years === 0) return day;
  const date = dateOf(day);
  return dayOf(date.year - years, date.month, date.day);
}

/** The units that can be counted from a mention: days from a day only, months from a month, years from all up to a year. */
const smallestUnit: Readonly<Record<Moment['grain'], Unit>> = {
  day: Unit.second,
  week: Unit.week,
  weekend: Unit.week,
  month: Unit.month,
  season: Unit.year,
  quarter: Unit.quarter,
  half: Unit.semester,
  year: Unit.year,
  years: Unit.year,
  decade: Unit.decade,
  century: Unit.century,
};

function shiftAnchor(meaning: ShiftMeaning, { start }: Place, context: Context): Anchor | null {
  return context.narrative && meaning.topical
    ? defaultAnchor(context, start)
    : publicationAnchor(context);
}

/** "a year earlier" beside a month or quarter is that month or quarter of the year before. */
function sameGrain(previous: Moment, { unit, amount, whole }: ShiftMeaning): Moment | null {
  // "that year", "the previous year" are whole years.
  if (unit !== Unit.year || amount === 0 || whole || !Number.isInteger(amount)) return null;
  if (previous.grain !== 'month' && previous.grain !== 'quarter') return null;
  const year = shiftedMoment(previous.first, Unit.month, amount * 12, null);
  return { ...year, grain: previous.grain };
}

/** The weekend of the week; before Friday "last weekend" is that of the week before. */
function weekend({ day }: Anchor, amount: number, { words, start, end }: Place): Moment {
  if (amount !== 0) return weekendMoment(day + amount * 7);
  const ahead =
    weekdayOf(day) >= 5 || tenseAround(words, start, end) > 0 || wordAt(words, start) === 'this';
  return weekendMoment(ahead ? day : day - 7);
}

import { type CalendarDate, type Day, dayOf, weekdayOf } from '../calendar.js';
import { wordAt } from '../date-words.js';
import type { CalendarMeaning, Period } from '../meaning.js';
import type { Anchor, Context } from './context.js';
import { endOf, type Moment } from './moment.js';
import { momentIn } from './moment-in-year.js';
import type { Place } from './place.js';
import { isToldAfter, type Tense, tenseAround, wasDone } from './tense.js';

/** A year for a date that names none, and what decided it. */
export interface YearChoice {
  readonly year: number;
  readonly why: string;
  readonly sure: boolean;
}

export function chooseYear(
  meaning: CalendarMeaning,
  place: Place,
  context: Context,
  anchor: Anchor,
): YearChoice {
  if (meaning.direction !== null && (anchor.name !== 'mention' || meaning.ofMention))
    return directedYear(meaning, anchor);
  if (anchor.name === 'mention') return narrativeYear(meaning, context.story ?? anchor.date);
  const tense = tenseAround(place.words, place.start, place.end);
  // "the year ended Jan. 31" is over.
  const link = wordAt(place.words, place.start - 1);
  const over =
    link === 'ended' ||
    link === 'since' ||
    (meaning.stretch === 'quarter-to' && wordAt(place.words, place.end) === 'ended') ||
    isToldAfter(place.words, place.start, place.end);
  if (meaning.day !== null || meaning.nth !== undefined || meaning.period?.kind === 'holiday') {
    const near = nearestYear(meaning, anchor, tense, over ? Number.POSITIVE_INFINITY : tenseWeight);
    return (tense > 0 ? null : namedYear(meaning, place.start, context, near, anchor.day)) ?? near;
  }
  if (meaning.month !== null) return monthYear(meaning.month, place, anchor.date, tense);
  return periodYear(meaning.period!, anchor.date, tense);
}

/** How far back, in words, a month named with its year may stand. */
const namedReach = 250;
/** A day so near to publication, in days, is news whatever its month was named for. */
const fresh = 45;

/** "in August 2023 … on 2 August": a day of a month that was named with a year long gone is of that year. */
function namedYear(
  { month, day, weekday }: CalendarMeaning,
  start: number,
  { monthYear, monthAt }: Context,
  near: YearChoice,
  publication: Day,
): YearChoice | null {
  if (month === null || day === null || weekday !== null) return null;
  const year = monthYear[month]!;
  if (year === 0 || year >= near.year || start - monthAt[month]! > namedReach) return null;
  if (Math.abs(dayOf(near.year, month, day) - publication) < fresh) return null;
  return { year, why: 'the year that this month was named with before', sure: false };
}

/** A month much earlier in the year than the mention before is the next year's. */
function narrativeYear(
  { month }: CalendarMeaning,
  { year, month: before }: { year: number; month: number },
): YearChoice {
  const next = month !== null && month < before - 6;
  return { year: next ? year + 1 : year, why: 'the year of the date mentioned before', sure: true };
}

/** "last October", "next spring", "this March". */
function directedYear(meaning: CalendarMeaning, { date, day, name }: Anchor): YearChoice {
  const direction = meaning.direction!;
  const word = direction < 0 ? 'last' : direction > 0 ? 'next' : 'this';
  const from = name === 'mention' ? 'the date mentioned before' : 'publication';
  const why = `"${word}": counted from ${from}`;
  const running = yearOfRunning(meaning.period, date);
  const same = momentIn(running, meaning);
  if (direction === 0 || same === null) return { year: running, why, sure: true };
  if (direction < 0)
    return { year: hasPassed(meaning, same, date, day) ? running : running - 1, why, sure: true };
  const ahead =
    meaning.day === null && meaning.month !== null ? meaning.month > date.month : same.first > day;
  return { year: ahead ? running : running + 1, why, sure: true };
}

/** A month has passed when it is over, a season when it nearly is. */
function hasPassed(
  { month, day: dayOfMonth, period }: CalendarMeaning,
  { first }: Moment,
  date: CalendarDate,
  day: Day,
): boolean {
  if (month !== null && dayOfMonth === null) return month < date.month;
  return (period?.kind === 'season' ? first + 80 : first) <= day;
}

/** Days that a date ahead counts as farther away in a past tense, and one behind in a future tense. Tuned on news. */
const tenseWeight = 120;
const futureWeight = 250;

/** "Friday, Dec. 4": a year in which that day is no Friday comes last. */
const otherWeekday = 1000;

/** The nearest such day, the tense of the sentence as tie-break. */
function nearestYear(
  meaning: CalendarMeaning,
  { date, day }: Anchor,
  tense: Tense,
  weight: number,
): YearChoice {
  let best = date.year;
  let least = Number.POSITIVE_INFINITY;
  for (let year = date.year - 1; year <= date.year + 1; year++) {
    const moment = momentIn(year, meaning);
    if (moment === null) continue;
    // Of "the quarter ended March 31" the end counts.
    const days = (meaning.stretch === 'quarter-to' ? endOf(moment) - 1 : moment.first) - day;
    const late = tense < 0 && days > 0 ? weight : 0;
    const early = tense > 0 && days < 0 ? futureWeight : 0;
    const other = meaning.weekday !== null && weekdayOf(moment.first) !== meaning.weekday;
    const distance = Math.abs(days) + late + early + (other ? otherWeekday : 0);
    if (distance < least) {
      least = distance;
      best = year;
    }
  }
  return {
    year: best,
    why: `the nearest one to publication${inTense(tense)}`,
    sure: least < tenseWeight,
  };
}

function inTense(tense: Tense): string {
  return tense === 0 ? '' : tense < 0 ? ', past tense' : ', future tense';
}

/** A month alone is past, or coming after a future verb or "by", "through". */
function monthYear(
  month: number,
  { words, start }: Place,
  date: CalendarDate,
  tense: Tense,
): YearChoice {
  const before = wordAt(words, start - 1);
  const bound = (before === 'through' || before === 'by') && !(tense < 0 && wasDone(words, start));
  const ahead = (month - date.month + 12) % 12;
  const behind = (12 - ahead) % 12;
  const pull = tense > 0 ? Number.POSITIVE_INFINITY : bound ? boundPull : tense < 0 ? 0 : openPull;
  // "Led it until May" is over.
  const over = tense < 0 && before === 'until';
  const future = !over && ahead + pastPull < behind + pull;
  const year = future
    ? month < date.month
      ? date.year + 1
      : date.year
    : month > date.month
      ? date.year - 1
      : date.year;
  return {
    year,
    why: future ? 'month → the coming one' : 'month → the last one before publication',
    sure: future ? tense > 0 : tense < 0 || month === date.month,
  };
}

/** Months that the past is nearer than it is: nobody says "in September" in August of the one eleven months ago. Tuned on news. */
const pastPull = 8;
const boundPull = 8;
const openPull = 2;

/** A quarter, half or season of the year of publication, of the one before when it is still to come and told in the past. */
function periodYear(period: Period, date: CalendarDate, tense: Tense): YearChoice {
  const { kind, number } = period;
  const year = yearOfRunning(period, date);
  const firstMonth =
    kind === 'season' ? number * 3 : (number - 1) * (kind === 'quarter' ? 3 : 6) + 1;
  const ahead = year === date.year && firstMonth > date.month;
  return ahead && tense < 0
    ? {
        year: year - 1,
        why: 'period later in the year, told in the past → the year before',
        sure: false,
      }
    : { year, why: 'period of the year of publication', sure: !ahead || tense > 0 };
}

/** In January and February the winter of the year before still goes on. */
function yearOfRunning(period: Period | null, { year, month }: CalendarDate): number {
  return period?.kind === 'season' && period.number === 4 && month <= 2 ? year - 1 : year;
}

import type { CalendarDate } from '../calendar.js';
import { wordAt } from '../date-words.js';
import type { CalendarMeaning, Period } from '../meaning.js';
import type { Anchor, Context } from './context.js';
import { momentIn } from './moment-in-year.js';
import type { Place } from './place.js';
import { type Tense, tenseAround } from './tense.js';

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
  if (anchor.name === 'mention') return narrativeYear(meaning, context.story ?? anchor.date);
  if (meaning.direction !== null) return directedYear(meaning, anchor);
  const tense = tenseAround(place.words, place.start, place.end);
  // "the year ended Jan. 31" is over.
  const over =
    wordAt(place.words, place.start - 1) === 'ended' ||
    (meaning.stretch === 'quarter-to' && wordAt(place.words, place.end) === 'ended');
  if (meaning.day !== null || meaning.period?.kind === 'holiday')
    return nearestYear(meaning, anchor, tense, over ? Number.POSITIVE_INFINITY : tenseWeight);
  if (meaning.month !== null) return monthYear(meaning.month, place, anchor.date, tense);
  return periodYear(meaning.period!, anchor.date, tense, context);
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
function directedYear(meaning: CalendarMeaning, { date, day }: Anchor): YearChoice {
  const direction = meaning.direction!;
  const word = direction < 0 ? 'last' : direction > 0 ? 'next' : 'this';
  const why = `"${word}": counted from publication`;
  const same = momentIn(date.year, meaning);
  if (direction === 0 || same === null) return { year: date.year, why, sure: true };
  if (direction < 0) {
    const month = meaning.month ?? 0;
    const passed =
      meaning.day === null && month > 0
        ? month < date.month
        : same.first < day && meaning.period?.number !== 4;
    return {
      year:
        passed && !(meaning.period?.kind === 'season' && same.first + 80 > day)
          ? date.year
          : date.year - 1,
      why,
      sure: true,
    };
  }
  const ahead =
    meaning.day === null && meaning.month !== null ? meaning.month > date.month : same.first > day;
  return { year: ahead ? date.year : date.year + 1, why, sure: true };
}

/** Days that a date ahead counts as farther away in a past tense, and one behind in a future tense. Tuned on news. */
const tenseWeight = 120;
const futureWeight = 250;

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
    const days = moment.first - day;
    const late = tense < 0 && days > 0 ? weight : 0;
    const early = tense > 0 && days < 0 ? futureWeight : 0;
    const distance = Math.abs(days) + late + early;
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

/** A month alone is past, or coming after a future verb or "by", "until", "through". */
function monthYear(
  month: number,
  { words, start }: Place,
  date: CalendarDate,
  tense: Tense,
): YearChoice {
  const before = wordAt(words, start - 1);
  const bound = before === 'through' || before === 'until' || before === 'by';
  const ahead = (month - date.month + 12) % 12;
  const behind = (12 - ahead) % 12;
  const pull = tense > 0 ? Number.POSITIVE_INFINITY : bound ? boundPull : tense < 0 ? 0 : openPull;
  const future = ahead + pastPull < behind + pull;
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

function periodYear(
  { kind, number }: Period,
  date: CalendarDate,
  tense: Tense,
  _context: Context,
): YearChoice {
  if (kind === 'season')
    return { year: date.year, why: 'season of the year of publication', sure: true };
  const now = kind === 'quarter' ? Math.floor((date.month + 2) / 3) : date.month < 7 ? 1 : 2;
  const past = number > now && tense <= 0;
  return past
    ? {
        year: tense < 0 ? date.year - 1 : date.year,
        why: 'period later in the year, told in the past → the year before',
        sure: false,
      }
    : { year: date.year, why: 'period of the year of publication', sure: true };
}

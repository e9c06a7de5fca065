import { type CalendarDate, dateOf, dayOf, daysInMonth, pad2 } from '../calendar.js';
import type { DateWords } from '../date-words.js';
import { wordAt } from '../date-words.js';
import type { CalendarMeaning, Period } from '../meaning.js';
import { holidayNames } from '../rules/holiday-names.js';
import { type Anchor, type Context, defaultAnchor, mentionAnchor } from './context.js';
import {
  dayMoment,
  halfMoment,
  type Moment,
  monthMoment,
  quarterMoment,
  seasonMoment,
  timeValue,
  yearMoment,
} from './moment.js';
import { fixed, open, type Resolution, resolved } from './resolution.js';
import { type Tense, tenseAround } from './tense.js';

/** Where the expression stands: words [start, end). */
export interface Place {
  readonly words: DateWords;
  readonly start: number;
  readonly end: number;
}

/** Fills in the year that a calendar date leaves out. */
export function resolveCalendar(
  meaning: CalendarMeaning,
  place: Place,
  context: Context,
): Resolution {
  if (meaning.topical && context.quarter !== null)
    return topicalQuarter(meaning.year!, context.quarter);
  if (meaning.year !== null) return explicit(meaning, meaning.year);
  const anchor =
    (meaning.ofMention ? mentionAnchor(context, place.start) : null) ??
    defaultAnchor(context, place.start);
  if (anchor === null) return open(meaning.time === null ? 'DATE' : 'TIME', openValue(meaning));
  if (meaning.yearShift !== null) {
    const moment = momentIn(anchor.date.year + meaning.yearShift, meaning);
    return moment === null
      ? fixed('DATE', openValue(meaning), 'no such day in that year')
      : resolved(moment, `the year is counted from the ${anchor.name}`, { anchor: anchor.name });
  }
  const choice = chooseYear(meaning, place, context, anchor);
  const moment = momentIn(choice.year, meaning);
  if (moment === null) return fixed('DATE', openValue(meaning), `no such day in ${choice.year}`);
  return resolved(moment, choice.why, { anchor: anchor.name, sure: choice.sure });
}

/** "the 1988 period" of a story about a third quarter. */
function topicalQuarter(year: number, quarter: Moment): Resolution {
  const { month } = dateOf(quarter.first);
  return resolved(
    quarterMoment(year, Math.floor((month + 2) / 3)),
    'the quarter that the text talks of, in that year',
    { anchor: 'mention' },
  );
}

function explicit(meaning: CalendarMeaning, year: number): Resolution {
  const moment = momentIn(year, meaning);
  if (moment === null) return fixed('DATE', openValue(meaning), `no such day in ${year}`);
  if (!meaning.openOrder) return resolved(moment, 'the year is written');
  const alternative = momentIn(year, { ...meaning, month: meaning.day, day: meaning.month });
  return resolved(moment, 'a slash date, read month first', { alternative, sure: false });
}

/** The stretch of the calendar in this year; null when the month has no such day. */
export function momentIn(year: number, meaning: CalendarMeaning): Moment | null {
  const { month, day, period, time } = meaning;
  if (period !== null) return periodIn(year, period, time);
  if (month === null) return yearMoment(year);
  if (day === null) return monthMoment(year, month);
  return day <= daysInMonth(year, month) ? dayMoment(dayOf(year, month, day), time) : null;
}

function periodIn(year: number, { kind, number }: Period, time: CalendarMeaning['time']): Moment {
  switch (kind) {
    case 'quarter':
      return quarterMoment(year, number);
    case 'half':
      return halfMoment(year, number);
    case 'season':
      return seasonMoment(year, number);
    case 'holiday': {
      const [month, day] = holidayNames[number]!.date(year);
      return dayMoment(dayOf(year, month, day), time);
    }
  }
}

interface YearChoice {
  readonly year: number;
  readonly why: string;
  readonly sure: boolean;
}

function chooseYear(
  meaning: CalendarMeaning,
  place: Place,
  context: Context,
  anchor: Anchor,
): YearChoice {
  if (anchor.name === 'mention') return narrativeYear(meaning, context.story ?? anchor.date);
  if (meaning.direction !== null) return directedYear(meaning, anchor);
  const tense = tenseAround(place.words, place.start, place.end);
  if (meaning.day !== null || meaning.period?.kind === 'holiday')
    return nearestYear(meaning, anchor, tense);
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

/** Days that a date on the wrong side of the tense counts as farther away. Tuned on news. */
const tenseWeight = 120;

/** The nearest such day, the tense of the sentence as tie-break. */
function nearestYear(meaning: CalendarMeaning, { date, day }: Anchor, tense: Tense): YearChoice {
  let best = date.year;
  let least = Number.POSITIVE_INFINITY;
  for (let year = date.year - 1; year <= date.year + 1; year++) {
    const moment = momentIn(year, meaning);
    if (moment === null) continue;
    const days = moment.first - day;
    const wrongSide = (tense < 0 && days > 0) || (tense > 0 && days < 0);
    const distance = Math.abs(days) + (wrongSide ? tenseWeight : 0);
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
  const future = tense > 0 || (bound && !(month < date.month && month >= date.month - 6));
  if (future) {
    return {
      year: month < date.month ? date.year + 1 : date.year,
      why: 'month after a future cue → the coming one',
      sure: true,
    };
  }
  const year = month > date.month ? date.year - 1 : date.year;
  return {
    year,
    why: 'month → the last one before publication',
    sure: tense < 0 || month === date.month,
  };
}

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

/** `XXXX-12-04`: what the words tell, X for the rest. */
function openValue({ year, month, day, period, time }: CalendarMeaning): string {
  const head = year === null ? 'XXXX' : String(year);
  if (period !== null && period.kind !== 'holiday') {
    const codes = {
      quarter: `Q${period.number}`,
      half: `H${period.number}`,
      season: ['', 'SP', 'SU', 'FA', 'WI'][period.number]!,
    };
    return `${head}-${codes[period.kind]}`;
  }
  if (period !== null) {
    const [holidayMonth, holidayDay] = holidayNames[period.number]!.date(2000);
    const moves =
      holidayNames[period.number]!.date(2001).join() !== `${holidayMonth},${holidayDay}`;
    return moves ? `${head}-XX-XX` : `${head}-${pad2(holidayMonth)}-${pad2(holidayDay)}`;
  }
  const value =
    month === null ? head : `${head}-${pad2(month)}${day === null ? '' : `-${pad2(day)}`}`;
  return time === null ? value : value + timeValue(time);
}

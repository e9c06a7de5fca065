import type { DayPart, Unit } from '../words/word-class.js';

/** -1 the last one, 0 this one, 1 the next one; null = the tense of the sentence decides. */
export type Direction = -1 | 0 | 1 | null;

/** A time of day, as far as it is told. */
export interface TimeOfDay {
  readonly part: DayPart | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
}

/** A part of a calendar year; what is null is not told and comes from the anchor. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  /** Astronomical: 44 BC = -43. */
  readonly year: number | null;
  /** "December last year": years from the anchor's. */
  readonly yearShift: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly period: Period | null;
  readonly direction: Direction;
  readonly time: TimeOfDay | null;
  /** Of a slash date: how its numbers can be read; `open` = both ways, here month first. */
  readonly slashes?: 'open' | 'dmy' | 'mdy';
  /** "the 1988 period": the quarter that the text talks of, in that year. */
  readonly topical?: boolean;
  /** "the Oct. 7 massacre": the year of that day, for whoever writes after it. */
  readonly knownYear?: number;
  /** "July of that year": the year of the mention before. */
  readonly ofMention?: boolean;
  /** "the first Monday in May": which of that weekday in the month, -1 = the last one. */
  readonly nth?: number;
  /** "the week of May 6", "Easter weekend", "the quarter ended July 31": the stretch that the day belongs to. */
  readonly stretch?: Stretch;
  /** "the Friday before Christmas": the last such weekday before the day (-1), or the first one after it. */
  readonly beside?: { readonly weekday: number; readonly side: -1 | 1 };
  /** "the day after Thanksgiving", "the week before Christmas": the one next to that day. */
  readonly nextTo?: { readonly unit: Unit; readonly side: -1 | 1 };
}

export type Stretch = 'week' | 'weekend' | 'month' | 'year' | 'quarter-to' | 'last-day' | 'years';

/** Quarter 1-4, half 1-2, season 1 spring - 4 winter, holiday = index of `holidays`. */
export interface Period {
  readonly kind: 'quarter' | 'half' | 'season' | 'holiday';
  readonly number: number;
}

export interface WeekdayMeaning {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction: Direction;
  /** "Tuesday last week" = -1; null = not told. */
  readonly weekShift: number | null;
  /** "the previous Friday": counted from the mention before. */
  readonly fromMention?: boolean;
  /** "a week on Monday", "Monday week": weeks after the coming one. */
  readonly weeksOn?: number;
  /** "on a Saturday in June": any of them. */
  readonly isAny?: true;
  /** "Friday the 13th": such a weekday on that day of a month. */
  readonly dayOfMonth?: number;
  readonly time: TimeOfDay | null;
}

/** So many units away from the anchor: "yesterday", "last week", "two years ago", "a year earlier", "this year". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Signed. */
  readonly amount: number;
  /** Publication, or the date mentioned before ("the following day"). */
  readonly from: 'publication' | 'mention';
  /** "the latest quarter", "the quarter": the one that the text talks of. */
  readonly topical: boolean;
  readonly time: TimeOfDay | null;
  /** "this day last year": then so many years back. */
  readonly yearsBack: number;
  /** "the 3rd of next month": that day of it. */
  readonly dayOfMonth?: number;
  /** "the first Monday of this month": which of that weekday in it, -1 = the last one. */
  readonly weekdayOf?: { readonly weekday: number; readonly nth: number };
  /** "tomorrow (Thursday)", said some days before publication: the nearest such day. */
  readonly weekday?: number;
  /** "the previous year": all of it, where "a year earlier" is a month of it beside a month. */
  readonly whole?: boolean;
}

/** A decade or century: 199, 19; `year` = its first year. A decade of two digits ("the '60s") has century null. */
export interface EraMeaning {
  readonly kind: 'era';
  readonly unit: 'decade' | 'century';
  readonly number: number;
}

export interface ClockMeaning {
  readonly kind: 'clock';
  readonly time: TimeOfDay;
}

export interface DurationMeaning {
  readonly kind: 'duration';
  readonly unit: Unit;
  /** Null for "some", "a few". */
  readonly amount: number | null;
  readonly rest?: RestOfLength;
}

/** The four months of "three years and four months", and what is smaller still. */
export interface RestOfLength {
  readonly unit: Unit;
  readonly amount: number;
  readonly rest?: RestOfLength;
}

export interface FixedMeaning {
  readonly kind: 'set' | 'reference';
  /** The TIMEX3 value itself: `P1W`, `XXXX-WXX-2`, `PAST_REF`. */
  readonly value: string;
}

/** What an expression says before any anchor is known. */
export type Meaning =
  | CalendarMeaning
  | WeekdayMeaning
  | ShiftMeaning
  | EraMeaning
  | ClockMeaning
  | DurationMeaning
  | FixedMeaning;

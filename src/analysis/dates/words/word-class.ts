/** What a word can be part of in a date expression. One number per token; `DateWords.value` holds the word's number. */
export enum WordClass {
  none = 0,
  month = 1,
  weekday = 2,
  weekdays = 3,
  unit = 4,
  cardinal = 5,
  ordinal = 6,
  deictic = 7,
  season = 8,
  dayPart = 10,
  namedDay = 11,
  tonight = 12,
  namedClock = 13,
  reference = 14,
  setAdverb = 15,
  article = 16,
  few = 17,
  half = 18,
  shift = 19,
  modifier = 20,
  every = 21,
  fiscal = 22,
  decade = 23,
  holiday = 24,
  other = 25,
  future = 26,
  past = 27,
  /** `12`, `2023`: only digits; value = the number. */
  digits = 28,
  /** `4th`; value = the number. */
  ordinalDigits = 29,
  /** `1990s`, `90s`; value = the number. */
  decadeDigits = 30,
  /** `10am`: value = minutes since midnight. */
  clockDigits = 31,
  /** A quotation mark or punctuation; value = its first character code. */
  mark = 32,
  /** Between two blocks: no expression crosses it. */
  blockBreak = 33,
  opener = 34,
  phrase = 35,
  /** `yearlong`: value = the unit. */
  lasting = 36,
  /** `FY2025`, `Q3FY25`, `3Q24`, `1H`: value = `CodedPeriod` as a number. */
  codedPeriod = 37,
}

export const classCount = 38;

/** Values of `WordClass.unit`, in order of length. */
export enum Unit {
  second = 1,
  minute = 2,
  hour = 3,
  day = 4,
  night = 5,
  week = 6,
  weekend = 7,
  fortnight = 8,
  month = 9,
  quarter = 10,
  semester = 11,
  year = 12,
  decade = 13,
  century = 14,
  millennium = 15,
}

/** TIMEX3 parts of a day. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

export const dayParts: readonly DayPart[] = ['MO', 'MO', 'MI', 'AF', 'EV'];

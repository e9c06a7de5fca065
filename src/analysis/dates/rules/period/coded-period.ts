import { calendar } from '../../meaning/new-meaning.js';
import { type CodedPeriod, codedPeriod as readCode } from '../../words/coded-period.js';
import { type DateWords, isAllCaps, isCapital, lengthOf, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Rule } from '../rule.js';
import { isYear } from '../year/is-year.js';
import { endOfPair } from '../year/pair-of-years.js';
import { yearAfter } from '../year/year-after.js';
import { yearOfPair } from './year-of-pair.js';

/** `FY2025`, `Q3FY25`, `3Q24`, `3Q 2025`, `1H 2024`. */
export const codedPeriod: Rule = {
  id: 'short-quarter',
  on: [WordClass.codedPeriod],
  read(words, at) {
    const told = readCode(words.value[at]!);
    const year =
      told.year === null ? yearOfQuarter(words, at + 1) : endedYear(words, at, told.year);
    const named = year?.year ?? null;
    // "a 1H lead".
    if (told.period?.kind === 'half' && named === null) return null;
    return {
      end: year?.end ?? at + 1,
      meaning: calendar({ period: told.period, year: named, yearShift: year?.shift ?? null }),
    };
  },
};

/** `Q3`, `Q3 2024`, `2024 Q3`, `Q3 FY25`, `H1 of FY 2024`; `H1` alone may be anything. */
export const shortQuarter: Rule = {
  id: 'short-quarter',
  on: [WordClass.opener],
  read(words, at) {
    const word = wordAt(words, at);
    if (word.length !== 2 || (word[0] !== 'q' && word[0] !== 'h') || !isCapital(words, at))
      return null;
    const own = yearOfQuarter(words, at + 1);
    const year = own ?? yearOfPair(words, at + 1);
    const before = isYear(words, at - 1) ? words.value[at - 1]! : null;
    if (word[0] === 'h' && year === null && before === null) return null;
    const period = { kind: word[0] === 'q' ? 'quarter' : 'half', number: Number(word[1]) } as const;
    return {
      end: own?.end ?? at + 1,
      meaning: calendar({ period, year: year?.year ?? before, yearShift: year?.shift ?? null }),
    };
  },
};

interface QuarterYear {
  readonly year: number | null;
  readonly shift: number | null;
  readonly end: number;
}

/** The year of a quarter or half: of the calendar, or `FY25`, "of fiscal 2025". */
export function yearOfQuarter(words: DateWords, at: number): QuarterYear | null {
  return yearAfter(words, at) ?? businessYear(words, wordAt(words, at) === 'of' ? at + 1 : at);
}

/** `FY25`, `FY 2025`, `FY 25`, "fiscal 2025", "financial year 2025". */
function businessYear(words: DateWords, at: number): QuarterYear | null {
  if (words.class[at] === WordClass.codedPeriod) {
    const { year, period }: CodedPeriod = readCode(words.value[at]!);
    return period === null && year !== null ? endedYear(words, at, year) : null;
  }
  if (words.class[at] !== WordClass.fiscal) return null;
  const year = fiscalNumber(words, at);
  if (year !== null) return endedYear(words, at + 1, year);
  const named = wordAt(words, at + 1) === 'year' ? at + 2 : at + 1;
  return isYear(words, named) ? endedYear(words, named, words.value[named]!) : null;
}

/** `FY2022`, and `FY2022-23` by the year that it ends in. */
export function endedYear(words: DateWords, at: number, year: number): QuarterYear {
  const end = endOfPair(words, at, year);
  return end === 0 ? { year, shift: null, end: at + 1 } : { year: year + 1, shift: null, end };
}

/** The year of `FY 2025`, `FY 25`; null when that does not stand here. */
export function fiscalNumber(words: DateWords, at: number): number | null {
  if (words.class[at] !== WordClass.fiscal || !isAllCaps(words, at)) return null;
  const number = at + 1;
  if (words.class[number] !== WordClass.digits) return null;
  const digits = lengthOf(words, number);
  if (digits === 2) return 2000 + words.value[number]!;
  return isYear(words, number) ? words.value[number]! : null;
}

/** Is the word of a business year? */
export function isBusinessCode(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.codedPeriod && readCode(words.value[at]!).fiscal;
}

/** The year that a word is: `2024`, `FY2024`; 0 = none. */
export function wholeYear(words: DateWords, at: number): number {
  if (isYear(words, at)) return words.value[at]!;
  if (words.class[at] !== WordClass.codedPeriod) return 0;
  const { year, period } = readCode(words.value[at]!);
  return period === null ? (year ?? 0) : 0;
}

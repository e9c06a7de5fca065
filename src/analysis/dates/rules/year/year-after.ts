import { yearOfTwoDigits } from '../../calendar/calendar.js';
import {
  comma,
  type DateWords,
  isGlued,
  isMark,
  lengthOf,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { isYear } from './is-year.js';
import { spelledYear } from './spelled-year.js';
import { type YearPart, yearOfEra } from './year-of-era.js';

/** The year after a month, day, season or quarter: `, 1999`, ` of 1999`, ` [2023]`, ` '99`, ` last year`, ` nineteen ninety-nine`. */
export function yearAfter(words: DateWords, at: number): YearPart | null {
  return (
    plainYear(words, at) ??
    bracketYear(words, at) ??
    shiftedYear(words, at) ??
    sameYear(words, at) ??
    shortYear(words, at) ??
    spelledAfter(words, at)
  );
}

function connected(words: DateWords, at: number): number {
  return (isMark(words, at, comma) && isGlued(words, at)) || wordAt(words, at) === 'of'
    ? at + 1
    : at;
}

function plainYear(words: DateWords, at: number): YearPart | null {
  const next = connected(words, at);
  // "the first half of calendar 2018".
  const year = wordAt(words, next) === 'calendar' ? next + 1 : next;
  if (words.class[year] !== WordClass.digits) return null;
  const dated = yearOfEra(words, year);
  if (dated !== null) return dated;
  return isYear(words, year) ? { year: words.value[year]!, shift: null, end: year + 1 } : null;
}

/** The editor's year: `March 1st [2023]`, `(2023)`. */
function bracketYear(words: DateWords, at: number): YearPart | null {
  if (!isMark(words, at, 91) || !isYear(words, at + 1) || !isMark(words, at + 2, 93)) return null;
  return { year: words.value[at + 1]!, shift: null, end: at + 3 };
}

function shiftedYear(words: DateWords, at: number): YearPart | null {
  const word = connected(words, at);
  if (words.class[word] !== WordClass.deictic || wordAt(words, word + 1) !== 'year') return null;
  const name = wordAt(words, word);
  if (name !== 'last' && name !== 'this' && name !== 'next') return null;
  // "in August last year's harvest" still is last year; the clitic stays outside.
  return { year: null, shift: words.value[word]! - 2, end: word + 2 };
}

/** "of that year", "of the same year", "the same year". */
function sameYear(words: DateWords, at: number): YearPart | null {
  let word = connected(words, at);
  if (
    word === at &&
    !isMark(words, at, comma) &&
    wordAt(words, at) !== 'that' &&
    wordAt(words, at) !== 'the'
  )
    return null;
  const first = wordAt(words, word);
  if (first !== 'that' && first !== 'the') return null;
  if (wordAt(words, word + 1) === 'same') word++;
  else if (first === 'the') return null;
  return wordAt(words, word + 1) === 'year'
    ? { year: null, shift: 0, end: word + 2, ofMention: true }
    : null;
}

/** `May '99`, `the spring of '68`. */
function shortYear(words: DateWords, from: number): YearPart | null {
  const at = wordAt(words, from) === 'of' ? from + 1 : from;
  const mark = isMark(words, at, 39) || isMark(words, at, 0x2019) || isMark(words, at, 0x2018);
  if (!mark || words.class[at + 1] !== WordClass.digits || lengthOf(words, at + 1) !== 2)
    return null;
  if (!isGlued(words, at + 1) || isGlued(words, at)) return null;
  return { year: markedYear(words.value[at + 1]!), shift: null, end: at + 2 };
}

/** `'98`: a year that people remember; of those ahead hardly one is written so. */
export function markedYear(digits: number): number {
  return yearOfTwoDigits(digits, 31);
}

function spelledAfter(words: DateWords, at: number): YearPart | null {
  const spelled = spelledYear(words, connected(words, at));
  return spelled && { ...spelled, shift: null };
}

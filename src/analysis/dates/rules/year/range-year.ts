import { wordSet } from '../../../../words/word-set.js';
import { comma, type DateWords, isMark, slash, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { dayAt } from '../day/day-number.js';
import { isMonthName } from '../day/month-name.js';
import { yearAfter } from './year-after.js';

const links = wordSet('and or to through until till');

/** So many dates may stand between the first one and the year: "January, February and March 2023". */
const reach = 6;

/**
 * The year that the last date of a list or range names for all: "January and February 2023", "from 30 November to 4 March 2024" (whose
 * November is of 2023), "March 3-7, 2024" (`days` = a day alone may follow). Null when none does.
 */
export function yearOfRange(
  words: DateWords,
  end: number,
  month: number,
  days: boolean,
  steps = 0,
): number | null {
  const listed = isMark(words, end, comma);
  if (steps === reach || (!listed && !isLink(words, end))) return null;
  const next = placeOf(words, end + 1);
  const day = dayAt(words, next);
  const name = day === null ? next : wordAt(words, day.end) === 'of' ? day.end + 1 : day.end;
  if (words.class[name] !== WordClass.month || !isMonthName(words, name))
    return days && !listed && day !== null ? (yearAfter(words, day.end)?.year ?? null) : null;
  const after = name + 1;
  const last = day === null ? (dayAt(words, after)?.end ?? after) : after;
  const told = listed ? null : (yearAfter(words, last)?.year ?? null);
  const year = told ?? yearOfRange(words, last, words.value[name]!, false, steps + 1);
  // From a later month to an earlier one: over the turn of the year.
  return year !== null && month > words.value[name]! ? year - 1 : year;
}

/** "and", "to", a dash, the stroke of "August/September". */
export function isLink(words: DateWords, at: number): boolean {
  if (links.has(wordAt(words, at))) return true;
  if (words.class[at] !== WordClass.mark) return false;
  const code = words.value[at]!;
  return code === 45 || code === 0x2013 || code === 0x2014 || code === slash;
}

/** Past "the", "early", "late", "mid-". */
export function placeOf(words: DateWords, at: number): number {
  const word = wordAt(words, at);
  if (word === 'the' || word === 'early' || word === 'late') return at + 1;
  if (word !== 'mid') return at;
  return isMark(words, at + 1, 45) ? at + 2 : at + 1;
}

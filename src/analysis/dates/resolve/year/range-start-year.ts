import type { CalendarMeaning } from '../../meaning/meaning.js';
import { dateAt } from '../../rules/day/date-at.js';
import { isLink } from '../../rules/year/range-year.js';
import { type DateWords, plainWord } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Anchor } from '../context/anchor.js';
import type { Place } from '../place.js';
import type { YearChoice } from './year-choice.js';

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** "It fell between January 1 and September 18": a range gone has ended, and begins before its end. Null when the date begins none. */
export function rangeStartYear(
  meaning: CalendarMeaning,
  place: Place,
  { date }: Anchor,
): YearChoice | null {
  const range = rangeAt(meaning, place);
  if (range === null) return null;
  const endYear = isLater(range.end, date) ? date.year - 1 : date.year;
  return { year: beginning(range, endYear), why: 'the beginning of a range gone', sure: true };
}

/** "from October to March" in a story that has come to March: it began in the year before. */
export function toldRangeYear(
  meaning: CalendarMeaning,
  place: Place,
  { year, month }: { readonly year: number; readonly month: number },
): YearChoice | null {
  const range = month === 0 ? null : rangeAt(meaning, place);
  if (range === null || range.end.month < month || beginning(range, year) === year) return null;
  return { year: year - 1, why: 'the beginning of a range that ends now', sure: false };
}

function beginning({ start, end }: { start: MonthDay; end: MonthDay }, endYear: number): number {
  return isLater(start, end) ? endYear - 1 : endYear;
}

function rangeAt(
  { month, day }: CalendarMeaning,
  { words, start, end }: Place,
): { start: MonthDay; end: MonthDay } | null {
  if (month === null || !isLink(words, end)) return null;
  const lead = plainWord(words, start - 1);
  if (lead !== (plainWord(words, end) === 'and' ? 'between' : 'from')) return null;
  const last = endOfRange(words, end + 1);
  return last && { start: { month, day: day ?? 1 }, end: last };
}

/** "September 18", "March": its second date, without a year of its own. */
function endOfRange(words: DateWords, at: number): MonthDay | null {
  const date = dateAt(words, at)?.meaning;
  if (date?.kind === 'calendar' && date.month !== null && date.year === null)
    return { month: date.month, day: date.day! };
  const isAlone = date === undefined && words.class[at] === WordClass.month;
  return isAlone ? { month: words.value[at]!, day: 1 } : null;
}

function isLater(one: MonthDay, other: MonthDay): boolean {
  return one.month > other.month || (one.month === other.month && one.day > other.day);
}

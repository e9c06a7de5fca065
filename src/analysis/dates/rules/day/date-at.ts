import type { CalendarMeaning, WeekdayMeaning } from '../../meaning/meaning.js';
import { type DateWords, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { weekdayAt } from '../weekday/weekday.js';
import { dayFirst, monthDate } from './month.js';
import { isMonthName } from './month-name.js';
import { numeric } from './numeric-date.js';

interface DayMatch {
  readonly end: number;
  readonly meaning: CalendarMeaning | WeekdayMeaning;
}

/** A day: a month's, a weekday, one in numbers; "the" may stand before it. */
export function dateAt(words: DateWords, from: number): DayMatch | null {
  const at = wordAt(words, from) === 'the' ? from + 1 : from;
  const date =
    words.class[at] === WordClass.month && isMonthName(words, at)
      ? monthDate(words, at)
      : words.class[at] === WordClass.weekday
        ? weekdayAt(words, at, null)
        : (numeric.read(words, at) ?? dayFirst.read(words, at));
  const meaning = date?.meaning;
  return meaning?.kind === 'weekday' || (meaning?.kind === 'calendar' && meaning.day !== null)
    ? { end: date!.end, meaning }
    : null;
}

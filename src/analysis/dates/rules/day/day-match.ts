import { type DateWords, isCapital } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { holidayAt } from '../period/holiday.js';
import type { Match } from '../rule.js';
import { weekdayAt } from '../weekday/weekday.js';
import { dayFirst, monthDate } from './month.js';
import { isMonthName } from './month-name.js';
import { namedDayAt } from './named-day.js';

export function dayMatch(words: DateWords, at: number): Match | null {
  switch (words.class[at]) {
    case WordClass.weekday:
      return isCapital(words, at) ? weekdayAt(words, at, null) : null;
    case WordClass.month:
      return isMonthName(words, at) ? monthDate(words, at) : null;
    case WordClass.digits:
    case WordClass.ordinalDigits:
      return dayFirst.read(words, at);
    case WordClass.holiday:
      return holidayAt(words, at, null);
    case WordClass.namedDay:
      return namedDayAt(words, at);
    default:
      return null;
  }
}

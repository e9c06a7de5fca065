import type { DateWords } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { dateAt } from '../day/date-at.js';
import { monthDate } from '../day/month.js';
import { isMonthName } from '../day/month-name.js';
import type { Match } from '../rule.js';

/** "the quarter ended July 31": quarters of business years end with any month. */
export function quarterTo(words: DateWords, end: number): Match | null {
  const month = end + 1;
  if (words.class[month] !== WordClass.month || !isMonthName(words, month)) return null;
  const meaning = monthDate(words, month)?.meaning;
  return meaning?.kind === 'calendar' && meaning.day !== null
    ? { end, meaning: { ...meaning, time: null, stretch: 'quarter-to' } }
    : null;
}

/** "the week ending 4 May", "the month to 30 April": the week or month that the day lies in. */
export function stretchTo(words: DateWords, at: number, end: number): Match | null {
  const date = dateAt(words, end + 1);
  return date?.meaning.kind === 'calendar'
    ? {
        end,
        meaning: {
          ...date.meaning,
          time: null,
          stretch: words.value[at] === Unit.week ? 'week' : 'month',
        },
      }
    : null;
}

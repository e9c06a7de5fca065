import { calendar } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, isMark, point, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { isLink } from '../year/range-year.js';
import { yearAfter } from '../year/year-after.js';
import { dayAt } from './day-number.js';
import { isMonthName } from './month-name.js';

/** The other day of a range that names its month once: `March 5-9, 1918`, `April 24 and 25`, `22-25 April 1951`, `28 – 29 August`. */
export const dayRange: Rule = {
  id: 'day-range',
  on: [WordClass.digits, WordClass.ordinalDigits],
  read: (words, at) => secondDay(words, at) ?? firstDay(words, at),
};

function secondDay(words: DateWords, at: number): Match | null {
  if (!isLink(words, at - 1)) return null;
  const first = dayAt(words, at - 2);
  const day = dayAt(words, at);
  if (first === null || day === null || day.day <= first.day) return null;
  const month = words.class[at - 3] === WordClass.month ? at - 3 : at - 4;
  if (
    words.class[month] !== WordClass.month ||
    !isMonthName(words, month) ||
    (month === at - 4 && !isMark(words, at - 3, point))
  )
    return null;
  const year = yearAfter(words, day.end);
  const meaning = calendar({ month: words.value[month]!, day: day.day, year: year?.year ?? null });
  return { end: year?.end ?? day.end, meaning };
}

function firstDay(words: DateWords, at: number): Match | null {
  const day = dayAt(words, at);
  if (day === null || !isLink(words, day.end)) return null;
  const article = wordAt(words, day.end + 1) === 'the' ? 1 : 0;
  const second = dayAt(words, day.end + 1 + article);
  if (second === null || second.day <= day.day) return null;
  const month = wordAt(words, second.end) === 'of' ? second.end + 1 : second.end;
  if (words.class[month] !== WordClass.month || !isCapital(words, month)) return null;
  const year = yearAfter(words, month + 1);
  return {
    end: day.end,
    meaning: calendar({ month: words.value[month]!, day: day.day, year: year?.year ?? null }),
  };
}

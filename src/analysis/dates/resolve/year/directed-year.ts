import type { CalendarDate, Day } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import type { Anchor } from '../context/anchor.js';
import type { Moment } from '../moment/moment.js';
import { momentIn } from '../moment/moment-in-year.js';
import { yearOfRunning } from './period-year.js';
import type { YearChoice } from './year-choice.js';

/** "last October", "next spring", "this March". */
export function directedYear(meaning: CalendarMeaning, { date, day, name }: Anchor): YearChoice {
  const direction = meaning.direction!;
  const word = direction < 0 ? 'last' : direction > 0 ? 'next' : 'this';
  const from = name === 'mention' ? 'the date mentioned before' : 'publication';
  const why = `"${word}": counted from ${from}`;
  const running = yearOfRunning(meaning.period, date);
  const same = momentIn(running, meaning);
  if (direction === 0 || same === null) return { year: running, why, sure: true };
  if (direction < 0)
    return { year: hasPassed(meaning, same, date, day) ? running : running - 1, why, sure: true };
  const ahead =
    meaning.day === null && meaning.month !== null ? meaning.month > date.month : same.first > day;
  return { year: ahead ? running : running + 1, why, sure: true };
}

/** A month has passed when it is over, a season when it nearly is. */
function hasPassed(
  { month, day: dayOfMonth, period }: CalendarMeaning,
  { first }: Moment,
  date: CalendarDate,
  day: Day,
): boolean {
  if (month !== null && dayOfMonth === null) return month < date.month;
  return (period?.kind === 'season' ? first + 80 : first) <= day;
}

import { type Day, dateOf, dayOf } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import type { Context } from '../context/context.js';
import type { Place } from '../place.js';
import type { Tense } from '../tense/tense.js';
import { fresh } from './named-year.js';
import type { YearChoice } from './year-choice.js';

/** How far the day before may stand, in words: in the same sentence, or the next. */
const storyReach = 40;

/** So long gone, in days, is the day before that the story is old. */
const longGone = 400;

/** "landed on September 9, 1914, and fought there from October 20": what follows a day long gone, later in its year, is told of that year. */
export function yearOfStory(
  { month, day, weekday }: CalendarMeaning,
  { start }: Place,
  { previous, previousAt }: Context,
  near: YearChoice,
  publication: Day,
  tense: Tense,
): YearChoice | null {
  if (month === null || day === null || weekday !== null || tense > 0) return null;
  if (previous?.grain !== 'day' || start - previousAt > storyReach) return null;
  if (previous.first > publication - longGone) return null;
  const before = dateOf(previous.first);
  if (month < before.month || (month === before.month && day < before.day)) return null;
  if (Math.abs(dayOf(near.year, month, day) - publication) < fresh) return null;
  return { year: before.year, why: 'the year of the day named before', sure: false };
}

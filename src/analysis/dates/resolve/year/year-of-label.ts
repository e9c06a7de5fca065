import { dateOf } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import type { Context } from '../context/context.js';
import { isLabel } from '../context/date-label.js';
import type { Place } from '../place.js';
import type { YearChoice } from './year-choice.js';

/** How far a heading reaches that no other one follows, in words. */
const reach = 300;

/** Months that a line may go back in its year: lists are not always in order. */
const disorder = 6;

/** "March 12: …" under "2019" or behind a line labelled "Nov. 3, 2018": lines and sections of a chronicle. Null elsewhere. */
export function yearOfLabel(
  { month, weekday }: CalendarMeaning,
  place: Place,
  { label, previous, today }: Context,
): YearChoice | null {
  if (label === null || weekday !== null || today === null) return null;
  if (isLabel(place)) {
    const next = month !== null && month < label.month - disorder;
    return { year: next ? label.year + 1 : label.year, why: 'the year of the list', sure: false };
  }
  const { headingAt, year } = label;
  if (headingAt === null || place.start - headingAt > reach || year >= today.year) return null;
  const goesOn = previous !== null && Math.abs(dateOf(previous.first).year - year) <= 1;
  return goesOn ? { year, why: 'the year of the heading', sure: false } : null;
}

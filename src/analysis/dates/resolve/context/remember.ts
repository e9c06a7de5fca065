import { dateOf } from '../../calendar/calendar.js';
import type { Moment } from '../moment/moment.js';
import type { Context } from './context.js';

/** Notes a date whose year is written, told in passing or not. */
export function nameDate(context: Context, moment: Moment, at: number): void {
  context.latest = moment;
  context.latestAt = at;
}

/** Notes a resolved mention for those after it. `explicit` = its year is written. */
export function remember(context: Context, moment: Moment, at: number, explicit: boolean): void {
  if (context.narrative && explicit && !follows(context, moment)) return;
  if (explicit && (moment.grain === 'month' || moment.grain === 'day')) {
    const { year, month } = dateOf(moment.first);
    context.monthYear[month] = year;
    context.monthAt[month] = at;
  }
  context.previous = moment;
  context.previousAt = at;
  if (moment.grain === 'quarter' && isReported(context, moment)) {
    context.quarter = moment;
    context.quarterAt = at;
  }
  advance(context, moment);
}

/** Business stories report the last quarters: one still running is no topic of "a year earlier". */
function isReported({ publication }: Context, { first }: Moment): boolean {
  return publication === null || (first + 70 < publication && first + 460 > publication);
}

const nearYears = 2;

const nearYearsOfDay = 6;

/** Does a written year carry the story on? A far one is an aside (a book of 1998, a law of 1812) until a second date confirms it. */
function follows(context: Context, moment: Moment): boolean {
  const { year } = dateOf(moment.first);
  const { story, aside } = context;
  const fine = moment.grain === 'day' || moment.grain === 'month';
  const near = fine ? nearYearsOfDay : nearYears;
  const carries =
    story === null ||
    Math.abs(year - story.year) <= near ||
    (aside !== null && Math.abs(year - aside) <= nearYears && (fine || year !== aside));
  context.aside = carries ? null : year;
  return carries;
}

function advance(context: Context, { first, grain }: Moment): void {
  const { year, month } = dateOf(first);
  const told = grain === 'day' || grain === 'month' || grain === 'week' || grain === 'weekend';
  if (told) context.story = { year, month };
  else if (context.story?.year !== year && grain !== 'decade' && grain !== 'century')
    context.story = { year, month: 0 };
}

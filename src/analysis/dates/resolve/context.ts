import { type CalendarDate, type Day, dateOf } from '../calendar.js';
import type { DateMention } from '../date.js';
import type { OrderEvidence } from '../publication/order.js';
import type { Moment } from './moment.js';

/** What resolving has learned so far: the one thing that changes from mention to mention. */
export interface Context {
  /** Day of publication; null = not known, values stay open. */
  readonly publication: Day | null;
  readonly today: CalendarDate | null;
  /** Day of the last update; null = none is told. */
  readonly updated: Day | null;
  /** How slash dates of the text are to be read. */
  readonly slashOrder: OrderEvidence | null;
  /** Old story: dates count from the mention before, not from publication. */
  readonly narrative: boolean;
  /** Narrative only: the time the story has reached. Month 0 = not told. */
  story: { year: number; month: number } | null;
  /** A year far from the story's, named once: an aside, unless the next date confirms it. */
  aside: number | null;
  /** Of every month: the year it was last named with, and where (0 for never). */
  readonly monthYear: Int16Array;
  readonly monthAt: Int32Array;
  /** The last date mentioned, and where. */
  previous: Moment | null;
  previousAt: number;
  /** The quarter that a business story talks of. */
  quarter: Moment | null;
  quarterAt: number;
}

export interface Anchor {
  readonly day: Day;
  readonly date: CalendarDate;
  readonly name: DateMention['anchor'];
}

/** How far a mention reaches as an anchor of "that day", "a year earlier", in words. */
const reach = 200;
/** The same where nobody knows when the story was written: the month after may well be the reporter's. */
const undatedReach = 40;

export function newContext(
  publication: Day | null,
  updated: Day | null,
  slashOrder: OrderEvidence | null,
  narrative: boolean,
): Context {
  const today = publication === null ? null : dateOf(publication);
  return {
    publication,
    today,
    updated,
    slashOrder,
    narrative,
    story: null,
    aside: null,
    monthYear: new Int16Array(13),
    monthAt: new Int32Array(13),
    previous: null,
    previousAt: -reach,
    quarter: null,
    quarterAt: -reach,
  };
}

/** Places are counted from the beginning of the part that is read: the next one begins so many words after it. */
export function movePast(context: Context, words: number): void {
  context.previousAt -= words;
  context.quarterAt -= words;
  for (let month = 0; month < context.monthAt.length; month++) context.monthAt[month]! -= words;
}

export function publicationAnchor({ publication, today }: Context): Anchor | null {
  return publication === null ? null : { day: publication, date: today!, name: 'publication' };
}

/** The mention before, when it is near enough; a coarse one counts with its first day. */
export function mentionAnchor(context: Context, at: number): Anchor | null {
  const { previous, previousAt } = context;
  if (previous === null || (!context.narrative && at - previousAt > reach)) return null;
  return { day: previous.first, date: dateOf(previous.first), name: 'mention' };
}

/** What an expression without its own anchor counts from. */
export function defaultAnchor(context: Context, at: number): Anchor | null {
  if (context.narrative) return mentionAnchor(context, at) ?? publicationAnchor(context);
  if (context.publication !== null) return publicationAnchor(context);
  // Without a publication date a year alone, of an aside maybe, is no ground for the days that follow.
  const grain = context.previous?.grain;
  const isFine = grain === 'day' || grain === 'month';
  return isFine && at - context.previousAt <= undatedReach ? mentionAnchor(context, at) : null;
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

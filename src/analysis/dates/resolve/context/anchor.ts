import { type CalendarDate, type Day, dateOf } from '../../calendar/calendar.js';
import type { DateMention } from '../../date.js';
import type { Moment } from '../moment/moment.js';
import { type Context, reach } from './context.js';

export interface Anchor {
  readonly day: Day;
  readonly date: CalendarDate;
  readonly name: DateMention['anchor'];
}

/** The same where nobody knows when the story was written: the month after may well be the reporter's. */
const undatedReach = 40;

export function publicationAnchor({ publication, today }: Context): Anchor | null {
  return publication === null ? null : { day: publication, date: today!, name: 'publication' };
}

/** The mention before, when it is near enough; a coarse one counts with its first day. */
export function mentionAnchor(context: Context, at: number): Anchor | null {
  const { previous, previousAt } = context;
  if (previous === null || (!context.narrative && at - previousAt > reach)) return null;
  return anchorOn(previous);
}

/** How far back, in words, a date named in passing may stand that "eight years later" counts from. */
const asideReach = 40;

/** What "eight years later", "the next morning" count from: the last date, named in passing or not. */
export function lastMention(context: Context, at: number): Moment | null {
  const { latest, latestAt, previous, previousAt } = context;
  if (latest !== null && latestAt > previousAt && at - latestAt <= asideReach) return latest;
  return previous === null || (!context.narrative && at - previousAt > reach) ? null : previous;
}

/** A coarse one counts with its first day. */
export function anchorOn({ first }: Moment): Anchor {
  return { day: first, date: dateOf(first), name: 'mention' };
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

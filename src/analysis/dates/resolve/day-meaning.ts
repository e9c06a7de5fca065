import { type Day, dateOf, dayOf, monthsLater, weekdayOf } from '../calendar/calendar.js';
import type { WeekdayMeaning } from '../meaning/meaning.js';
import { comma, isMark, wordAt } from '../words/date-words.js';
import { type Anchor, mentionAnchor, publicationAnchor } from './context/anchor.js';
import type { Context } from './context/context.js';
import type { Moment } from './moment/moment.js';
import { dayMoment } from './moment/new-moment.js';
import { openDay } from './open-day.js';
import type { Place } from './place.js';
import { open, type Resolution, resolved } from './resolution.js';
import { tenseAround } from './tense/tense-around.js';
import { weekdayAhead } from './weekday-ahead.js';
import { isOpenRange, untilWeekday, weekdayOfRange } from './weekday-range.js';

/** A weekday is the last one before publication or the day itself, the coming one when the sentence looks ahead. */
export function resolveWeekday(
  meaning: WeekdayMeaning,
  place: Place,
  context: Context,
): Resolution {
  const previous =
    meaning.fromMention && context.previous?.grain === 'day'
      ? mentionAnchor(context, place.start)
      : null;
  const anchor = previous ?? dayAnchor(context, place.start, meaning.direction !== null);
  const { weekday, direction, weekShift, time } = meaning;
  const same = dayInApposition(weekday, place, context) ?? dayBehindLast(weekday, place, context);
  if (same !== null)
    return resolved(dayMoment(same, time), 'told with the day just named', { anchor: 'mention' });
  const week = weekBefore(place, context);
  if (week !== null)
    return resolved(dayMoment(week.first + weekday - 1, time), 'weekday of the week just named', {
      anchor: 'mention',
    });
  if (anchor === null || meaning.isAny || isOpenRange(place))
    return openDay(`XXXX-WXX-${weekday}`, time, context);
  const difference = weekday - weekdayOf(anchor.day);
  // The nearest such day from the anchor on, and up to it.
  const coming = difference < 0 ? difference + 7 : difference;
  const past = difference > 0 ? difference - 7 : difference;
  const daysOn = (days: number, why: string, sure = true): Resolution =>
    resolved(dayMoment(anchor.day + days, time), why, { anchor: anchor.name, sure });
  if (meaning.weeksOn !== undefined)
    return daysOn(coming + meaning.weeksOn * 7, 'weeks after the coming one');
  if (meaning.dayOfMonth !== undefined)
    return weekdayOnDay(meaning.dayOfMonth, meaning, place, anchor);
  if (weekShift !== null) return daysOn(difference + weekShift * 7, 'weekday of the week named');
  if (direction === -1) return daysOn(coming - 7, `"last" weekday before the ${anchor.name}`);
  if (direction === 1) return daysOn(past + 7, `"next" weekday after the ${anchor.name}`);
  const tense = tenseAround(place.words, place.start, place.end);
  if (direction === 0) {
    const days = tense > 0 ? coming : tense < 0 ? past : difference;
    return daysOn(days, '"this" weekday, by the tense');
  }
  if (anchor.name === 'mention')
    return daysOn(coming, 'weekday in a story → the first one after the mention', false);
  const until = untilWeekday(place);
  if (tense <= 0 && until >= 0 && tenseAround(place.words, place.end + 1, until + 1) > 0)
    return daysOn(coming, 'the first day of a range that ends ahead', false);
  const ahead = weekdayAhead(meaning, place, context, tense);
  if (ahead !== null)
    return daysOn(ahead - anchor.day, 'weekday after a day ahead → the next one', false);
  if (tense > 0)
    return daysOn(coming, 'weekday in future tense → the coming one after publication', false);
  // A story that went on after its first day: "downgraded it on Saturday", updated on that Saturday.
  const running = context.updated === null ? 0 : context.updated - anchor.day;
  if (coming > 0 && running <= longestRun && coming <= running)
    return daysOn(coming, 'weekday between publication and update', false);
  const last = weekdayOfRange(place);
  if (last !== null) {
    const lastPast = (last - weekdayOf(anchor.day) - 7) % 7;
    return daysOn(lastPast - ((last - weekday + 7) % 7), 'the first day of a range gone');
  }
  const told = tense < 0 ? 'weekday in past tense' : 'weekday';
  return daysOn(past, `${told} → the last one before publication`, tense < 0);
}

/** How many words may stand between a day and "a Friday" behind it. */
const appositionReach = 8;

/** "on the 9th, a Friday,": which day of the week that was. */
function dayInApposition(
  weekday: number,
  { words, start }: Place,
  { previous, previousAt }: Context,
): Day | null {
  if (wordAt(words, start - 1) !== 'a' || !isMark(words, start - 2, comma)) return null;
  if (previous?.grain !== 'day' || start - previousAt > appositionReach) return null;
  return weekdayOf(previous.first) === weekday ? previous.first : null;
}

/** "last Friday or Saturday": the second is gone too. */
function dayBehindLast(
  weekday: number,
  { words, start }: Place,
  { previous, previousAt, publication }: Context,
): Day | null {
  const link = wordAt(words, start - 1);
  if ((link !== 'or' && link !== 'and') || wordAt(words, start - 3) !== 'last') return null;
  if (previous?.grain !== 'day' || previousAt !== start - 3 || publication === null) return null;
  const day = previous.first + ((weekday - weekdayOf(previous.first) + 7) % 7);
  return day < publication ? day : null;
}

/** How many words of "a couple of weeks ago on" may stand before the day. */
const weekReach = 6;

/** "two weeks ago on Friday", "last week, on Friday": the week that ends right before the day. */
function weekBefore({ words, start }: Place, { previous, previousAt }: Context): Moment | null {
  if (previous?.grain !== 'week' || start - previousAt > weekReach) return null;
  if (wordAt(words, start - 1) !== 'on') return null;
  const last = isMark(words, start - 2, comma) ? start - 3 : start - 2;
  const isTold =
    wordAt(words, last) === 'ago' ||
    (wordAt(words, last) === 'week' && wordAt(words, last - 1) !== 'this');
  return isTold ? previous : null;
}

/** Days over which a story is told on; one updated later is not told anew. */
const longestRun = 3;

/** "Friday the 13th": the nearest month whose 13th is a Friday; of months as near, the one that the tense tells. */
function weekdayOnDay(
  day: number,
  { weekday, time }: WeekdayMeaning,
  { words, start, end }: Place,
  anchor: Anchor,
): Resolution {
  const tense = tenseAround(words, start, end);
  const { year, month } = anchor.date;
  let best: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let months = -14; months <= 14; months++) {
    const first = monthsLater(dayOf(year, month, 1), months);
    const candidate = first + day - 1;
    const away = candidate - anchor.day;
    if (weekdayOf(candidate) !== weekday || dateOf(candidate).day !== day) continue;
    const against = (tense < 0 && away > 0) || (tense > 0 && away < 0) ? otherSide : 0;
    if (Math.abs(away) + against < least) {
      least = Math.abs(away) + against;
      best = candidate;
    }
  }
  return best === null
    ? open('DATE', `XXXX-WXX-${weekday}`, 'no near month has such a day')
    : resolved(dayMoment(best, time), 'the nearest such weekday on that day of a month', {
        anchor: anchor.name,
      });
}

/** Days that a day on the wrong side of the tense counts as farther away. */
const otherSide = 120;

/**
 * News counts days from publication, a narrative from a day mentioned before; "last Friday" of a narrative without one is a reporter's, and so is
 * any weekday of a feature whose years come near publication.
 */
function dayAnchor(context: Context, at: number, directed: boolean): Anchor | null {
  const mention = context.previous?.grain === 'day' ? mentionAnchor(context, at) : null;
  if (!context.narrative) {
    const near = at - context.previousAt <= undatedReach ? mention : null;
    return publicationAnchor(context) ?? near;
  }
  return mention ?? (directed || isFeature(context) ? publicationAnchor(context) : null);
}

/** In news without a publication date the day is the reporter's, unless another is named beside it, in words. */
const undatedReach = 15;

/** Years before publication that the story of a feature may have come to. */
const featureYears = 15;

function isFeature({ story, today }: Context): boolean {
  return story !== null && today !== null && Math.abs(today.year - story.year) <= featureYears;
}

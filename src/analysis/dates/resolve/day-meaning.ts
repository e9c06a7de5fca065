import { weekdayOf } from '../calendar.js';
import type { ClockMeaning, WeekdayMeaning } from '../meaning.js';
import {
  type Anchor,
  type Context,
  defaultAnchor,
  mentionAnchor,
  publicationAnchor,
} from './context.js';
import { dayMoment, type Moment, timeValue } from './moment.js';
import type { Place } from './place.js';
import { open, type Resolution, resolved } from './resolution.js';
import { tenseAround } from './tense.js';

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
  const anchor = previous ?? dayAnchor(context, place.start);
  const { weekday, direction, weekShift, time } = meaning;
  if (anchor === null)
    return open(
      time === null ? 'DATE' : 'TIME',
      `XXXX-WXX-${weekday}${time === null ? '' : timeValue(time)}`,
    );
  const difference = weekday - weekdayOf(anchor.day);
  const details = { anchor: anchor.name };
  const moment = (days: number): Moment => dayMoment(anchor.day + days, time);
  if (weekShift !== null)
    return resolved(moment(difference + weekShift * 7), 'weekday of the week named', details);
  if (direction !== null && direction < 0) {
    return resolved(
      moment(difference >= 0 ? difference - 7 : difference),
      `"last" weekday before the ${anchor.name}`,
      details,
    );
  }
  if (direction !== null && direction > 0) {
    return resolved(
      moment(difference <= 0 ? difference + 7 : difference),
      `"next" weekday after the ${anchor.name}`,
      details,
    );
  }
  const tense = tenseAround(place.words, place.start, place.end);
  if (direction === 0) {
    const days =
      difference < 0 && tense > 0
        ? difference + 7
        : difference > 0 && tense < 0
          ? difference - 7
          : difference;
    return resolved(moment(days), '"this" weekday, by the tense', details);
  }
  if (tense > 0) {
    return resolved(
      moment(difference < 0 ? difference + 7 : difference),
      `weekday in future tense → the coming one after ${anchor.name}`,
      { ...details, sure: false },
    );
  }
  const told = tense < 0 ? 'weekday in past tense' : 'weekday';
  return resolved(
    moment(difference > 0 ? difference - 7 : difference),
    `${told} → the last one before ${anchor.name}`,
    {
      ...details,
      sure: tense < 0,
    },
  );
}

/** Days count from the mention before only in a narrative that gave a day. */
function dayAnchor(context: Context, at: number): Anchor | null {
  const byDay = context.previous?.grain === 'day';
  return (
    (byDay ? defaultAnchor(context, at) : publicationAnchor(context)) ??
    (byDay ? mentionAnchor(context, at) : null)
  );
}

/** How far back a day may stand that a clock alone belongs to, in words: its sentence and the one before. */
const clockReach = 40;

/** A clock alone belongs to the day mentioned in its sentence before it, else to the day of publication. */
export function resolveClock({ time }: ClockMeaning, place: Place, context: Context): Resolution {
  const near = context.narrative || place.start - context.previousAt < clockReach;
  const mention =
    context.previous?.grain === 'day' && near ? mentionAnchor(context, place.start) : null;
  const anchor = mention ?? (context.narrative ? null : publicationAnchor(context));
  if (anchor === null) return open('TIME', `XXXX-XX-XX${timeValue(time)}`);
  return resolved(dayMoment(anchor.day, time), `clock time on the day of the ${anchor.name}`, {
    anchor: anchor.name,
    sure: false,
  });
}

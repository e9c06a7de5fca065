import { weekdayOf } from '../calendar.js';
import { wordAt } from '../date-words.js';
import type { ClockMeaning, ShiftMeaning, WeekdayMeaning } from '../meaning.js';
import { Unit } from '../word-class.js';
import {
  type Anchor,
  type Context,
  defaultAnchor,
  mentionAnchor,
  publicationAnchor,
} from './context.js';
import {
  dayMoment,
  type Moment,
  shiftedMoment,
  timeValue,
  timexValue,
  weekendMoment,
} from './moment.js';
import type { Place } from './place.js';
import { fixed, open, type Resolution, resolved } from './resolution.js';
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
      details,
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

/** A clock alone belongs to the day mentioned in its sentence before it, else to the day of publication. */
export function resolveClock({ time }: ClockMeaning, place: Place, context: Context): Resolution {
  const near = context.narrative || place.start - context.previousAt < 30;
  const mention =
    context.previous?.grain === 'day' && near ? mentionAnchor(context, place.start) : null;
  const anchor = context.narrative ? mention : (publicationAnchor(context) ?? mention);
  if (anchor === null) return open('TIME', `XXXX-XX-XX${timeValue(time)}`);
  return resolved(dayMoment(anchor.day, time), `clock time on the day of the ${anchor.name}`, {
    anchor: anchor.name,
    sure: false,
  });
}

/** "last week", "two years ago", "the following day", "the quarter". */
export function resolveShift(meaning: ShiftMeaning, place: Place, context: Context): Resolution {
  const { unit, amount } = meaning;
  if (unit <= Unit.hour)
    return fixed(
      'DATE',
      amount < 0 ? 'PAST_REF' : 'FUTURE_REF',
      'hours and minutes away: no day can be told',
    );
  if (
    meaning.from === 'mention' &&
    unit <= Unit.night &&
    context.previous !== null &&
    context.previous.grain !== 'day'
  )
    return dayOfCoarse(meaning, context.previous);
  const topical = meaning.topical ? topicalMoment(meaning, place, context) : null;
  if (topical !== null) return topical;
  const anchor = shiftAnchor(meaning, place, context);
  if (anchor === null)
    return open(unit === Unit.night || meaning.time !== null ? 'TIME' : 'DATE', openValue(meaning));
  const details = { anchor: anchor.name };
  if (unit === Unit.weekend)
    return resolved(weekend(anchor, amount, place), countedFrom(meaning, anchor), details);
  const fine =
    anchor.name === 'mention' && meaning.from === 'mention' ? sameGrain(context, meaning) : null;
  if (fine !== null) return resolved(fine, countedFrom(meaning, anchor), details);
  return resolved(
    shiftedMoment(anchor.day, unit, amount, meaning.time),
    countedFrom(meaning, anchor),
    details,
  );
}

/** "that same day" after a month: one of its days. */
function dayOfCoarse(meaning: ShiftMeaning, previous: Moment): Resolution {
  const month = previous.grain === 'month' && meaning.amount === 0 && meaning.time === null;
  const value = month ? `${timexValue(previous)}-XX` : openValue(meaning);
  return fixed('DATE', value, 'the day before it is not told');
}

const unitNames = [
  '',
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'half-year',
  'year',
  'decade',
  'century',
  'millennium',
];

function countedFrom({ unit, amount }: ShiftMeaning, { name }: Anchor): string {
  const from = name === 'mention' ? 'the date mentioned before' : 'publication';
  if (amount === 0) return `the ${unitNames[unit]} of ${from}`;
  const size = Math.abs(amount);
  return `${size} ${unitNames[unit]}${size === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'} ${from}`;
}

function shiftAnchor(meaning: ShiftMeaning, { start }: Place, context: Context): Anchor | null {
  if (meaning.from === 'mention')
    return mentionAnchor(context, start) ?? publicationAnchor(context);
  if (meaning.unit === Unit.day) return publicationAnchor(context) ?? null;
  return context.narrative && meaning.topical
    ? defaultAnchor(context, start)
    : publicationAnchor(context);
}

/** "a year earlier" beside a month or quarter is that month or quarter of the year before. */
function sameGrain(context: Context, { unit, amount }: ShiftMeaning): Moment | null {
  const { previous } = context;
  // "that year" is the whole year.
  if (previous === null || unit !== Unit.year || amount === 0 || !Number.isInteger(amount))
    return null;
  if (previous.grain !== 'month' && previous.grain !== 'quarter') return null;
  const year = shiftedMoment(previous.first, Unit.month, amount * 12, null);
  return { ...year, grain: previous.grain };
}

/** The weekend of the week; before Friday "last weekend" is that of the week before. */
function weekend({ day }: Anchor, amount: number, { words, start, end }: Place): Moment {
  if (amount !== 0) return weekendMoment(day + amount * 7);
  const ahead =
    weekdayOf(day) >= 5 || tenseAround(words, start, end) > 0 || wordAt(words, start) === 'this';
  return weekendMoment(ahead ? day : day - 7);
}

const quarterReach = 2000;

/** "the quarter", "the latest quarter", "a year-earlier": the quarter that the text talks of. */
function topicalMoment(
  { unit, amount }: ShiftMeaning,
  { start }: Place,
  context: Context,
): Resolution | null {
  const { quarter, quarterAt } = context;
  if (quarter === null || (unit === Unit.year && start - quarterAt > quarterReach)) return null;
  if (unit === Unit.quarter)
    return resolved(quarter, 'the quarter that the text talks of', { anchor: 'mention' });
  if (unit !== Unit.year || amount === 0) return null;
  const moment = shiftedMoment(quarter.first, Unit.quarter, amount * 4, null);
  return resolved(moment, 'the same quarter of the year before', { anchor: 'mention' });
}

function openValue({ unit, time }: ShiftMeaning): string {
  switch (unit) {
    case Unit.day:
      return `XXXX-XX-XX${time === null ? '' : timeValue(time)}`;
    case Unit.night:
      return 'XXXX-XX-XXTNI';
    case Unit.week:
    case Unit.fortnight:
      return 'XXXX-WXX';
    case Unit.weekend:
      return 'XXXX-WXX-WE';
    case Unit.month:
      return 'XXXX-XX';
    case Unit.quarter:
      return 'XXXX-QX';
    case Unit.decade:
      return 'XXX';
    case Unit.century:
    case Unit.millennium:
      return 'XX';
    default:
      return 'XXXX';
  }
}

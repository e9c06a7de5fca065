import { type Day, dateOf, dayOf, weekdayOf } from '../calendar.js';
import { wordAt } from '../date-words.js';
import type { ShiftMeaning } from '../meaning.js';
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
  endOf,
  type Moment,
  shiftedMoment,
  timeValue,
  timexValue,
  weekendMoment,
} from './moment.js';
import type { Place } from './place.js';
import { fixed, open, type Resolution, resolved } from './resolution.js';
import { tenseAround } from './tense.js';

/** "last week", "two years ago", "the following day", "the quarter". */
export function resolveShift(meaning: ShiftMeaning, place: Place, context: Context): Resolution {
  const { unit, amount } = meaning;
  if (unit <= Unit.hour)
    return fixed('DATE', 'PAST_REF', 'hours and minutes ago: no day can be told');
  const type = unit === Unit.night || meaning.time !== null ? 'TIME' : 'DATE';
  const { previous } = context;
  if (meaning.from === 'mention' && previous !== null && unit < smallestUnit[previous.grain])
    return fixed(type, partOfCoarse(meaning, previous), 'the date before it is too coarse');
  const topical = meaning.topical ? topicalMoment(meaning, place, context) : null;
  if (topical !== null) return topical;
  const anchor = shiftAnchor(meaning, place, context);
  if (anchor === null) return open(type, openValue(meaning));
  const fromMention = anchor.name === 'mention' && meaning.from === 'mention';
  const moment =
    unit === Unit.weekend
      ? weekend(anchor, amount, place)
      : ((fromMention ? sameGrain(context, meaning) : null) ??
        shiftedMoment(yearsBefore(anchor.day, meaning.yearsBack), unit, amount, meaning.time));
  return resolved(dayWithin(moment, meaning), countedFrom(meaning, anchor), {
    anchor: anchor.name,
  });
}

/** "the 3rd of next month"; a 31st that the month has not is the month. */
function dayWithin(month: Moment, { dayOfMonth, time }: ShiftMeaning): Moment {
  if (dayOfMonth === undefined) return month;
  const day = month.first + dayOfMonth - 1;
  return day < endOf(month) ? dayMoment(day, time) : month;
}

/** The same day of an earlier year; of 29 February the day after. */
function yearsBefore(day: Day, years: number): Day {
  if (years === 0) return day;
  const date = dateOf(day);
  return dayOf(date.year - years, date.month, date.day);
}

/** The units that can be counted from a mention: days from a day only, months from a month, years from all up to a year. */
const smallestUnit: Readonly<Record<Moment['grain'], Unit>> = {
  day: Unit.second,
  week: Unit.week,
  weekend: Unit.week,
  month: Unit.month,
  season: Unit.year,
  quarter: Unit.quarter,
  half: Unit.semester,
  year: Unit.year,
  decade: Unit.decade,
  century: Unit.century,
};

/** "that same day" after a month: one of its days. */
function partOfCoarse(meaning: ShiftMeaning, previous: Moment): string {
  const month = previous.grain === 'month' && meaning.unit === Unit.day && meaning.amount === 0;
  return month && meaning.time === null ? `${timexValue(previous)}-XX` : openValue(meaning);
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

function countedFrom({ unit, amount, yearsBack }: ShiftMeaning, { name }: Anchor): string {
  const from = name === 'mention' ? 'the date mentioned before' : 'publication';
  if (yearsBack > 0) return `the ${unitNames[unit]} of ${from}, a year before`;
  if (amount === 0) return `the ${unitNames[unit]} of ${from}`;
  const size = Math.abs(amount);
  return `${size} ${unitNames[unit]}${size === 1 ? '' : 's'} ${amount < 0 ? 'before' : 'after'} ${from}`;
}

function shiftAnchor(meaning: ShiftMeaning, { start }: Place, context: Context): Anchor | null {
  if (meaning.from === 'mention')
    return mentionAnchor(context, start) ?? publicationAnchor(context);
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

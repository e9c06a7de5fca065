import { type Day, dateOf } from '../calendar/calendar.js';
import { isoYear, pad2 } from '../calendar/iso-date.js';
import { seasonCode } from '../calendar/season-code.js';
import type { CalendarMeaning, Period } from '../meaning/meaning.js';
import type { OrderEvidence } from '../publication/order/order-evidence.js';
import { holidayNames } from '../rules/period/feast/holiday-names.js';
import { defaultAnchor, mentionAnchor, publicationAnchor } from './context/anchor.js';
import type { Context } from './context/context.js';
import type { Moment } from './moment/moment.js';
import { momentIn } from './moment/moment-in-year.js';
import { quarterMoment } from './moment/new-moment.js';
import { timeValue } from './moment/timex-value.js';
import { resolveNumberedDay } from './numbered-day.js';
import type { Place } from './place.js';
import { isReportersDate } from './reporters-date.js';
import { fixed, open, type Resolution, resolved } from './resolution.js';
import { tenseAround } from './tense/tense-around.js';
import { chooseYear } from './year/choose-year.js';

/** Fills in the year that a calendar date leaves out. */
export function resolveCalendar(
  meaning: CalendarMeaning,
  place: Place,
  context: Context,
): Resolution {
  const chosen = resolveOne(meaning, place, context);
  return meaning.period?.kind === 'holiday' ? nearerFeast(chosen, meaning, place, context) : chosen;
}

/** "Labour Day": of two feasts called alike the one nearer to publication. */
function nearerFeast(
  chosen: Resolution,
  meaning: CalendarMeaning,
  place: Place,
  context: Context,
): Resolution {
  const names = holidayNames();
  const other = names[meaning.period!.number]?.other;
  if (other === undefined) return chosen;
  if (chosen.moment === null) return { ...chosen, value: 'XXXX-XX-XX' };
  const { publication } = context;
  if (publication === null) return chosen;
  const number = names.findIndex((name) => name.names === other);
  const period = { kind: 'holiday', number } as const;
  const second = resolveOne({ ...meaning, period }, place, context);
  const isNearer = away(second, publication) < away(chosen, publication);
  return isNearer
    ? { ...second, alternative: chosen.moment, sure: false }
    : { ...chosen, alternative: second.moment, sure: false };
}

/** Days from publication. */
function away({ moment }: Resolution, publication: Day): number {
  return Math.abs(moment!.first - publication);
}

function resolveOne(meaning: CalendarMeaning, place: Place, context: Context): Resolution {
  if (meaning.period?.kind === 'holiday' && isUntold(meaning.period)) return untold(meaning);
  if (meaning.month === null && meaning.day !== null)
    return resolveNumberedDay(meaning, place, context);
  if (meaning.topical && context.quarter !== null)
    return topicalQuarter(meaning.year!, context.quarter);
  // A company's "first quarter ended Sept. 30" goes by the number it was given.
  if (meaning.stretch === 'quarter-to' && context.quarter !== null)
    return resolved(context.quarter, 'the quarter that the text talks of', { anchor: 'mention' });
  if (meaning.year !== null) return explicit(meaning, meaning.year, context.slashOrder);
  const anchor =
    (meaning.ofMention ? mentionAnchor(context, place.start) : null) ??
    (isReportersDate(meaning, place, context) || isLatest(meaning, context)
      ? publicationAnchor(context)
      : null) ??
    defaultAnchor(context, place.start);
  if (anchor === null || isReporters(meaning, place, context))
    return open(meaning.time === null ? 'DATE' : 'TIME', openValue(meaning));
  if (meaning.yearShift !== null) {
    const moment = momentIn(anchor.date.year + meaning.yearShift, meaning);
    return moment === null
      ? noSuchDay(meaning, anchor.date.year + meaning.yearShift)
      : resolved(moment, `the year is counted from the ${anchor.name}`, { anchor: anchor.name });
  }
  const choice = chooseYear(meaning, place, context, anchor);
  const moment = momentIn(choice.year, meaning);
  if (moment === null) return noSuchDay(meaning, choice.year);
  return resolved(moment, choice.why, { anchor: anchor.name, sure: choice.sure });
}

/** "a 1761 work that they sold last March": told from today in any story, where nothing finer than a year stands before it. */
function isLatest({ direction }: CalendarMeaning, { previous }: Context): boolean {
  return direction !== null && (previous === null || previous.grain === 'year');
}

function isUntold({ number }: Period): boolean {
  return holidayNames()[number]!.day(2000) === null;
}

function untold({ period, year }: CalendarMeaning): Resolution {
  const rest = holidayNames()[period!.number]!.isMonth ? '-XX' : '-XX-XX';
  return fixed(
    'DATE',
    (year ?? 'XXXX') + rest,
    'a feast whose day no public rule tells beforehand',
  );
}

/** Without a publication date nobody can tell which "last fall" it is to the reporter, nor when "will open on May 2" is to be. */
function isReporters(meaning: CalendarMeaning, place: Place, context: Context): boolean {
  if (context.publication !== null || meaning.ofMention) return false;
  if (meaning.direction !== null) return true;
  return !context.narrative && tenseAround(place.words, place.start, place.end) > 0;
}

/** "the 1988 period" of a story about a third quarter. */
function topicalQuarter(year: number, quarter: Moment): Resolution {
  const { month } = dateOf(quarter.first);
  return resolved(
    quarterMoment(year, Math.floor((month + 2) / 3)),
    'the quarter that the text talks of, in that year',
    { anchor: 'mention' },
  );
}

function explicit(meaning: CalendarMeaning, year: number, order: OrderEvidence | null): Resolution {
  const moment = momentIn(year, meaning);
  if (moment === null) return noSuchDay(meaning, year);
  if (meaning.slashes !== 'open') return resolved(moment, 'the year is written');
  const swapped = momentIn(year, { ...meaning, month: meaning.day, day: meaning.month })!;
  const [chosen, other] = order?.order === 'dmy' ? [swapped, moment] : [moment, swapped];
  return order === null
    ? resolved(chosen, 'a slash date, read month first', { alternative: other, sure: false })
    : resolved(chosen, `a slash date, ${order.order}: ${order.reason}`);
}

/** "Feb 29, 2015" never was: the month is all that can be told. */
function noSuchDay({ month }: CalendarMeaning, year: number): Resolution {
  const value = `${isoYear(year)}-${pad2(month!)}-XX`;
  return { ...fixed('DATE', value, `no such day in ${year}`), sure: false, impossible: true };
}

/** `XXXX-12-04`: what the words tell, X for the rest. */
function openValue({ month, day, nth, period, time }: CalendarMeaning): string {
  if (period !== null && period.kind !== 'holiday') {
    const codes = {
      quarter: `Q${period.number}`,
      half: `H${period.number}`,
      season: seasonCode(period.number),
    };
    return `XXXX-${codes[period.kind]}`;
  }
  if (period !== null) {
    const { day: dayIn } = holidayNames()[period.number]!;
    const [one, other] = [dayIn(2000), dayIn(2001)].map((day) => day && dateOf(day));
    return one && other && one.month === other.month && one.day === other.day
      ? `XXXX-${pad2(one.month)}-${pad2(one.day)}`
      : 'XXXX-XX-XX';
  }
  if (nth !== undefined) return `XXXX-${pad2(month!)}-XX`;
  const value =
    month === null ? 'XXXX' : `XXXX-${pad2(month)}${day === null ? '' : `-${pad2(day)}`}`;
  return time === null ? value : value + timeValue(time);
}

import { dateOf, dayOf } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import { isUntil, wordAt } from '../../words/date-words.js';
import type { Anchor } from '../context/anchor.js';
import type { Context } from '../context/context.js';
import type { Place } from '../place.js';
import { tenseAround } from '../tense/tense-around.js';
import { tenseBefore } from '../tense/tense-before.js';
import { isToldAfter } from '../tense/told-after.js';
import { isToldBefore } from '../tense/told-before.js';
import { directedYear } from './directed-year.js';
import { monthYear } from './month-year.js';
import { namedYear } from './named-year.js';
import { nearestYear, tenseWeight } from './nearest-year.js';
import { periodYear } from './period-year.js';
import { rangeEndYear } from './range-end-year.js';
import { rangeStartYear, toldRangeYear } from './range-start-year.js';
import type { YearChoice } from './year-choice.js';
import { yearOfLabel } from './year-of-label.js';
import { yearOfPassage } from './year-of-passage.js';
import { yearOfStory } from './year-of-story.js';

export function chooseYear(
  meaning: CalendarMeaning,
  place: Place,
  context: Context,
  anchor: Anchor,
): YearChoice {
  const known = knownYear(meaning, context);
  if (known !== null) return known;
  if (meaning.direction !== null && (anchor.name !== 'mention' || meaning.ofMention))
    return directedYear(meaning, anchor);
  const range = rangeEndYear(meaning, place, context);
  if (range !== null) return range;
  if (anchor.name === 'mention') {
    const story = context.story ?? anchor.date;
    return toldRangeYear(meaning, place, story) ?? narrativeYear(meaning, story);
  }
  const labelled = yearOfLabel(meaning, place, context);
  if (labelled !== null) return labelled;
  const tense = tenseAround(place.words, place.start, place.end);
  const begun = tense < 0 ? rangeStartYear(meaning, place, anchor) : null;
  if (begun !== null) return begun;
  const told = meaning.weekday === null ? yearOfPassage(meaning, place, context, tense) : null;
  if (told !== null) return told;
  // "the year ended Jan. 31" is over.
  const link = wordAt(place.words, place.start - 1);
  const over =
    link === 'ended' ||
    link === 'since' ||
    (meaning.stretch === 'quarter-to' && wordAt(place.words, place.end) === 'ended') ||
    isToldAfter(place.words, place.start, place.end);
  if (meaning.day !== null || meaning.nth !== undefined || meaning.period?.kind === 'holiday') {
    const weight = over
      ? Number.POSITIVE_INFINITY
      : tense < 0 && isToldBefore(place)
        ? toldWeight
        : tenseWeight;
    const near = nearestYear(meaning, anchor, tense, weight, isShutUntil(place));
    return (
      (tense > 0 ? null : namedYear(meaning, place.start, context, near, anchor.day, tense)) ??
      yearOfStory(meaning, place, context, near, anchor.day, tense) ??
      near
    );
  }
  if (meaning.month !== null)
    return (
      yearOfDay(meaning.month, place.start, context) ??
      monthYear(meaning.month, place, anchor.date, tense)
    );
  return periodYear(meaning.period!, anchor.date, tense);
}

/** "will be shut until July 4", with the verb before it. */
function isShutUntil({ words, start }: Place): boolean {
  return isUntil(words, start - 1) && tenseBefore(words, start) > 0;
}

/** "the Oct. 7 massacre" in a story of later years. */
function knownYear(
  { knownYear: year, month, day }: CalendarMeaning,
  { publication }: Context,
): YearChoice | null {
  if (year === undefined || publication === null || publication < dayOf(year, month!, day!))
    return null;
  return { year, why: 'the year of the day that is called so', sure: true };
}

/** How far back, in words, the day may stand whose month is named again. */
const dayReach = 60;

/** "adjourned until March 29 … to be heard in March": the month of the day just named. */
function yearOfDay(
  month: number,
  start: number,
  { previous, previousAt }: Context,
): YearChoice | null {
  if (previous?.grain !== 'day' || start - previousAt > dayReach) return null;
  const date = dateOf(previous.first);
  return date.month === month
    ? { year: date.year, why: 'the month of the day named before', sure: true }
    : null;
}

/** Past by that much: only of days right ahead the day of publication may be wrong. */
const toldWeight = 340;

/** A month much earlier in the year than the mention before is the next year's. */
function narrativeYear(
  { month }: CalendarMeaning,
  { year, month: before }: { year: number; month: number },
): YearChoice {
  const next = month !== null && month < before - 6;
  return { year: next ? year + 1 : year, why: 'the year of the date mentioned before', sure: true };
}

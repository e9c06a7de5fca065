import { type Day, weekdayOf } from '../calendar/calendar.js';
import type { WeekdayMeaning } from '../meaning/meaning.js';
import { type DateWords, plainWord } from '../words/date-words.js';
import type { Context } from './context/context.js';
import type { Place } from './place.js';
import type { Tense } from './tense/tense.js';

/** How far back, in words, the day ahead may stand that a weekday goes on from. */
const listReach = 4;
const sentenceReach = 40;
/** Weekdays name the days of a fortnight at most. */
const mostDays = 14;

/**
 * Forecasts and programmes go on from a day ahead: "Rain is due on Friday; Saturday and Sunday look calmer". A weekday that no verb places
 * is the first one from that day on, and so is one that the list of a future verb goes on with: "will debate it on Wednesday and Thursday".
 */
export function weekdayAhead(
  { weekday }: WeekdayMeaning,
  { words, start }: Place,
  { publication, previous, previousAt }: Context,
  tense: Tense,
): Day | null {
  if (publication === null || previous === null || previous.grain !== 'day' || tense < 0)
    return null;
  // Of a Tuesday, "Tuesday" is today, but for "on Saturday … then on Tuesday".
  const isToday = weekdayOf(publication) === weekday;
  const isNext = isToday && tellsNext(words, previousAt, start);
  const reach = isNext || (tense === 0 && !isToday) ? sentenceReach : listReach;
  const days = previous.first - publication;
  if (days <= 0 || days > mostDays || start - previousAt > reach) return null;
  return previous.first + ((weekday - weekdayOf(previous.first) + 7) % 7);
}

function tellsNext(words: DateWords, from: number, to: number): boolean {
  for (let at = Math.max(from, to - sentenceReach); at < to; at++)
    if (plainWord(words, at) === 'then') return true;
  return false;
}

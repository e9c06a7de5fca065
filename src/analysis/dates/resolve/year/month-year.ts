import { deliveries } from '../../../../words/date-contexts.js';
import type { CalendarDate } from '../../calendar/calendar.js';
import { plainWord, wordAt } from '../../words/date-words.js';
import type { Place } from '../place.js';
import { isSentenceEnd } from '../tense/sentence-end.js';
import type { Tense } from '../tense/tense.js';
import { isToldOfMonth } from '../tense/told-before.js';
import { wasDone } from '../tense/was-done.js';
import type { YearChoice } from './year-choice.js';

/** "for June delivery", "July futures fell": of what is traded the month is one to come. */
function isDelivery({ words, end }: Place): boolean {
  return deliveries.has(plainWord(words, end));
}

/** A month alone is past, or coming after a future verb or "by", "through". */
export function monthYear(
  month: number,
  place: Place,
  date: CalendarDate,
  tense: Tense,
): YearChoice {
  const { words, start } = place;
  const before = wordAt(words, start - 1);
  if (isDelivery(place)) {
    const year = month < date.month ? date.year + 1 : date.year;
    return { year, why: 'month of delivery → the coming one', sure: true };
  }
  const bound = (before === 'through' || before === 'by') && !(tense < 0 && wasDone(words, start));
  const ahead = (month - date.month + 12) % 12;
  const behind = (12 - ahead) % 12;
  const pull = tense > 0 ? Number.POSITIVE_INFINITY : bound ? boundPull : tense < 0 ? 0 : openPull;
  // "Led it until May", "resigned in May" are over, and so are "In May, she led it", "By May she had led it".
  const opens = (before === 'in' || before === 'by') && isSentenceEnd(words, start - 2);
  const over = tense < 0 && (before === 'until' || opens || isToldOfMonth(place));
  const future = !over && ahead + pastPull < behind + pull;
  const year = future
    ? month < date.month
      ? date.year + 1
      : date.year
    : month > date.month
      ? date.year - 1
      : date.year;
  return {
    year,
    why: future ? 'month → the coming one' : 'month → the last one before publication',
    sure: future ? tense > 0 : tense < 0 || month === date.month,
  };
}

/** Months that the past is nearer than it is: nobody says "in September" in August of the one eleven months ago. Tuned on news. */
const pastPull = 8;

const boundPull = 8;

const openPull = 8;

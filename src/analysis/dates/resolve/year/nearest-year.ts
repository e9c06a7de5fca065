import { weekdayOf } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import type { Anchor } from '../context/anchor.js';
import { endOf } from '../moment/moment.js';
import { momentIn } from '../moment/moment-in-year.js';
import type { Tense } from '../tense/tense.js';
import type { YearChoice } from './year-choice.js';

/** Days that a date ahead counts as farther away in a past tense, and one behind in a future tense. Tuned on news. */
export const tenseWeight = 120;

const futureWeight = 250;
/** "will be shut until July 4". */
const untilWeight = 500;

/** "Friday, Dec. 4": a year in which that day is no Friday comes last. */
const otherWeekday = 1000;

/** The nearest such day, the tense of the sentence as tie-break. */
export function nearestYear(
  meaning: CalendarMeaning,
  { date, day }: Anchor,
  tense: Tense,
  weight: number,
  isUntil = false,
): YearChoice {
  let best = date.year;
  let least = Number.POSITIVE_INFINITY;
  for (let year = date.year - 1; year <= date.year + 1; year++) {
    const moment = momentIn(year, meaning);
    if (moment === null) continue;
    // Of "the quarter ended March 31" the end counts.
    const days = (meaning.stretch === 'quarter-to' ? endOf(moment) - 1 : moment.first) - day;
    const late = tense < 0 && days > 0 ? weight : 0;
    const early = tense > 0 && days < 0 ? (isUntil ? untilWeight : futureWeight) : 0;
    const other = meaning.weekday !== null && weekdayOf(moment.first) !== meaning.weekday;
    const distance = Math.abs(days) + late + early + (other ? otherWeekday : 0);
    if (distance < least) {
      least = distance;
      best = year;
    }
  }
  return {
    year: best,
    why: `the nearest one to publication${inTense(tense)}`,
    sure: least < tenseWeight,
  };
}

function inTense(tense: Tense): string {
  return tense === 0 ? '' : tense < 0 ? ', past tense' : ', future tense';
}

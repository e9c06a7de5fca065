import { dateOf } from '../../calendar/calendar.js';
import type { CalendarMeaning } from '../../meaning/meaning.js';
import { isHyphen, isMark, plainWord } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Context } from '../context/context.js';
import { momentIn } from '../moment/moment-in-year.js';
import type { Place } from '../place.js';
import type { YearChoice } from './year-choice.js';

/** The first date of a range stands at most so many words before the second: "from Saturday 21 December 2024 to". */
const reach = 7;

/** "from 21 December to 5 January": a range does not end before it begins. Null when the date ends none. */
export function rangeEndYear(
  meaning: CalendarMeaning,
  place: Place,
  { previous, previousAt }: Context,
): YearChoice | null {
  if (previous === null || (previous.grain !== 'day' && previous.grain !== 'month')) return null;
  if (place.start - previousAt > reach || !namesMonth(place, previousAt)) return null;
  if (!endsRange(place, previousAt)) return null;
  const { year } = dateOf(previous.first);
  const same = momentIn(year, meaning);
  if (same === null) return null;
  const next = same.first < previous.first;
  return {
    year: next ? year + 1 : year,
    why: 'the end of a range → after its beginning',
    sure: true,
  };
}

/** Has the date before it a month of its own, or is it the 21 of "from 21 to 25 December"? Not the "Friday" of "a revision on Friday to December's figures". */
function namesMonth({ words, start }: Place, from: number): boolean {
  if (words.class[from] === WordClass.digits || words.class[from] === WordClass.ordinalDigits)
    return true;
  for (let at = from; at < start; at++) if (words.class[at] === WordClass.month) return true;
  return false;
}

function endsRange({ words, start }: Place, from: number): boolean {
  const link = plainWord(words, start - 1);
  if (link === 'to' || link === 'until' || link === 'till' || link === 'through') return true;
  // Not "in end-May".
  const isDate = words.class[start - 2] !== WordClass.modifier;
  if (isHyphen(words, start - 1) || isMark(words, start - 1, 0x2013)) return isDate;
  return link === 'and' && plainWord(words, from - 1) === 'between';
}

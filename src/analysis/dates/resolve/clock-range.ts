import type { Day } from '../calendar/calendar.js';
import type { TimeOfDay } from '../meaning/meaning.js';
import { isLink } from '../rules/year/range-year.js';
import { type DateWords, plainWord, wordAt } from '../words/date-words.js';
import { WordClass } from '../words/word-class.js';
import type { Context } from './context/context.js';
import type { Place } from './place.js';

/** How far before the second clock of a range the first begins, in words: "from 10 p.m. local time to". */
const reach = 6;

/**
 * The day of a clock that ends a range: "10pm to 5am" goes on to the next morning, "9am-5.30pm" stays on its day, which may be open
 * ("Monday to Friday, 9am-5.30pm", "From 1 July to 31 August it costs £5 after 6pm"). Null when it ends none.
 */
export function clockRange(
  time: TimeOfDay,
  { words, start }: Place,
  { previous, previousAt, narrative }: Context,
): Day | 'open' | null {
  const link = start - 1;
  if (previousAt <= words.first || time.hour === null) return null;
  const isNear = start - previousAt <= reach;
  if (isLink(words, link) && wordAt(words, link) !== 'or' && isClock(words, link - 1)) {
    if (!isNear) return 'open';
    const from = previous?.grain === 'day' ? previous.time : null;
    if (from?.hour == null || isListed(words, link, previousAt)) return null;
    return previous!.first + (from.hour > time.hour ? 1 : 0);
  }
  return !narrative && endsRangeOfDays(words, previousAt) ? 'open' : null;
}

/** "at 10pm and 5am" are two times, "between 10pm and 5am" is a range. */
function isListed(words: DateWords, link: number, first: number): boolean {
  return wordAt(words, link) === 'and' && wordAt(words, first - 1) !== 'between';
}

/** Does a clock end with this word: "9am", "9 a.m.", "9:30", "noon"? */
function isClock(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  if (wordClass === WordClass.clockDigits || wordClass === WordClass.namedClock) return true;
  if (wordClass === WordClass.digits) return plainWord(words, at - 1) === ':';
  const half = wordAt(words, at);
  return half === 'am' || half === 'pm' || half === 'a.m' || half === 'p.m';
}

/** Is the date that begins here the last of "From 1 July to 31 August"? No single day is meant. */
function endsRangeOfDays(words: DateWords, at: number): boolean {
  const link = at - 1;
  const word = wordAt(words, link);
  if (word !== 'to' && word !== 'until' && word !== 'till') return false;
  const before = words.class[link - 1];
  return (
    before === WordClass.month ||
    (before === WordClass.digits && words.class[link - 2] === WordClass.month)
  );
}

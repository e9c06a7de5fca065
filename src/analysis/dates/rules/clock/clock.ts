import type { TimeOfDay } from '../../meaning/meaning.js';
import {
  closeBracket,
  type DateWords,
  isCapital,
  isMark,
  isTitleCase,
  openBracket,
  plainWord,
  wordAt,
} from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { isLink } from '../year/range-year.js';
import { clockAt } from './clock-at.js';
import { dayAfterClock } from './day-after-clock.js';
import { inPart, type TimePart } from './time-part.js';

/** A clock, and the day that follows it: "10:30 a.m. Friday", "noon on Dec. 4", "3 p.m. EST yesterday". */
export const clock: Rule = {
  id: 'clock',
  on: [
    WordClass.digits,
    WordClass.clockDigits,
    WordClass.cardinal,
    WordClass.namedClock,
    WordClass.dayPart,
    WordClass.half,
    WordClass.unit,
    WordClass.article,
  ],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const first = clockAt(words, at);
    if (first === null || isSecondZone(words, at, first.end)) return null;
    const found = isBeforeHalf(words, first) ? { ...first, time: inPart(first.time, 'AF') } : first;
    if (
      words.class[at] === WordClass.namedClock &&
      isTitleCase(words, at) &&
      isCapital(words, at - 1)
    )
      return null;
    const dated =
      dayAfterClock(words, found.end, found.time) ?? dayOfSecond(words, found.end, found.time);
    // "10:35 a.m. (0735 GMT) Friday": the clock is Friday's, and Friday a mention of its own.
    if (dated !== null && isMark(words, found.end, openBracket))
      return { ...dated, end: found.end };
    return (
      dated ?? {
        end: found.end,
        meaning: { kind: 'clock', time: found.time },
      }
    );
  },
};

/** The bracket of `10:35 a.m. (0735 GMT)`: the same instant again. */
function isSecondZone(words: DateWords, at: number, end: number): boolean {
  if (!isMark(words, at - 1, openBracket) || !isMark(words, end, closeBracket)) return false;
  const before = words.class[at - 2];
  // "next Saturday (15:00 GMT)" is the clock of that day.
  if (before === WordClass.weekday) return false;
  return (
    before === WordClass.digits ||
    wordAt(words, at - 2) === 'a.m' ||
    wordAt(words, at - 2) === 'time' ||
    wordAt(words, at - 2) === 'p.m' ||
    isCapital(words, at - 2)
  );
}

/** The 3:30 of "3:30-6:00pm", "from 3:30 to 6 p.m.": the half of the day is told once, for both. */
function isBeforeHalf(words: DateWords, { time, end }: TimePart): boolean {
  if (words.class[end - 1] !== WordClass.digits || !isRange(words, end)) return false;
  const second = clockAt(words, end + 1);
  if (second === null || time.hour! >= 12 || time.hour! > second.time.hour! - 12) return false;
  for (let at = end + 1; at < second.end; at++) if (isPm(plainWord(words, at))) return true;
  return false;
}

function isRange(words: DateWords, at: number): boolean {
  return isLink(words, at) && wordAt(words, at) !== 'and' && wordAt(words, at) !== 'or';
}

/** "pm", "p.m.", "6pm", the "00pm" of "6:00pm". */
function isPm(word: string): boolean {
  return word.endsWith('pm') || word.endsWith('p.m') || word.endsWith('p.m.');
}

/** "between 2 p.m. and 4 p.m. on Friday", "2pm – 4pm on Friday": the day of the second clock is the first one's too. */
function dayOfSecond(words: DateWords, end: number, time: TimeOfDay): Match | null {
  if (!isLink(words, end)) return null;
  const second = clockAt(words, end + 1);
  const dated = second && dayAfterClock(words, second.end, time);
  return dated && { end, meaning: dated.meaning };
}

import { wordSet } from '../../../words/word-set.js';
import {
  comma,
  type DateWords,
  isHyphen,
  isMark,
  isUntil,
  plainWord,
} from '../words/date-words.js';
import { WordClass } from '../words/word-class.js';
import type { Place } from './place.js';

const links = wordSet('to until till through');

/** The last weekday of "from Monday to Friday", "between Friday and Sunday"; null when this one begins no range. */
export function weekdayOfRange({ words, start, end }: Place): number | null {
  const isRange =
    isLink(words, end) || (isBetween(words, start) && plainWord(words, end) === 'and');
  return isRange && words.class[end + 1] === WordClass.weekday ? words.value[end + 1]! : null;
}

/** How many words of a clock may stand between "until" and its day: "until noon on Wednesday". */
const clockWords = 4;

/** The place of the day that "from 6pm on Tuesday until noon on Wednesday" ends on, -1 when this one begins no such range. */
export function untilWeekday({ words, end }: Place): number {
  if (!isUntil(words, end)) return -1;
  for (let at = end + 1; at <= end + clockWords; at++) {
    if (words.class[at] === WordClass.weekday) return at;
    if (isMark(words, at, comma)) return -1;
  }
  return -1;
}

/** "Open Monday to Friday", "9am to 5pm, Monday to Friday": each week. */
export function isOpenRange({ words, start, end }: Place): boolean {
  const first = isLink(words, start - 1) ? start - 2 : start;
  const last = first === start ? end + 1 : start;
  return (
    opens(words, isMark(words, first - 1, comma) ? first - 2 : first - 1) &&
    words.class[first] === WordClass.weekday &&
    words.class[last] === WordClass.weekday &&
    (first !== start || isLink(words, end))
  );
}

function opens(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.clockDigits || openings.has(plainWord(words, at));
}

const openings = wordSet('open opens hours am pm a.m p.m');

function isLink(words: DateWords, at: number): boolean {
  return links.has(plainWord(words, at)) || isHyphen(words, at) || isMark(words, at, 0x2013);
}

function isBetween(words: DateWords, start: number): boolean {
  return plainWord(words, start - 1) === 'between';
}

import { wordSet } from '../../../words/word-set.js';
import { comma, type DateWords, isHyphen, isMark, plainWord } from '../words/date-words.js';
import { WordClass } from '../words/word-class.js';
import type { Place } from './place.js';

const links = wordSet('to until till through');

/** The last weekday of "from Monday to Friday", "between Friday and Sunday"; null when this one begins no range. */
export function weekdayOfRange({ words, start, end }: Place): number | null {
  const isRange =
    isLink(words, end) || (isBetween(words, start) && plainWord(words, end) === 'and');
  return isRange && words.class[end + 1] === WordClass.weekday ? words.value[end + 1]! : null;
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

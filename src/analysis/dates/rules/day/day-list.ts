import { countedThings } from '../../../../words/date-contexts.js';
import { calendar } from '../../meaning/new-meaning.js';
import { comma, type DateWords, isMark, point, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import type { Match, Rule } from '../rule.js';
import { yearAfter } from '../year/year-after.js';
import { dayAt } from './day-number.js';
import { isMonthName } from './month-name.js';

/** So many days of one month are listed at most. */
const mostDays = 8;

/** The further days of a list that names its month once: "April 9, 11 and 17", "on 9, 11 and 17 April". */
export const dayList: Rule = {
  id: 'day-list',
  on: [WordClass.digits, WordClass.ordinalDigits],
  read: (words, at) => afterMonth(words, at) ?? beforeMonth(words, at),
};

function afterMonth(words: DateWords, at: number): Match | null {
  const last = listEnd(words, at);
  if (last === null || isCounted(words, last)) return null;
  let first = at;
  for (let days = 0; days < mostDays && isListed(words, first - 1); days++) {
    const before = dayAt(words, first - 2);
    if (before === null || before.day >= words.value[first]!) return null;
    first -= 2;
    const month = isMark(words, first - 1, point) ? first - 2 : first - 1;
    if (words.class[month] !== WordClass.month || !isMonthName(words, month)) continue;
    const year = yearAfter(words, last);
    const meaning = calendar({
      month: words.value[month]!,
      day: words.value[at]!,
      year: year?.year ?? null,
    });
    return { end: last === at + 1 && year !== null ? year.end : at + 1, meaning };
  }
  return null;
}

function beforeMonth(words: DateWords, at: number): Match | null {
  const month = listEnd(words, at);
  if (month === null || month === at + 1) return null;
  if (words.class[month] !== WordClass.month || !isMonthName(words, month)) return null;
  const year = yearAfter(words, month + 1)?.year ?? null;
  return {
    end: at + 1,
    meaning: calendar({ month: words.value[month]!, day: words.value[at]!, year }),
  };
}

/** After the last day of the rising list that goes on here; it ends with "and" or "or". Null when there is none. */
function listEnd(words: DateWords, at: number): number | null {
  let last = dayAt(words, at);
  if (last === null) return null;
  let linked = isLink(words, at - 1);
  for (let days = 0; days < mostDays && isListed(words, last.end); days++) {
    const next = dayAt(words, last.end + 1);
    if (next === null || next.day <= last.day || linked) break;
    linked = isLink(words, last.end);
    last = next;
  }
  return linked ? last.end : null;
}

function isListed(words: DateWords, at: number): boolean {
  return isMark(words, at, comma) || isLink(words, at);
}

function isLink(words: DateWords, at: number): boolean {
  const word = wordAt(words, at);
  return word === 'and' || word === 'or';
}

/** "on April 9, 11 and 17 people": the last number counts them. */
function isCounted(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  return (
    wordClass === WordClass.none ||
    wordClass === WordClass.unit ||
    countedThings.has(wordAt(words, at))
  );
}

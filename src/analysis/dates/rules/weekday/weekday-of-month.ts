import { calendar, shift } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { withTime } from '../day/month.js';
import { isMonthName } from '../day/month-name.js';
import type { Match, Rule } from '../rule.js';
import { yearAfter } from '../year/year-after.js';

/** "the first Monday in May", "the last Friday of November 2022", "the second Tuesday of this month", "the third Thursday of each month", "the last weekend of July". */
export const weekdayOfMonth: Rule = {
  id: 'weekday-of-month',
  on: [WordClass.ordinal, WordClass.ordinalDigits, WordClass.deictic, WordClass.article],
  afterArticle: [WordClass.ordinal, WordClass.ordinalDigits, WordClass.deictic],
  read(words, at) {
    const ordinal = wordAt(words, at) === 'the' ? at + 1 : at;
    const nth = whichOne(words, ordinal);
    const weekday = ordinal + 1;
    if (nth === null || (!isWeekday(words, weekday) && !isWeekend(words, weekday))) return null;
    const link = wordAt(words, weekday + 1);
    return link === 'of' || link === 'in' ? inMonth(words, weekday, nth) : null;
  },
};

const saturday = 6;

function isWeekday(words: DateWords, at: number): boolean {
  const wordClass = words.class[at];
  return (
    (wordClass === WordClass.weekday || wordClass === WordClass.weekdays) && isCapital(words, at)
  );
}

function isWeekend(words: DateWords, at: number): boolean {
  return words.class[at] === WordClass.unit && words.value[at] === Unit.weekend;
}

/** First to fifth, -1 = "last", "final". */
function whichOne(words: DateWords, at: number): number | null {
  const word = wordAt(words, at);
  if (word === 'last' || word === 'final') return -1;
  const wordClass = words.class[at];
  const counts = wordClass === WordClass.ordinal || wordClass === WordClass.ordinalDigits;
  return counts && words.value[at]! <= 5 ? words.value[at]! : null;
}

function inMonth(words: DateWords, weekday: number, nth: number): Match | null {
  const month = weekday + 2;
  const weekend = isWeekend(words, weekday);
  if (words.class[month] === WordClass.month && isMonthName(words, month)) {
    const year = yearAfter(words, month + 1);
    const meaning = calendar({
      month: words.value[month]!,
      weekday: weekend ? saturday : words.value[weekday]!,
      nth,
      ...(weekend && { stretch: 'weekend' }),
      year: year?.year ?? null,
      yearShift: year?.shift ?? null,
      ofMention: year?.ofMention === true,
    });
    return withTime(words, year?.end ?? month + 1, meaning);
  }
  const which = wordAt(words, month);
  if (weekend || wordAt(words, month + 1) !== 'month') return null;
  const end = month + 2;
  if (which === 'each' || which === 'every' || which === 'the')
    return { end, meaning: { kind: 'set', value: 'P1M' } };
  const told = which === 'this' || which === 'next' || which === 'last';
  const weekdayOf = { weekday: words.value[weekday]!, nth };
  return told ? { end, meaning: shift(Unit.month, words.value[month]! - 2, { weekdayOf }) } : null;
}

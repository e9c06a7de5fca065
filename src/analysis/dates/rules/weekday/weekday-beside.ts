import type { CalendarMeaning } from '../../meaning/meaning.js';
import { type DateWords, isCapital, wordAt } from '../../words/date-words.js';
import { WordClass } from '../../words/word-class.js';
import { dateAt } from '../day/date-at.js';
import { isTwoAway } from '../deictic/two-away.js';
import { holidayAt } from '../period/holiday.js';
import type { Rule } from '../rule.js';
import { weekdayOn } from './weekday-distance.js';

/** "the Friday before Christmas", "the Sunday after May 3": counted from a feast or a date; "the Monday before last". */
export const weekdayBeside: Rule = {
  id: 'weekday-beside',
  on: [WordClass.article],
  afterArticle: [WordClass.weekday],
  read(words, at) {
    const side = wordAt(words, at + 2);
    if (wordAt(words, at) !== 'the' || !isCapital(words, at + 1)) return null;
    if (side !== 'before' && side !== 'after') return null;
    const away = !isTwoAway(words, at + 1) ? 0 : side === 'before' ? -2 : 1;
    if (away !== 0) return { end: at + 4, meaning: weekdayOn(words.value[at + 1]!, away) };
    const beside = { weekday: words.value[at + 1]!, side: side === 'before' ? -1 : 1 } as const;
    const date = pointAt(words, at + 3);
    return date && { end: date.end, meaning: { ...date.meaning, beside } };
  },
};

/** A feast or a date of the calendar. */
export function pointAt(
  words: DateWords,
  at: number,
): { end: number; meaning: CalendarMeaning } | null {
  const match =
    words.class[at] === WordClass.holiday ? holidayAt(words, at, null) : dateAt(words, at);
  return match?.meaning.kind === 'calendar' ? { end: match.end, meaning: match.meaning } : null;
}

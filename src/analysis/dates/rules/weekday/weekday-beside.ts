import type { CalendarMeaning } from '../../meaning/meaning.js';
import { type DateWords, isCapital, wordAt } from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { partOfDay } from '../clock/time-part.js';
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

/** "the day after Thanksgiving", "the week before Christmas", "the weekend after May 3". */
export const unitBeside: Rule = {
  id: 'unit-beside',
  on: [WordClass.article],
  afterArticle: [WordClass.unit],
  read(words, at) {
    const unit = words.value[at + 1] as Unit;
    if (wordAt(words, at) !== 'the' || !isBesideUnit(unit) || endsInS(words, at + 1)) return null;
    const side = wordAt(words, at + 2);
    if (side !== 'before' && side !== 'after') return null;
    const date = pointAt(words, at + 3);
    if (date === null) return null;
    const nextTo = { unit, side: side === 'before' ? -1 : 1 } as const;
    const time = unit === Unit.night ? partOfDay('NI') : null;
    return { end: date.end, meaning: { ...date.meaning, time, nextTo } };
  },
};

function isBesideUnit(unit: Unit): boolean {
  return unit === Unit.day || unit === Unit.night || unit === Unit.week || unit === Unit.weekend;
}

function endsInS(words: DateWords, at: number): boolean {
  return wordAt(words, at).endsWith('s');
}

function pointAt(words: DateWords, at: number): { end: number; meaning: CalendarMeaning } | null {
  const match =
    words.class[at] === WordClass.holiday ? holidayAt(words, at, null) : dateAt(words, at);
  return match?.meaning.kind === 'calendar' ? { end: match.end, meaning: match.meaning } : null;
}

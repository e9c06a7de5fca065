import { wordSet } from '../../../words/word-set.js';
import { type DateWords, isHyphen, isTitleCase, plainWord, wordAt } from '../date-words.js';
import { reference, shift } from '../meaning.js';
import { Unit, WordClass } from '../word-class.js';
import { dateAt } from './day-range.js';
import { monthDate } from './month.js';
import { isMonthName } from './month-name.js';
import { isClitic } from './period.js';
import type { Match, Rule } from './rule.js';

/** "the year", "the quarter", "the whole year", "the weekend", "the day": the one the text talks of. */
export const theUnit: Rule = {
  id: 'the-unit',
  on: [WordClass.article],
  afterArticle: [WordClass.unit, WordClass.modifier],
  read(words, at) {
    if (wordAt(words, at) !== 'the') return null;
    const filler = wordAt(words, at + 1);
    const whole = filler === 'whole' || filler === 'entire' || filler === 'full';
    const unit = whole ? at + 2 : at + 1;
    if (words.class[unit] !== WordClass.unit || wordAt(words, unit).endsWith('s')) return null;
    if (isHyphen(words, unit + 1) || isTitleCase(words, unit) || isGeneric(words, at)) return null;
    return unitMatch(words, unit, whole);
  },
};

const genericHeads = wordSet(
  'day days night nights time times hour hours player players team hero coach manager goal song album film book word person man woman footballer sportsman athlete rookie teacher car driver',
);

/** "player of the year", "at any time of the day": no stretch of the calendar. */
function isGeneric(words: DateWords, at: number): boolean {
  return wordAt(words, at - 1) === 'of' && genericHeads.has(plainWord(words, at - 2));
}

const directed: ReadonlySet<number> = new Set([
  WordClass.weekday,
  WordClass.month,
  WordClass.unit,
  WordClass.season,
  WordClass.holiday,
]);

/** "the week after next", "the year before last", "the night before last": two away from now. */
function twoAway(words: DateWords, at: number): Match | null {
  const link = wordAt(words, at + 1);
  const next = link === 'after' && wordAt(words, at + 2) === 'next';
  const last = link === 'before' && wordAt(words, at + 2) === 'last';
  // "The day before last Tuesday".
  return (next || last) && !directed.has(words.class[at + 3]!)
    ? { end: at + 3, meaning: shift(words.value[at] as Unit, next ? 2 : -2) }
    : null;
}

function unitMatch(words: DateWords, at: number, whole: boolean): Match | null {
  const two = words.value[at]! > Unit.hour ? twoAway(words, at) : null;
  if (two !== null) return two;
  const end = at + 1;
  const next = wordAt(words, end);
  switch (words.value[at]) {
    case Unit.year:
      if (next === 'ended' || next === 'ending')
        return { end, meaning: { kind: 'duration', unit: Unit.year, amount: 1 } };
      // "The year of the flood"; but "a high for the year of $5".
      if (next === 'of' && words.class[end + 1] !== WordClass.mark) return null;
      if (next === 'before')
        return { end: end + 1, meaning: shift(Unit.year, -1, { from: 'mention' }) };
      return { end, meaning: shift(Unit.year, 0, { topical: true }) };
    case Unit.quarter:
      if (next === 'ended' || next === 'ending')
        return quarterTo(words, end) ?? topicalQuarter(end);
      return topicalQuarter(end);
    case Unit.month:
    case Unit.week:
      if (next === 'of') return null;
      if (next === 'before')
        return { end: end + 1, meaning: shift(words.value[at] as Unit, -1, { from: 'mention' }) };
      if (next === 'ended' || next === 'ending' || next === 'to') {
        const stretched = stretchTo(words, at, end);
        if (stretched !== null) return stretched;
      }
      return { end, meaning: shift(words.value[at] as Unit, 0, { topical: true }) };
    case Unit.weekend:
      return { end, meaning: shift(Unit.weekend, 0, { topical: true }) };
    case Unit.decade:
    case Unit.century:
      // "The decade of the 80s".
      if (next === 'of') return null;
      return { end, meaning: shift(words.value[at] as Unit, 0, { topical: true }) };
    case Unit.day:
      return whole ? null : dayMatch(words, end);
    default:
      return null;
  }
}

function topicalQuarter(end: number): Match {
  return { end, meaning: shift(Unit.quarter, -1, { topical: true }) };
}

/** "the quarter ended July 31": quarters of business years end with any month. */
function quarterTo(words: DateWords, end: number): Match | null {
  const month = end + 1;
  if (words.class[month] !== WordClass.month || !isMonthName(words, month)) return null;
  const meaning = monthDate(words, month)?.meaning;
  return meaning?.kind === 'calendar' && meaning.day !== null
    ? { end, meaning: { ...meaning, time: null, stretch: 'quarter-to' } }
    : null;
}

/** "the week ending 4 May", "the month to 30 April": the week or month that the day lies in. */
function stretchTo(words: DateWords, at: number, end: number): Match | null {
  const date = dateAt(words, end + 1);
  return date?.meaning.kind === 'calendar'
    ? {
        end,
        meaning: {
          ...date.meaning,
          time: null,
          stretch: words.value[at] === Unit.week ? 'week' : 'month',
        },
      }
    : null;
}

/** "the day before yesterday", "the day after tomorrow", "the day before", "the day after". */
function dayMatch(words: DateWords, at: number): Match | null {
  const word = wordAt(words, at);
  if (word !== 'before' && word !== 'after') return null;
  const days = word === 'before' ? -1 : 1;
  if (words.class[at + 1] === WordClass.namedDay)
    return { end: at + 2, meaning: shift(Unit.day, words.value[at + 1]! - 3 + days) };
  const ends =
    words.class[at + 1] === WordClass.mark || words.class[at + 1] === WordClass.blockBreak;
  return ends ? { end: at + 1, meaning: shift(Unit.day, days, { from: 'mention' }) } : null;
}

/** "year's end", "year end", "mid-year", "midyear". */
export const yearEnd: Rule = {
  id: 'year-end',
  on: [WordClass.unit],
  read(words, at) {
    if (words.value[at] !== Unit.year || wordAt(words, at).endsWith('s')) return null;
    const end = isClitic(words, at + 1) ? at + 2 : at + 1;
    return wordAt(words, end) === 'end'
      ? {
          end: end + 1,
          meaning: shift(Unit.year, wordAt(words, at - 1) === 'since' ? -1 : 0),
          mod: 'END',
        }
      : null;
  },
};

/** "the time being" and "these days" are the present; "one day" and "some day" the future or past by tense are left alone. */
export const atThisTime: Rule = {
  id: 'present',
  on: [WordClass.article, WordClass.opener],
  afterArticle: [WordClass.opener],
  read(words, at) {
    const word = wordAt(words, at);
    const next = wordAt(words, at + 1);
    if (
      word === 'the' &&
      (next === 'moment' || next === 'present') &&
      wordAt(words, at - 1) === 'at'
    )
      return { end: at + 2, meaning: reference('PRESENT_REF') };
    if (word === 'present' && wordAt(words, at - 1) === 'at')
      return { end: at + 1, meaning: reference('PRESENT_REF') };
    return word === 'right' && next === 'now'
      ? { end: at + 2, meaning: reference('PRESENT_REF') }
      : null;
  },
};

import type { Direction } from '../../meaning/meaning.js';
import { calendar, shift } from '../../meaning/new-meaning.js';
import { type DateWords, isCapital, isTitleCase, wordAt } from '../../words/date-words.js';
import { dayParts, Unit, WordClass } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import { clockInPart } from '../clock/time-after-day.js';
import { partOfDay } from '../clock/time-part.js';
import { dayAt } from '../day/day-number.js';
import { isMonthName } from '../day/month-name.js';
import { holidayAt } from '../period/holiday.js';
import { seasonAt, seasonOf } from '../period/season.js';
import type { Match } from '../rule.js';
import { weekdayAt } from '../weekday/weekday.js';
import { directionOf } from './direction.js';

/** A weekday, month, season, holiday or part of the day with its direction. */
export function deicticPoint(words: DateWords, at: number, point: number): Match | null {
  const word = wordAt(words, at);
  const directed =
    word !== 'recent' &&
    word !== 'latest' &&
    word !== 'same' &&
    word !== 'these' &&
    word !== 'those' &&
    word !== 'that';
  const direction: Direction = directed ? directionOf(words, at) : null;
  switch (words.class[point]) {
    case WordClass.weekday:
      return directed
        ? countFrom(weekdayAt(words, point, direction), word)
        : word === 'that' && !opensClause(words, at)
          ? weekdayAt(words, point, null)
          : null;
    case WordClass.month:
      if (word === 'that') return thatPart(words, point);
      return directed &&
        isCapital(words, point) &&
        (wordAt(words, point).length > 3 || isMonthName(words, point))
        ? countFrom(monthMatch(words, point, direction), word)
        : null;
    case WordClass.season:
      if (word === 'that') return thatPart(words, point);
      return directed ? countFrom(seasonAt(words, point, direction), word) : null;
    case WordClass.holiday:
      return directed ? holidayAt(words, point, direction) : null;
    case WordClass.dayPart:
      // The programme This Morning.
      return isTitleCase(words, point) ? null : dayPartMatch(words, point, word);
    default:
      return null;
  }
}

/** "said that Monday would be", "noted that Saturday's vote": no "that Monday". */
function opensClause(words: DateWords, at: number): boolean {
  const before = words.class[at - 1];
  if (before !== WordClass.none && before !== WordClass.past) return false;
  const next = words.class[at + 2];
  return next === WordClass.future || next === WordClass.past || isClitic(words, at + 2);
}

/** "the previous Friday", "the following March" count from the date mentioned before. */
function countFrom(match: Match | null, word: string): Match | null {
  const counted = word === 'previous' || word === 'preceding' || word === 'following';
  if (!counted || match === null) return match;
  if (match.meaning.kind === 'calendar' && match.meaning.year === null)
    return { ...match, meaning: { ...match.meaning, ofMention: true } };
  if (match.meaning.kind !== 'weekday') return match;
  return { ...match, meaning: { ...match.meaning, fromMention: true } };
}

/** "That October", "that summer" are of the year mentioned before, else the tense tells. */
function thatPart(words: DateWords, at: number): Match | null {
  const end = at + 1;
  if (words.class[at] === WordClass.season)
    return { end, meaning: calendar({ period: seasonOf(words, at), ofMention: true }) };
  return isMonthName(words, at)
    ? { end, meaning: calendar({ month: words.value[at]!, ofMention: true }) }
    : null;
}

/** "this morning", "that night", "the following evening". */
function dayPartMatch(words: DateWords, point: number, word: string): Match | null {
  switch (word) {
    case 'this':
      return partMatch(words, point, 'publication', 0);
    case 'that':
    case 'same':
      return partMatch(words, point, 'mention', 0);
    case 'previous':
    case 'preceding':
      return partMatch(words, point, 'mention', -1);
    case 'next':
    case 'following':
      return partMatch(words, point, 'mention', 1);
    default:
      return null;
  }
}

function partMatch(
  words: DateWords,
  at: number,
  from: 'publication' | 'mention',
  days: number,
): Match {
  const part = { time: partOfDay(dayParts[words.value[at]!]!), end: at + 1 };
  const { time, end } = clockInPart(words, part) ?? part;
  return { end, meaning: shift(Unit.day, days, { from, time }) };
}

/** "last October", "last Oct. 23". */
function monthMatch(words: DateWords, at: number, direction: Direction): Match {
  const month = words.value[at]!;
  const day = dayAt(words, at + 1);
  return day === null
    ? { end: at + 1, meaning: calendar({ month, direction }) }
    : { end: day.end, meaning: calendar({ month, day: day.day, direction }) };
}

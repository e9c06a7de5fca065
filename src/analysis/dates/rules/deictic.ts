import { wordSet } from '../../../words/word-set.js';
import { type DateWords, isCapital, isHyphen, isTitleCase, wordAt } from '../date-words.js';
import { calendar, type Direction, reference, shift } from '../meaning.js';
import { dayParts, Unit, WordClass } from '../word-class.js';
import { amountMatch } from './deictic-amount.js';
import { alternativeEnd } from './duration.js';
import { holidayAt } from './holiday.js';
import { dayAt, isMonthName } from './month-name.js';
import { pastAndAHalf, pastOrSo } from './number.js';
import { isClitic, ordinalPeriodAt, seasonAt, seasonOf } from './period.js';
import { referenceNoun } from './reference-noun.js';
import type { Match, Rule } from './rule.js';
import { partOfDay } from './time-of-day.js';
import { weekdayAt } from './weekday.js';
import { isYear, secondHalf } from './year.js';

/** "last week", "this month", "the past thirty years", "next Friday", "the following day", "that year". */
export const deictic: Rule = {
  id: 'last-this-next',
  on: [WordClass.deictic, WordClass.article],
  afterArticle: [WordClass.deictic],
  read(words, at) {
    const article = wordAt(words, at) === 'the';
    if (words.class[at] === WordClass.article && !article) return null;
    return deicticAt(words, article ? at + 1 : at, article);
  },
};

function deicticAt(words: DateWords, at: number, article: boolean): Match | null {
  const word = wordAt(words, at);
  // "this past week", "this coming Friday", "this same year".
  if (words.class[at + 1] === WordClass.deictic) {
    const second = wordAt(words, at + 1);
    const same = second === 'same' && (word === 'that' || word === 'this');
    const near =
      word === 'this' &&
      (second === 'past' || second === 'coming' || second === 'last' || second === 'next');
    return same || near ? deicticAt(words, at + 1, article) : null;
  }
  const first = fillerEnd(words, at + 1);
  switch (words.class[first]) {
    case WordClass.unit:
      return isTitleCase(words, first) ? null : unitMatch(words, at, first, article);
    case WordClass.ordinal:
    case WordClass.ordinalDigits:
      if (word === 'that' || word === 'same' || word === 'recent') return null;
      return ordinalPeriodAt(words, first, null, directionOf(words, at));
    case WordClass.half:
      return word === 'last' ? secondHalf(words, first + 1) : null;
    default:
      return (
        pointMatch(words, at, first) ?? amountMatch(words, at) ?? referenceNoun(words, at, article)
      );
  }
}

function directionOf(words: DateWords, at: number): -1 | 0 | 1 {
  return (words.value[at]! - 2) as -1 | 0 | 1;
}

const fillers = wordSet('fiscal financial full calendar whole entire');

function fillerEnd(words: DateWords, at: number): number {
  return fillers.has(wordAt(words, at)) && words.class[at + 1] === WordClass.unit ? at + 1 : at;
}

function unitMatch(words: DateWords, at: number, unitAt: number, article: boolean): Match | null {
  const word = wordAt(words, at);
  const unit = words.value[unitAt] as Unit;
  const end = unitAt + 1;
  if (wordAt(words, unitAt).endsWith('s')) return pluralMatch(words, word, unit, end);
  // "On this day in 1911" is a day of that year.
  if (isHyphen(words, end) || (word === 'this' && unit === Unit.day && isInYear(words, end)))
    return null;
  if (unit <= Unit.hour) return hourMatch(word, unit, end, article);
  const direction = directionOf(words, at);
  if ((word === 'this' || word === 'same') && isLastYear(words, end))
    return { end: end + 2, meaning: shift(unit, 0, { yearsBack: 1 }) };
  switch (word) {
    case 'recent':
    case 'future':
      return null;
    case 'that':
    case 'same':
    case 'following':
    case 'subsequent':
    case 'preceding':
      return { end, meaning: shift(unit, direction, { from: 'mention' }) };
    case 'latest':
      return unit === Unit.quarter
        ? { end, meaning: shift(unit, -1, { topical: true }) }
        : { end, meaning: shift(unit, 0) };
    default:
      return (
        (article ? lengthMatch(words, word, unit, end) : null) ??
        periodOfYear(words, unit, end, direction) ?? {
          end,
          meaning: shift(unit, direction, { from: countsFrom(word, article) }),
        }
      );
  }
}

/** "this day last year", "the same week last year". */
function isLastYear(words: DateWords, at: number): boolean {
  return wordAt(words, at) === 'last' && wordAt(words, at + 1) === 'year';
}

function isInYear(words: DateWords, at: number): boolean {
  return wordAt(words, at) === 'in' && isYear(words, at + 1);
}

/** "last year's third quarter". */
function periodOfYear(words: DateWords, unit: Unit, end: number, shift: number): Match | null {
  return unit === Unit.year && isClitic(words, end)
    ? ordinalPeriodAt(words, end + 1, null, shift)
    : null;
}

/** "the next week", "the previous year" count from the date mentioned before. */
function countsFrom(word: string, article: boolean): 'mention' | 'publication' {
  return article && (word === 'next' || word === 'previous') ? 'mention' : 'publication';
}

/** "the past year", "the past year and a half", "the next week or so" are lengths. */
function lengthMatch(words: DateWords, word: string, unit: Unit, end: number): Match | null {
  const so = pastOrSo(words, end);
  if (so > end) return { end: so, meaning: { kind: 'duration', unit, amount: 1 } };
  const point = unit === Unit.weekend || unit === Unit.quarter || unit === Unit.night;
  if (point || (word !== 'past' && word !== 'last')) return null;
  const half = pastAndAHalf(words, end);
  return { end: half, meaning: { kind: 'duration', unit, amount: half > end ? 1.5 : 1 } };
}

/** "the last hour" is a length; "at the last minute", "this hour" tell no time. */
function hourMatch(word: string, unit: Unit, end: number, article: boolean): Match | null {
  const length = article && (word === 'past' || word === 'last' || word === 'next');
  return length && unit === Unit.hour
    ? { end, meaning: { kind: 'duration', unit, amount: 1 } }
    : null;
}

/** "recent weeks" and "coming months" have a length, untold; "previous years" and "future years" only a side. */
function pluralMatch(words: DateWords, word: string, unit: Unit, end: number): Match | null {
  switch (word) {
    case 'these':
      return unit === Unit.day ? { end, meaning: reference('PRESENT_REF') } : null;
    case 'previous':
    case 'prior':
      return { end, meaning: reference('PAST_REF') };
    case 'next':
    case 'future':
    case 'ensuing':
      return { end, meaning: reference('FUTURE_REF') };
    case 'recent':
    case 'coming':
    case 'upcoming':
    case 'past':
    case 'last':
    case 'following':
      return { end: alternativeEnd(words, end), meaning: { kind: 'duration', unit, amount: null } };
    default:
      return null;
  }
}

/** A weekday, month, season, holiday or part of the day with its direction. */
function pointMatch(words: DateWords, at: number, point: number): Match | null {
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
        : word === 'that'
          ? weekdayAt(words, point, null)
          : null;
    case WordClass.month:
      return directed &&
        isCapital(words, point) &&
        (wordAt(words, point).length > 3 || isMonthName(words, point))
        ? countFrom(monthMatch(words, point, direction), word)
        : null;
    case WordClass.season:
      // "That summer" is of the year mentioned before, else the tense tells.
      if (word === 'that')
        return {
          end: point + 1,
          meaning: calendar({ period: seasonOf(words, point), ofMention: true }),
        };
      return directed ? countFrom(seasonAt(words, point, direction), word) : null;
    case WordClass.holiday:
      return directed ? holidayAt(words, point, direction) : null;
    case WordClass.dayPart:
      if (word === 'this') return partMatch(words, point, 'publication', 0);
      if (word === 'that' || word === 'same') return partMatch(words, point, 'mention', 0);
      if (word === 'previous' || word === 'preceding')
        return partMatch(words, point, 'mention', -1);
      return word === 'next' || word === 'following' ? partMatch(words, point, 'mention', 1) : null;
    default:
      return null;
  }
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

function partMatch(
  words: DateWords,
  at: number,
  from: 'publication' | 'mention',
  days: number,
): Match {
  const time = partOfDay(dayParts[words.value[at]!]!);
  return { end: at + 1, meaning: shift(Unit.day, days, { from, time }) };
}

/** "last October", "last Oct. 23". */
function monthMatch(words: DateWords, at: number, direction: Direction): Match {
  const month = words.value[at]!;
  const day = dayAt(words, at + 1);
  return day === null
    ? { end: at + 1, meaning: calendar({ month, direction }) }
    : { end: day.end, meaning: calendar({ month, day: day.day, direction }) };
}

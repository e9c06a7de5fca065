import { shift } from '../../meaning/new-meaning.js';
import { type DateWords, isHyphen, wordAt } from '../../words/date-words.js';
import { Unit } from '../../words/word-class.js';
import { isClitic } from '../clitic.js';
import { pastAndAHalf, pastOrSo } from '../number/and-a-half.js';
import { ordinalPeriodAt } from '../period/quarter.js';
import type { Match } from '../rule.js';
import { isYear } from '../year/is-year.js';
import { deicticPlural } from './deictic-plural.js';
import { directionOf } from './direction.js';

export function deicticUnit(
  words: DateWords,
  at: number,
  unitAt: number,
  article: boolean,
): Match | null {
  const word = wordAt(words, at);
  const unit = words.value[unitAt] as Unit;
  const end = unitAt + 1;
  if (wordAt(words, unitAt).endsWith('s')) return deicticPlural(words, word, unit, end);
  // "On this day in 1911" is a day of that year.
  if (isHyphen(words, end) || (word === 'this' && unit === Unit.day && isInYear(words, end)))
    return null;
  if (unit <= Unit.hour) return hourMatch(word, unit, end, article);
  const direction = directionOf(words, at);
  if ((word === 'this' || word === 'same') && isLastYear(words, end))
    return {
      end: end + 2,
      meaning: shift(unit, 0, { yearsBack: 1, from: word === 'same' ? 'mention' : 'publication' }),
    };
  switch (word) {
    case 'recent':
    case 'future':
      return null;
    case 'that':
    case 'same':
    case 'following':
    case 'subsequent':
    case 'preceding':
      return { end, meaning: shift(unit, direction, { from: 'mention', whole: true }) };
    case 'latest':
      return unit === Unit.quarter
        ? { end, meaning: shift(unit, -1, { topical: true }) }
        : { end, meaning: shift(unit, 0) };
    default:
      return (
        // "the last fiscal year" is no length.
        (article && unitAt === at + 1 ? lengthMatch(words, word, unit, end) : null) ??
        periodOfYear(words, unit, end, direction) ?? {
          end,
          meaning: shift(unit, direction, { from: countsFrom(word, article), whole: true }),
        }
      );
  }
}

/** "this day last year", "the same month last year": that of the month mentioned before. */
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

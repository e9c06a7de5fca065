import type { TimeOfDay } from '../../meaning/meaning.js';
import {
  closeBracket,
  comma,
  type DateWords,
  isHyphen,
  isMark,
  openBracket,
  wordAt,
} from '../../words/date-words.js';
import { Unit, WordClass } from '../../words/word-class.js';
import { dayMatch } from '../day/day-match.js';
import { numberedDayAt } from '../day/numbered-day.js';
import { partOfDate } from '../day/part-of-date.js';
import { tonight } from '../day/tonight.js';
import { deictic } from '../deictic/deictic.js';
import type { Match } from '../rule.js';
import { clockAt } from './clock-at.js';
import { inPart } from './time-part.js';

export function dayAfterClock(words: DateWords, end: number, time: TimeOfDay): Match | null {
  let at = skipBracket(words, end);
  if (wordAt(words, at) === 'on') at += wordAt(words, at + 1) === 'the' ? 2 : 1;
  if (isMark(words, at, comma)) at++;
  const match =
    dayMatch(words, at) ??
    toldDay(words, at) ??
    (wordAt(words, at - 1) === 'the'
      ? // "11.30pm on the night of 6 June".
        (numberedDayAt(words, at - 1) ?? partOfDate.read(words, at - 1))
      : null);
  if (match === null) return null;
  const { meaning } = match;
  // "9am to 5pm, Monday to Friday" is no hour of that Monday.
  if (meaning.kind === 'weekday' && goesOn(words, match.end)) return null;
  const dated =
    (meaning.kind === 'calendar' && (meaning.day !== null || meaning.period?.kind === 'holiday')) ||
    meaning.kind === 'weekday' ||
    meaning.kind === 'shift';
  return dated
    ? { end: match.end, meaning: { ...meaning, time: inPart(time, meaning.time?.part ?? null) } }
    : null;
}

/** "7.15am the following day", "6.15 that evening", "8 p.m. tonight", "3pm last Friday": a day that is told from another one. */
function toldDay(words: DateWords, at: number): Match | null {
  if (words.class[at] === WordClass.tonight) return tonight.read(words, at);
  const first = wordAt(words, at) === 'the' ? at + 1 : at;
  if (words.class[first] !== WordClass.deictic) return null;
  const told = deictic.read(words, at);
  const isDay =
    // Not "the last Friday in August".
    (told?.meaning.kind === 'weekday' && first === at && wordAt(words, at - 1) !== 'the') ||
    (told?.meaning.kind === 'shift' &&
      (told.meaning.unit === Unit.day || told.meaning.unit === Unit.night));
  return isDay ? told : null;
}

function goesOn(words: DateWords, at: number): boolean {
  const link = wordAt(words, at);
  return (
    (isHyphen(words, at) || link === 'to' || link === 'through') &&
    words.class[at + 1] === WordClass.weekday
  );
}

/** The same instant in another zone: `0931 GMT (1731 HKT)`. */
function skipBracket(words: DateWords, at: number): number {
  if (!isMark(words, at, openBracket)) return at;
  const inner = clockAt(words, at + 1);
  return inner !== null && isMark(words, inner.end, closeBracket) ? inner.end + 1 : at;
}

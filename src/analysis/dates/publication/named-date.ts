import { CharClass, charClass, isDigit, isUpper } from '../../../language/characters.js';
import { monthOfName } from '../../../words/month-names.js';
import { fullYear, plausible } from './numeric-date.js';
import { digitsEnd, isBlankInLine, skipBlanks, type WrittenDate } from './written-date.js';

const longestName = 12;

/** `4 December 2023`, `4th of December, 2023`, `4. Dezember 2023`, `4 de diciembre de 2023`, `19-Nov-12`, `Dec 4` with no year: day first. */
export function dayNameDate(
  text: string,
  start: number,
  runEnd: number,
  to: number,
): WrittenDate | null {
  if (runEnd - start > 2)
    return runEnd - start === 4 ? yearNameDate(text, start, runEnd, to) : null;
  const day = Number(text.slice(start, runEnd));
  let at = ordinalEnd(text, runEnd);
  at = skipBlanks(text, at);
  if (text[at] === ',') at = skipBlanks(text, at + 1);
  at = connectorEnd(text, at);
  const name = monthAt(text, at, to);
  if (name === null) return null;
  const year = yearAfter(text, name.end, to);
  return build(start, year?.end ?? name.end, year?.value ?? null, name.month, day, 'day-month');
}

/** `December 4, 2023`, `Dec. 4th 2023`, `Juli 12, 2017`, `December 2023`, `Dec 4`. */
export function nameDayDate(text: string, start: number, to: number): WrittenDate | null {
  const name = monthAt(text, start, to);
  if (name === null) return null;
  let at = skipBlanks(text, name.end);
  if (text[at] === '-') at++;
  const dayEnd = digitsEnd(text, at, Math.min(to, at + 7));
  if (dayEnd - at === 6) return gluedDayYear(text, start, at, name.month);
  if (dayEnd - at === 4) {
    const year = Number(text.slice(at, dayEnd));
    return year >= 1000 && year < 2200 && !isAfterNumber(text, start)
      ? {
          start,
          end: dayEnd,
          year,
          month: name.month,
          day: null,
          order: 'certain',
          style: 'month-day',
        }
      : null;
  }
  if (dayEnd === at || dayEnd - at > 2) return null;
  const day = Number(text.slice(at, dayEnd));
  const afterDay = ordinalEnd(text, dayEnd);
  const year = yearAfter(text, afterDay, to);
  if (year === null) {
    const late = yearBehindClock(text, afterDay, to);
    return build(start, afterDay, late, name.month, day, 'month-day');
  }
  return build(start, year.end, year.value, name.month, day, 'month-day');
}

/** `May 03 10:00:00 +0000 2024`, `May  3 10:00:00 UTC 2024`: the year of logs and of C's ctime stands behind the clock. */
function yearBehindClock(text: string, at: number, to: number): number | null {
  const rest = text.slice(at, Math.min(to, at + 30));
  const found =
    /^ {1,2}\d\d:\d\d(?::\d\d)?(?: (?:[+-]\d{4}|[A-Z]{3,4}))? ((?:19|20)\d\d)(?!\d)/.exec(rest);
  return found && Number(found[1]);
}

/** `31 November 2023`: there is no such day, and the month alone is not what was meant. */
function isAfterNumber(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && isBlankInLine(text.charCodeAt(end - 1))) end--;
  return end > 0 && isDigit(text.charCodeAt(end - 1));
}

/** `Mai062018`, `Apr 042013`: what is left of a stacked date badge. */
function gluedDayYear(text: string, start: number, at: number, month: number): WrittenDate | null {
  const year = Number(text.slice(at + 2, at + 6));
  return build(start, at + 6, year, month, Number(text.slice(at, at + 2)), 'month-day');
}

/** `2023 December 4`, `2023-Dec-04`. */
function yearNameDate(text: string, start: number, runEnd: number, to: number): WrittenDate | null {
  let at = skipBlanks(text, runEnd);
  if (text[at] === '-' || text[at] === ',') at = skipBlanks(text, at + 1);
  const name = monthAt(text, at, to);
  if (name === null) return null;
  at = skipBlanks(text, name.end);
  if (text[at] === '-') at++;
  const dayEnd = digitsEnd(text, at, Math.min(to, at + 3));
  if (dayEnd === at || dayEnd - at > 2) return null;
  const year = Number(text.slice(start, runEnd));
  return build(start, dayEnd, year, name.month, Number(text.slice(at, dayEnd)), 'day-month');
}

function build(
  start: number,
  end: number,
  year: number | null,
  month: number,
  day: number,
  style: 'day-month' | 'month-day',
): WrittenDate | null {
  if (!plausible(year ?? 2000, month, day)) return null;
  return { start, end, year, month, day, order: 'certain', style };
}

interface MonthName {
  readonly month: number;
  readonly end: number;
}

/** The month name of 3 to 12 letters that starts here, its abbreviation point included. */
function monthAt(text: string, start: number, to: number): MonthName | null {
  const limit = Math.min(to, start + longestName + 1);
  let end = start;
  while (end < limit && charClass(text.charCodeAt(end)) === CharClass.letter) end++;
  if (end - start < 3 || end - start > longestName) return null;
  const month = monthOfName(text.slice(start, end).toLowerCase());
  if (month === 0) return null;
  return { month, end: text[end] === '.' ? end + 1 : end };
}

/** Where a month name may start inside the letter run: its own start, or the last inner capital (`NameNovember`). */
export function nameStart(text: string, start: number, end: number): number {
  for (let at = end - 3; at > start; at--) {
    if (isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at - 1))) return at;
  }
  return start;
}

const ordinals = ['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', '.', '日'];

function ordinalEnd(text: string, at: number): number {
  for (let index = 0; index < ordinals.length; index++) {
    const suffix = ordinals[index]!;
    if (!text.startsWith(suffix, at)) continue;
    const end = at + suffix.length;
    if (suffix.length === 1 || charClass(text.charCodeAt(end)) !== CharClass.letter) return end;
  }
  return at;
}

const connectors = ['of ', 'de ', 'di ', '-', '–'];

function connectorEnd(text: string, at: number): number {
  const found = connectors.find((word) => text.startsWith(word, at));
  return found === undefined ? at : skipBlanks(text, at + found.length);
}

const yearConnectors = ['de ', 'del ', '-', '–', '/'];

/** ` 2023`, `, 2023`, ` de 2023`, `-12`, ` '23` after a day or a month name. */
function yearAfter(text: string, at: number, to: number): { value: number; end: number } | null {
  let from = skipBlanks(text, at);
  if (text[from] === ',') from = skipBlanks(text, from + 1);
  const word = yearConnectors.find((connector) => text.startsWith(connector, from));
  if (word !== undefined) from = skipBlanks(text, from + word.length);
  const short = word === '-' || text[from] === "'" || text[from] === '’';
  if (text[from] === "'" || text[from] === '’') from++;
  const end = digitsEnd(text, from, Math.min(to, from + 5));
  const value = Number(text.slice(from, end));
  if (end - from === 4) return value >= 1000 && value < 2200 ? { value, end } : null;
  if (end - from !== 2 || !short || isDigit(text.charCodeAt(end))) return null;
  return { value: fullYear(value), end };
}

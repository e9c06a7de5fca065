import { isDigit } from '../../../../language/characters.js';
import { monthAt } from './month-at.js';
import { namedDate } from './named-date.js';
import { ordinalEnd } from './ordinal-end.js';
import { digitsEnd, isBlankInLine, skipBlanks, type WrittenDate } from './written-date.js';
import { yearAfter } from './year-after.js';

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
    return namedDate(start, afterDay, late, name.month, day, 'month-day');
  }
  return namedDate(start, year.end, year.value, name.month, day, 'month-day');
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
  return namedDate(start, at + 6, year, month, Number(text.slice(at, at + 2)), 'month-day');
}

import { CharClass, charClass, isDigit } from '../../../../language/characters.js';
import { dateOf } from '../../calendar/calendar.js';
import { dayNameDate } from './day-name-date.js';
import { nameStart } from './month-at.js';
import { nameDayDate } from './name-day-date.js';
import { numericDate, plausible } from './numeric-date.js';
import { digitsEnd, isBlankInLine, type WrittenDate } from './written-date.js';

/**
 * Every date written out in text[from, to), in order, not overlapping. No date is without digits: the scan stops at those only and
 * looks back for a month's name before them. One pass; each place is looked at a bounded way to both sides.
 */
export function scanDates(text: string, from: number, to: number): WrittenDate[] {
  const found: WrittenDate[] = [];
  let open = from;
  for (let at = from; at < to; ) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const date = dateAround(text, at, open, to);
    if (date !== null) found.push(date);
    at = date?.end ?? digitsEnd(text, at, to);
    open = at;
  }
  return found;
}

/** The date that the digits at `at` belong to; nothing before `open` may be part of it. */
function dateAround(text: string, at: number, open: number, to: number): WrittenDate | null {
  const name = nameBefore(text, at, open);
  const named = name < 0 ? null : nameDayDate(text, name, to);
  if (named !== null || !canStart(text, at)) return named;
  const end = digitsEnd(text, at, to);
  return numericDate(text, at, end, to) ?? dayNameDate(text, at, end, to);
}

/** Where the word before the digits starts: `Dec` of `Dec. 4`, `Mai` of `Mai062018`; -1 when none stands there. */
function nameBefore(text: string, digits: number, open: number): number {
  let end = digits;
  if (text.charCodeAt(end - 1) === 45) end--;
  for (let blanks = 2; blanks > 0 && isBlankInLine(text.charCodeAt(end - 1)); blanks--) end--;
  if (text.charCodeAt(end - 1) === 46) end--;
  let start = end;
  const limit = Math.max(open, end - longestRun);
  while (start > limit && charClass(text.charCodeAt(start - 1)) === CharClass.letter) start--;
  return end - start < 3 ? -1 : nameStart(text, start, end);
}

/** Letters in a row that are looked through for a name at their end. */
const longestRun = 40;

/** Not inside a number, a price or a longer chain of points and slashes. */
function canStart(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text[at - 1]!;
  if ('$€£#'.includes(before)) return false;
  return !('.,/-:'.includes(before) && at > 1 && isDigit(text.charCodeAt(at - 2)));
}

/** A whole string of digits, as metadata has them: `20231204`, `20231204103100`, seconds or milliseconds since 1970. */
export function digitsOnlyDate(text: string): WrittenDate | null {
  const start = text.length - text.trimStart().length;
  const end = digitsEnd(text, start, text.length);
  const length = end - start;
  if (length === 10 || length === 13) return epochDate(text, start, end);
  if (length !== 8 && length !== 14 && length !== 12) return null;
  const year = Number(text.slice(start, start + 4));
  const month = Number(text.slice(start + 4, start + 6));
  const day = Number(text.slice(start + 6, start + 8));
  if (!plausible(year, month, day)) return null;
  return { start, end: start + 8, year, month, day, order: 'certain', style: 'compact' };
}

/** The day in UTC of an instant. */
function epochDate(text: string, start: number, end: number): WrittenDate {
  const seconds = Number(text.slice(start, start + 10));
  const { year, month, day } = dateOf(Math.floor(seconds / 86_400));
  return { start, end, year, month, day, order: 'certain', style: 'epoch' };
}

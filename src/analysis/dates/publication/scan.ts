import { CharClass, charClass } from '../../../language/characters.js';
import { dateOf } from '../calendar.js';
import { dayNameDate, nameDayDate, nameStart } from './named-date.js';
import { numericDate, plausible } from './numeric-date.js';
import { digitsEnd, isDigit, type WrittenDate } from './written-date.js';

/** Every date written out in text[from, to), in order, not overlapping. One pass; each place is looked at a bounded way ahead. */
export function scanDates(text: string, from: number, to: number): WrittenDate[] {
  const found: WrittenDate[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const end = digitsEnd(text, at, to);
      const date = canStart(text, at) ? digitDate(text, at, end, to) : null;
      if (date) found.push(date);
      at = date ? date.end : end;
    } else if (charClass(code) === CharClass.letter) {
      const end = letterEnd(text, at, to);
      const start = nameStart(text, at, end);
      const date = end - start <= 12 ? nameDayDate(text, start, to) : null;
      if (date) found.push(date);
      at = date ? date.end : end;
    } else at++;
  }
  return found;
}

function digitDate(text: string, start: number, end: number, to: number): WrittenDate | null {
  return numericDate(text, start, end, to) ?? dayNameDate(text, start, end, to);
}

/** Not inside a number, a price or a longer chain of points and slashes. */
function canStart(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text[at - 1]!;
  if ('$€£#'.includes(before)) return false;
  return !('.,/-:'.includes(before) && at > 1 && isDigit(text.charCodeAt(at - 2)));
}

function letterEnd(text: string, at: number, to: number): number {
  while (at < to && charClass(text.charCodeAt(at)) === CharClass.letter) at++;
  return at;
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

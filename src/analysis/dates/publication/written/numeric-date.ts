import { isDigit } from '../../../../language/characters.js';
import { dayOf, isRealDate, weekdayOf, yearOfTwoDigits } from '../../calendar/calendar.js';
import { digitsEnd, skipBlanks, type WrittenDate } from './written-date.js';

/** A date of digits alone that starts at the digit run text[start, runEnd); null when there is none. */
export function numericDate(
  text: string,
  start: number,
  runEnd: number,
  to: number,
): WrittenDate | null {
  const length = runEnd - start;
  if (length === 4) return yearFirst(text, start, runEnd, to);
  return length <= 2 ? yearLast(text, start, runEnd, to) : null;
}

/** `2023-12-04`, `2023/12/4`, `2023.12.04`, `2023年12月4日`. */
function yearFirst(text: string, start: number, runEnd: number, to: number): WrittenDate | null {
  const year = Number(text.slice(start, runEnd));
  const month = part(text, runEnd, to, `${dateSeparators}年`);
  if (month === null || month.value > 12) return null;
  const day = part(text, month.end, to, month.separator === '年' ? '月' : month.separator);
  if (day === null || !plausible(year, month.value, day.value)) return null;
  const end = text[day.end] === '日' ? day.end + 1 : day.end;
  return { start, end, year, month: month.value, day: day.value, order: 'certain', style: 'iso' };
}

/** `04.12.2023`, `4. 12. 23`, `12/04/2023`, `4-12-2023`. Points mean day, month, year; two-digit years need points or slashes. */
function yearLast(text: string, start: number, runEnd: number, to: number): WrittenDate | null {
  const first = Number(text.slice(start, runEnd));
  const second = part(text, runEnd, to, dateSeparators);
  if (second === null) return null;
  const third = part(text, second.end, to, second.separator, 4);
  if (third === null || isDigit(text.charCodeAt(third.end)) || isDecimal(text, third.end))
    return null;
  const digits = third.end - third.start;
  if (digits !== 4 && (digits !== 2 || second.separator === '-')) return null;
  const year = digits === 4 ? third.value : fullYear(third.value);
  const span = { start, end: third.end, year };
  const style = second.separator === '.' ? 'dots' : 'slashes';
  const dayFirst = plausible(year, second.value, first);
  const monthFirst = style === 'slashes' && plausible(year, first, second.value);
  if (!dayFirst && !monthFirst) return null;
  const isOpen = dayFirst && monthFirst && first !== second.value;
  const weekday = isOpen ? weekdayBefore(text, start) : 0;
  const isDayFirst = weekday > 0 && weekdayOf(dayOf(year, second.value, first)) === weekday;
  const isMonthFirst = weekday > 0 && weekdayOf(dayOf(year, first, second.value)) === weekday;
  const order = isOpen && isDayFirst === isMonthFirst ? 'unknown' : 'certain';
  return dayFirst && !(isMonthFirst && !isDayFirst)
    ? { ...span, month: second.value, day: first, dayFirst: true, order, style }
    : { ...span, month: first, day: second.value, dayFirst: false, order, style };
}

/** "Mon, 03/04/2024": 1 for Monday … 7, 0 when none stands there. The two readings seldom fall on the same one. */
function weekdayBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 12), start);
  const name = /(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]{0,2} ?$/i.exec(before)?.[1];
  return name === undefined ? 0 : weekdays.indexOf(name.toLowerCase()) / 3 + 1;
}

const weekdays = 'montuewedthufrisatsun';

const dateSeparators = '-/.‐‑–';

interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly separator: string;
}

/** A separator out of `separators` (blanks around it) and one or two digits; up to `most` for a year. */
function part(text: string, at: number, to: number, separators: string, most = 2): Part | null {
  const mark = skipBlanks(text, at, 1);
  const separator = text[mark] ?? '';
  if (separator === '' || !separators.includes(separator)) return null;
  const start = skipBlanks(text, mark + 1, 1);
  const end = digitsEnd(text, start, Math.min(to, start + most + 1));
  if (end === start || end - start > most) return null;
  return { start, end, value: Number(text.slice(start, end)), separator };
}

/** A point and a further digit: `1.2.2023.5` is a version, not a date. */
function isDecimal(text: string, end: number): boolean {
  return text[end] === '.' && isDigit(text.charCodeAt(end + 1));
}

export function plausible(year: number, month: number, day: number): boolean {
  return year >= 1000 && year <= 2199 && isRealDate(year, month, day);
}

/** 23 → 2023, 89 → 1989: what has a date line with a short year was written by a computer. */
export function fullYear(digits: number): number {
  return yearOfTwoDigits(digits, 70);
}

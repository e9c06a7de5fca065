import { type Day, dateOf } from './calendar.js';

export function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Four digits, `-0043` for 44 BC (astronomical years as ISO 8601 has them). */
export function isoYear(year: number): string {
  if (year >= 1000) return String(year);
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** Dates of one article repeat: the strings are kept, up to a bound. */
const written = new Map<Day, string>();

const mostWritten = 4096;

/** `2023-12-04`. */
export function isoDate(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = dateOf(day);
  const text = `${isoYear(date.year)}-${pad2(date.month)}-${pad2(date.day)}`;
  if (written.size >= mostWritten) written.clear();
  written.set(day, text);
  return text;
}

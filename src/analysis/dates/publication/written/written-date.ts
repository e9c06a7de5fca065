import type { Span } from '../../../../article.js';
import { isDigit } from '../../../../language/characters.js';

/** A date as it stands in a string: read, but an order like 04/12 not yet decided. Month and day are real calendar values. */
export interface WrittenDate extends Span {
  /** Null for `Dec 4`, whose year stands elsewhere. */
  readonly year: number | null;
  readonly month: number;
  /** Null for `December 2023`. */
  readonly day: number | null;
  /** Order of the numbers: told by the form, or a slash or hyphen date that can be read both ways. */
  readonly order: 'certain' | 'unknown';
  /** Of a certain slash date: the day stands first. */
  readonly dayFirst?: boolean;
  /** How it was written; decides what it proves about its neighbours. */
  readonly style: 'iso' | 'dots' | 'slashes' | 'day-month' | 'month-day' | 'compact' | 'epoch';
}

/** A clock near a date; zone as given: minutes east of UTC, a zone name that fits several zones, or none. */
export interface WrittenClock extends Span {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly offset: number | null;
  readonly zoneName: string | null;
  /** Written as 10:31 AM. */
  readonly twelveHour: boolean;
}

/** End of the run of ASCII digits at `at`. */
export function digitsEnd(text: string, at: number, to: number): number {
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Past blanks, at most `most` of them. */
export function skipBlanks(text: string, at: number, most = 2): number {
  for (let left = most; left > 0 && isBlankInLine(text.charCodeAt(at)); left--) at++;
  return at;
}

export function isBlankInLine(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

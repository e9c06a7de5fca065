import { isDigit } from '../../../../language/characters.js';
import { digitsEnd, type WrittenClock, type WrittenDate } from '../written/written-date.js';
import { clockAt } from './clock-at.js';

/** How far from a date its clock may stand, in characters. */
const reachAfter = 24;

const reachBefore = 26;

/** The clock that belongs to a date: the first one after it, else the last one before it on the same line. */
export function clockOf(
  text: string,
  date: WrittenDate,
  from: number,
  to: number,
): WrittenClock | null {
  return clockAfter(text, date, to) ?? clockBefore(text, date, from);
}

function clockAfter(text: string, date: WrittenDate, to: number): WrittenClock | null {
  const limit = Math.min(to, date.end + reachAfter);
  for (let at = date.end; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return null;
    if (!isDigit(code)) continue;
    const clock = clockAt(text, at, to);
    if (clock) return clock;
    at = digitsEnd(text, at, to);
  }
  return null;
}

function clockBefore(text: string, date: WrittenDate, from: number): WrittenClock | null {
  let found: WrittenClock | null = null;
  for (let at = Math.max(from, date.start - reachBefore); at < date.start; at++) {
    const code = text.charCodeAt(at);
    if (code === 124 || code === 0x2022 || code === 10) found = null;
    if (!isDigit(code) || (at > 0 && isDigit(text.charCodeAt(at - 1)))) continue;
    const clock = clockAt(text, at, date.start);
    // A second clock in brackets is the same instant in another zone.
    if (clock && !(found !== null && text[at - 1] === '(')) {
      found = clock;
      at = clock.end - 1;
    }
  }
  return found;
}

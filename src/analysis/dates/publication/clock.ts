import { CharClass, charClass, isDigit } from '../../../language/characters.js';
import { zoneOfName } from '../../../words/time-zones.js';
import { digitsEnd, skipBlanks, type WrittenClock, type WrittenDate } from './written-date.js';

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

/** `10:31`, `10:31:00`, `10.31 Uhr`, `10h31`, `10:31 AM`, `4pm`, `0931 GMT`, with the zone that follows. */
export function clockAt(text: string, start: number, to: number): WrittenClock | null {
  const hourEnd = digitsEnd(text, start, Math.min(to, start + 5));
  const length = hourEnd - start;
  if (length === 4) return militaryClock(text, start, hourEnd, to);
  if (length > 2 || length === 0) return null;
  const hour = Number(text.slice(start, hourEnd));
  const minute = minuteAt(text, hourEnd, to);
  const half = halfOfDay(text, minute?.end ?? hourEnd);
  if (minute === null && half === null) return null;
  if (hour > 23 || (half !== null && (hour > 12 || hour === 0))) return null;
  const end = half?.end ?? minute!.end;
  return {
    start,
    hour: half === null ? hour : (hour % 12) + half.add,
    minute: minute?.value ?? 0,
    second: minute?.second ?? null,
    twelveHour: half !== null,
    ...zoneAfter(text, end, to),
  };
}

function militaryClock(text: string, start: number, end: number, to: number): WrittenClock | null {
  const hour = Number(text.slice(start, start + 2));
  const minute = Number(text.slice(start + 2, end));
  const zone = zoneAfter(text, end, to);
  if (hour > 23 || minute > 59 || (zone.offset === null && zone.zoneName === null)) return null;
  return { start, hour, minute, second: null, twelveHour: false, ...zone };
}

interface Minute {
  readonly value: number;
  readonly second: number | null;
  readonly end: number;
}

function minuteAt(text: string, at: number, to: number): Minute | null {
  const separator = text[at];
  if (separator !== ':' && separator !== '.' && separator !== 'h' && separator !== 'H') return null;
  const value = twoDigits(text, at + 1, to);
  if (value === null) return null;
  if (text[at + 3] !== ':') return { value, second: null, end: at + 3 };
  const second = twoDigits(text, at + 4, to);
  if (second === null) return { value, second: null, end: at + 3 };
  // Fractions of a second are more than any reader wants.
  const fraction = text[at + 6] === '.' ? digitsEnd(text, at + 7, Math.min(to, at + 17)) : at + 6;
  return { value, second, end: fraction > at + 7 ? fraction : at + 6 };
}

function twoDigits(text: string, at: number, to: number): number | null {
  if (digitsEnd(text, at, Math.min(to, at + 3)) !== at + 2) return null;
  const value = Number(text.slice(at, at + 2));
  return value < 60 ? value : null;
}

/** am, pm, a.m., p.m. in any case. */
function halfOfDay(text: string, at: number): { add: number; end: number } | null {
  let end = skipBlanks(text, at);
  const first = text.charCodeAt(end) | 32;
  if (first !== 97 && first !== 112) return null;
  end++;
  if (text[end] === '.') end++;
  if ((text.charCodeAt(end) | 32) !== 109) return null;
  end++;
  if (charClass(text.charCodeAt(end)) === CharClass.letter) return null;
  return { add: first === 112 ? 12 : 0, end: text[end] === '.' ? end + 1 : end };
}

type ZonePart = Pick<WrittenClock, 'end' | 'offset' | 'zoneName'>;

/** `Z`, `GMT`, `UTC+3`, `+0300`, `+03:00`, `EST`, `(IST)` after a clock. */
function zoneAfter(text: string, clockEnd: number, to: number): ZonePart {
  const none = { end: clockEnd, offset: null, zoneName: null };
  let at = skipBlanks(text, clockEnd);
  const glued = at === clockEnd;
  const bracket = text[at] === '(';
  if (bracket) at++;
  const letters = lettersEnd(text, at, to);
  if (letters > at) {
    const name = text.slice(at, letters);
    const zone = name === name.toUpperCase() ? zoneOfName(name) : undefined;
    if (zone === undefined) return none;
    const numeric = zone.offset === 0 ? offsetAt(text, skipBlanks(text, letters, 1), to) : null;
    const end = bracket && text[letters] === ')' ? letters + 1 : letters;
    return numeric ?? { end, offset: zone.offset, zoneName: name };
  }
  const numeric = offsetAt(text, at, to);
  // "10:31 - 12:00" is a range; an offset stands glued or has four digits.
  return numeric !== null && (glued || numeric.end - at >= 5) ? numeric : none;
}

function lettersEnd(text: string, at: number, to: number): number {
  while (at < to && charClass(text.charCodeAt(at)) === CharClass.letter) at++;
  return at;
}

function offsetAt(text: string, at: number, to: number): ZonePart | null {
  const sign = text[at] === '+' ? 1 : text[at] === '-' || text[at] === '−' ? -1 : 0;
  if (sign === 0) return null;
  const hourEnd = digitsEnd(text, at + 1, Math.min(to, at + 6));
  const digits = hourEnd - at - 1;
  if (digits === 0 || digits === 3 || digits > 4) return null;
  const hours = Number(text.slice(at + 1, digits === 4 ? at + 3 : hourEnd));
  const told = digits <= 2 && text[hourEnd] === ':' ? twoDigits(text, hourEnd + 1, to) : null;
  const minutes = digits === 4 ? Number(text.slice(at + 3, hourEnd)) : (told ?? 0);
  if (hours > 14 || minutes > 59) return null;
  return {
    end: told === null ? hourEnd : hourEnd + 3,
    offset: sign * (hours * 60 + minutes),
    zoneName: null,
  };
}

import { CharClass, charClass } from '../../../../language/characters.js';
import { digitsEnd, skipBlanks, type WrittenClock } from '../written/written-date.js';
import { twoDigits } from './two-digits.js';
import { zoneAfter } from './zone-after.js';

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

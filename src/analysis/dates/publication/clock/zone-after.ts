import { CharClass, charClass } from '../../../../language/characters.js';
import { zoneOfName } from '../../../../words/time-zones.js';
import { digitsEnd, skipBlanks, type WrittenClock } from '../written/written-date.js';
import { twoDigits } from './two-digits.js';

type ZonePart = Pick<WrittenClock, 'end' | 'offset' | 'zoneName'>;

/** `Z`, `GMT`, `UTC+3`, `+0300`, `+03:00`, `EST`, `(IST)` after a clock. */
export function zoneAfter(text: string, clockEnd: number, to: number): ZonePart {
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

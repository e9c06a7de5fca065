import { monthAt } from './month-at.js';
import { namedDate } from './named-date.js';
import { ordinalEnd } from './ordinal-end.js';
import { digitsEnd, skipBlanks, type WrittenDate } from './written-date.js';
import { yearAfter } from './year-after.js';

/** `4 December 2023`, `4th of December, 2023`, `4. Dezember 2023`, `4 de diciembre de 2023`, `19-Nov-12`, `Dec 4` with no year: day first. */
export function dayNameDate(
  text: string,
  start: number,
  runEnd: number,
  to: number,
): WrittenDate | null {
  if (runEnd - start > 2)
    return runEnd - start === 4 ? yearNameDate(text, start, runEnd, to) : null;
  const day = Number(text.slice(start, runEnd));
  let at = ordinalEnd(text, runEnd);
  at = skipBlanks(text, at);
  if (text[at] === ',') at = skipBlanks(text, at + 1);
  at = connectorEnd(text, at);
  const name = monthAt(text, at, to);
  if (name === null) return null;
  const year = yearAfter(text, name.end, to);
  return namedDate(start, year?.end ?? name.end, year?.value ?? null, name.month, day, 'day-month');
}

/** `2023 December 4`, `2023-Dec-04`. */
function yearNameDate(text: string, start: number, runEnd: number, to: number): WrittenDate | null {
  let at = skipBlanks(text, runEnd);
  if (text[at] === '-' || text[at] === ',') at = skipBlanks(text, at + 1);
  const name = monthAt(text, at, to);
  if (name === null) return null;
  at = skipBlanks(text, name.end);
  if (text[at] === '-') at++;
  const dayEnd = digitsEnd(text, at, Math.min(to, at + 3));
  if (dayEnd === at || dayEnd - at > 2) return null;
  const year = Number(text.slice(start, runEnd));
  return namedDate(start, dayEnd, year, name.month, Number(text.slice(at, dayEnd)), 'day-month');
}

const connectors = ['of ', 'de ', 'di ', '-', '–'];

function connectorEnd(text: string, at: number): number {
  const found = connectors.find((word) => text.startsWith(word, at));
  return found === undefined ? at : skipBlanks(text, at + found.length);
}

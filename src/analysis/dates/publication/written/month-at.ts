import { CharClass, charClass, isUpper } from '../../../../language/characters.js';
import { monthOfName } from '../../../../words/month-names.js';

const longestName = 12;

interface MonthName {
  readonly month: number;
  readonly end: number;
}

/** The month name of 3 to 12 letters that starts here, its abbreviation point included. */
export function monthAt(text: string, start: number, to: number): MonthName | null {
  const limit = Math.min(to, start + longestName + 1);
  let end = start;
  while (end < limit && charClass(text.charCodeAt(end)) === CharClass.letter) end++;
  if (end - start < 3 || end - start > longestName) return null;
  const month = monthOfName(text.slice(start, end).toLowerCase());
  if (month === 0) return null;
  return { month, end: text[end] === '.' ? end + 1 : end };
}

/** Where a month name may start inside the letter run: its own start, or the last inner capital (`NameNovember`). */
export function nameStart(text: string, start: number, end: number): number {
  for (let at = end - 3; at > start; at--) {
    if (isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at - 1))) return at;
  }
  return start;
}

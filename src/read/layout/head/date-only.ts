import type { RawDate } from '../../../article.js';
import { isDigit } from '../../../language/characters.js';
import { isMonth, isWeekday } from '../../../words/calendar-words.js';
import { neutral, published, updated } from '../../../words/date-line-words.js';
import { isSpace } from '../lines.js';

let roles: Map<string, RawDate['role']> | null = null;

function roleOf(word: string): RawDate['role'] | null {
  roles ??= new Map<string, RawDate['role']>([
    ...neutral.split(' ').map((word) => [word, 'unknown'] as const),
    ...published.split(' ').map((word) => [word, 'published'] as const),
    ...updated.split(' ').map((word) => [word, 'updated'] as const),
  ]);
  return roles.get(word) ?? null;
}

/** Longer lines are prose. */
const longest = 90;

/** What stands between the words of a date: brackets, bars, dots, the longer dashes. */
const separators = ',|()[]·•–—';

/**
 * Is the text nothing but a date, with or without weekday, time and a word like "Updated"? → what the date is of.
 * "Friday, December 23, 2016", "Last updated: 4 May 2021 at 10:31 GMT", "04.12.2023 10:31". Null when it is not.
 * Prose is seen through at its first word, so any line may be asked about.
 */
export function dateOnly(line: string): RawDate['role'] | null {
  if (line.length > longest) return null;
  let role: RawDate['role'] = 'unknown';
  let hasMonth = false;
  let numbers = 0;
  let isDate = false;
  // Said behind a whole date: of that one when it ends the line, else of a second one.
  let late: RawDate['role'] = 'unknown';
  for (let at = 0; at < line.length; ) {
    let end = at;
    while (end < line.length && !isSeparator(line, end)) end++;
    const word = bare(line, at, end);
    at = end + 1;
    if (word === '' || word === '-' || word === '/') continue;
    if (isDigit(word.charCodeAt(0))) {
      if (!isNumberToken(word)) return null;
      late = 'unknown';
      numbers++;
      isDate ||= isNumericDate(word);
    } else if (isMonth(word)) hasMonth = true;
    else if (!isWeekday(word) && !isZone(word)) {
      const said = roleOf(word);
      if (said === null) return null;
      // Of two dates on a line the first counts, and what is said of it.
      if (role === 'unknown') {
        if (isDate || (hasMonth && numbers > 1)) late = late === 'unknown' ? said : late;
        else role = said;
      }
    }
  }
  if (!isDate && (!hasMonth || numbers === 0)) return null;
  return role === 'unknown' ? late : role;
}

function isSeparator(line: string, at: number): boolean {
  return isSpace(line.charCodeAt(at)) || separators.includes(line[at]!);
}

/** `gmt+1`, `utc-05:00`. */
function isZone(word: string): boolean {
  return /^(?:gmt|utc)[+-]\d{1,2}(?::?\d{2})?$/.test(word);
}

/** A word in lower case without the stop or colon after it. */
function bare(line: string, start: number, end: number): string {
  const last = line.charCodeAt(end - 1);
  const isMarked = end > start && (last === 46 || last === 58);
  return line.slice(start, isMarked ? end - 1 : end).toLowerCase();
}

function isNumberToken(word: string): boolean {
  return (
    /^\d{1,4}(?:st|nd|rd|th|am|pm|h|\.|er)?$/.test(word) ||
    /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm|z)?$/.test(word) ||
    isNumericDate(word)
  );
}

/** `04.12.2023`, `12/4/23`, `2023-12-04`, `2023-12-04T10:31:00Z`. */
function isNumericDate(word: string): boolean {
  return (
    /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(word) ||
    isMonth(/^\d{1,2}-(\p{L}{3,9})-\d{2,4}$/u.exec(word)?.[1] ?? '') ||
    /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}[\d:.z+-]{0,20}$/.test(word)
  );
}

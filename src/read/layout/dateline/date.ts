import { isMonth, isNearMonth } from '../../../words/calendar-words.js';
import type { HeadToken, HeadTokens } from './head-tokens.js';
import { type Piece, skip } from './piece.js';

/** A date, or a word before the number of a day: places are never followed by one, misspelt months are. */
export function startsDate(tokens: HeadTokens, at: number): boolean {
  const isBeforeDay = tokens.at(at)?.kind === 'word' && isDay(tokens.at(skip(tokens, at + 1, '.')));
  return isBeforeDay || readDate(tokens, at, false) !== null;
}

/** `Dec. 4`, `May 07, 2024`, `4 December 2023`, `30 de junio`. `isLoose` lets a month with one wrong letter pass. */
export function readDate(tokens: HeadTokens, at: number, isLoose: boolean): Piece | null {
  const isMonthAt = (index: number) => {
    const token = tokens.at(index);
    if (token?.kind !== 'word') return false;
    return isMonth(token.text) || (isLoose && isNearMonth(token.text));
  };
  if (isMonthAt(at)) {
    const day = skip(tokens, at + 1, '.');
    if (!isDay(tokens.at(day))) return null;
    return withYear(tokens, at, day);
  }
  if (!isDay(tokens.at(at))) return null;
  const month = skip(tokens, skip(tokens, skip(tokens, at + 1, '.'), 'de'), 'of');
  return isMonthAt(month) ? withYear(tokens, at, month) : null;
}

function withYear(tokens: HeadTokens, first: number, last: number): Piece {
  const year = skip(tokens, skip(tokens, skip(tokens, last + 1, '.'), ','), 'de');
  const token = tokens.at(year);
  const isYear = token?.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text);
  const stop = tokens.at(last + 1);
  const end = isYear
    ? year
    : stop?.text === '.' && tokens.at(last)!.kind === 'word'
      ? last + 1
      : last;
  return { start: tokens.at(first)!.start, end: tokens.at(end)!.end, next: end + 1 };
}

export function isDay(token: HeadToken | undefined): boolean {
  return token?.kind === 'number' && /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(token.text);
}

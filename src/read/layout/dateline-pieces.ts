import { isLetter, isWordChar } from '../../language/characters.js';
import { isAgency, isAgencyLike } from '../../words/agencies.js';
import { isMonth, isNearMonth } from '../../words/calendar-words.js';
import { neverPlaces, placeLinks } from '../../words/dateline-words.js';
import { wordSet } from '../../words/word-set.js';
import type { HeadToken, HeadTokens } from './dateline-tokens.js';

/** A piece of the dateline: its place in the text and the token after it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

export interface Agency extends Piece {
  readonly name: string;
  readonly isKnown: boolean;
}

const never = wordSet(neverPlaces);
const links = wordSet(placeLinks);

/** A place with up to three more parts: `St. Petersburg, Fla.`, `WASHINGTON/NEW YORK`. At most seven words in a part. */
export function readPlace(text: string, tokens: HeadTokens, at: number): Piece | null {
  const first = tokens.at(at);
  if (!first?.isCapital || first.kind !== 'word') return null;
  if (never.has(first.text) && !isNamedLikeThat(tokens, at)) return null;
  if (startsDate(tokens, at)) return null;
  let next = placePart(tokens, at);
  for (let part = 0; part < 3 && tokens.at(next)?.text === ','; part++) {
    if (!tokens.at(next + 1)?.isCapital || startsDate(tokens, next + 1)) break;
    if (isAgencyThenDash(text, tokens, next + 1)) break;
    next = placePart(tokens, next + 1);
  }
  return { start: first.start, end: tokens.at(next - 1)!.end, next };
}

/** "The Hague" and "King of Prussia" are places all the same. */
function isNamedLikeThat(tokens: HeadTokens, at: number): boolean {
  const phrase = `${tokens.at(at)!.text} ${tokens.at(at + 1)?.text} ${tokens.at(at + 2)?.text}`;
  return phrase.startsWith('the hague ') || phrase === 'king of prussia';
}

function isAgencyThenDash(text: string, tokens: HeadTokens, at: number): boolean {
  const { start, end } = tokens.at(at)!;
  return separator(tokens, at + 1) !== null && isAgency(text.slice(start, end));
}

/** The token after one part of a place. */
function placePart(tokens: HeadTokens, at: number): number {
  let next = at + 1;
  while (next < at + 9) {
    const token = tokens.at(next);
    const after = tokens.at(next + 1);
    if (token === undefined) break;
    if (token.isCapital) {
      if (startsDate(tokens, next)) break;
      next++;
    } else if (token.kind === 'word') {
      if (!links.has(token.text) || !after || !(after.isCapital || links.has(after.text))) break;
      if (!after.isCapital && !tokens.at(next + 2)?.isCapital) break;
      next++;
    } else if (token.text === '.') {
      if (!endsAbbreviation(tokens, next)) break;
      next++;
    } else if (joinsPlaces(tokens, next)) next += 2;
    else break;
  }
  return next;
}

/** "LIMA/QUITO", but not "RENO/PRNewswire/". */
function joinsPlaces(tokens: HeadTokens, slash: number): boolean {
  const after = tokens.at(slash + 1);
  if (tokens.at(slash)!.text !== '/' || !after?.isCapital) return false;
  if (tokens.at(slash)!.spaceBefore || after.spaceBefore) return false;
  return tokens.at(slash + 2)?.text !== '/' || !isAgencyLike(after.text);
}

/** The full stop of "St." and "Fla." belongs to the place; the one before a date ("MOSCOW. Jan 21") does not. */
function endsAbbreviation(tokens: HeadTokens, stop: number): boolean {
  const after = tokens.at(stop + 1);
  if (!after || startsDate(tokens, stop + 1)) return false;
  if (after.kind === 'word') return after.isCapital && tokens.at(stop - 1)!.text.length <= 3;
  return after.text === ',' || after.text === '(' || after.kind === 'dash' || after.text === '/';
}

/** A date, or a word before the number of a day: places are never followed by one, misspelt months are. */
function startsDate(tokens: HeadTokens, at: number): boolean {
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

export function skip(tokens: HeadTokens, at: number, text: string): number {
  return tokens.at(at)?.text === text ? at + 1 : at;
}

/** A dash of any kind, `.-` or a colon. */
export function separator(tokens: HeadTokens, at: number): Piece | null {
  const index = tokens.at(at)?.text === '.' && tokens.at(at + 1)?.kind === 'dash' ? at + 1 : at;
  const token = tokens.at(index);
  if (!token || (token.kind !== 'dash' && token.text !== ':')) return null;
  return { start: token.start, end: token.end, next: index + 1 };
}

export function bracketed(text: string, tokens: HeadTokens, at: number): Agency | null {
  return enclosed(text, tokens, at, '(', ')');
}

/** A name of one to six words between two signs; `tca/dpa` and `Sapa-AP` are known by their last part. */
export function enclosed(
  text: string,
  tokens: HeadTokens,
  at: number,
  open: string,
  close: string,
): Agency | null {
  if (tokens.at(at)?.text !== open) return null;
  let to = at + 1;
  while (
    to < at + 10 &&
    tokens.at(to) &&
    tokens.at(to)!.text !== close &&
    tokens.at(to)!.text !== ')'
  )
    to++;
  if (open === '(' && tokens.at(to)?.text !== close) return null;
  if (tokens.at(to)?.text !== close || to === at + 1) return null;
  const name = text.slice(tokens.at(at + 1)!.start, tokens.at(to - 1)!.end);
  if (!looksLikeAgency(name)) return null;
  const isKnown =
    isAgency(name) || isAgency(name.slice(name.lastIndexOf('/') + 1)) || isAgencyLike(name);
  return { start: tokens.at(at)!.start, end: tokens.at(to)!.end, next: to + 1, name, isKnown };
}

/** A letter, then letters, digits and the signs of "Dow Jones", "tca/dpa", "Reuters Life!". */
function looksLikeAgency(name: string): boolean {
  if (name.length < 2 || name.length > 35 || !isLetter(name.charCodeAt(0))) return false;
  for (let at = 1; at < name.length; at++)
    if (!isWordChar(name.charCodeAt(at)) && !'&.!-/ '.includes(name[at]!)) return false;
  return true;
}

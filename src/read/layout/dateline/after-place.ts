import { isAgency, isAgencyLike } from '../../../words/agencies.js';
import { bracketed, enclosed } from './agency.js';
import { readDate } from './date.js';
import type { Found, Parts } from './found.js';
import type { HeadToken, HeadTokens } from './head-tokens.js';
import { separator, skip } from './piece.js';

/** `NEW YORK, May 3 (Reuters) -`. An unknown name in brackets needs a date or a place in capitals; without a dash it must be known as well. */
export function inBrackets(
  text: string,
  tokens: HeadTokens,
  parts: Parts,
  at: number,
  isCaps: boolean,
): Found | null {
  const agency = bracketed(text, tokens, skip(tokens, at, ','));
  if (agency === null) return null;
  const dash = separator(tokens, agency.next);
  // `London (CNN)It was`: the blank is lost, and with it the dash.
  const lead = tokens.at(agency.next);
  const isGlued = agency.isKnown && lead?.isCapital === true && !lead.spaceBefore;
  const isPlaced = parts.date !== null || isCaps || isGlued;
  if (dash ? agency.isKnown || isPlaced : agency.isKnown && isPlaced)
    return { ...parts, agency, end: dash?.end ?? agency.end };
  return null;
}

/** `BOSTON, Mass. (May 7, 2024) –`. */
export function dateInBrackets(tokens: HeadTokens, { place }: Parts, next: number): Found | null {
  const at = skip(tokens, next, ',');
  if (tokens.at(at)?.text !== '(') return null;
  const date = readDate(tokens, at + 1, false);
  if (date === null || tokens.at(date.next)?.text !== ')') return null;
  const dash = separator(tokens, date.next + 1);
  return dash && { place, date, agency: null, end: dash.end };
}

/** `MOSCOW, January 21. /TASS/.`, `NEW YORK, May 7, 2024 /PRNewswire/ --`, `NEW YORK, NY / ACCESSWIRE / May 7, 2024 /`. */
export function inSlashes(
  text: string,
  tokens: HeadTokens,
  parts: Parts,
  at: number,
): Found | null {
  const agency = enclosed(text, tokens, skip(tokens, skip(tokens, at, '.'), ','), '/', '/');
  if (agency === null) return null;
  const late = readDate(tokens, agency.next, false);
  const isClosed = late && tokens.at(late.next)?.text === '/';
  const date = isClosed ? late : parts.date;
  const next = isClosed ? late.next + 1 : agency.next;
  if (!agency.isKnown && date === null) return null;
  const stop = tokens.at(next)?.text === '.' ? next : null;
  const dash = separator(tokens, next);
  const end = dash?.end ?? (stop === null ? tokens.at(next - 1)!.end : tokens.at(stop)!.end);
  return { place: parts.place, date, agency, end };
}

/** `SAN JOSE, Calif.--(BUSINESS WIRE)--`. */
export function betweenDashes(
  text: string,
  tokens: HeadTokens,
  parts: Parts,
  at: number,
): Found | null {
  const dash = separator(tokens, at);
  const agency = dash && bracketed(text, tokens, dash.next);
  const close = agency && separator(tokens, agency.next);
  return close ? { ...parts, agency, end: close.end } : null;
}

/** `SEOUL, Nov 26 AFP -`, `WASHINGTON, March 12, Reuter -`; without a date a place in capitals, a comma and an exact name: `SEOUL, AFP -`. */
export function bareAgency(
  text: string,
  tokens: HeadTokens,
  parts: Parts,
  at: number,
  isCaps: boolean,
): Found | null {
  const from = skip(tokens, at, ',');
  if (parts.date === null && (from === at || !isCaps)) return null;
  for (let to = from; to < from + 3 && tokens.at(to)?.kind === 'word'; to++) {
    const close = separator(tokens, to + 1);
    if (close === null) continue;
    const piece = { start: tokens.at(from)!.start, end: tokens.at(to)!.end, next: to + 1 };
    const name = text.slice(piece.start, piece.end);
    return (parts.date === null ? isAgency : isAgencyLike)(name)
      ? { ...parts, agency: { ...piece, name, isKnown: true }, end: close.end }
      : null;
  }
  return null;
}

/** `SALVADOR, Feb 26 -`, `CAIRO – 26 July 2022:`; without a date only a place in capitals before a word that begins a sentence: `PARIS — The`. */
export function onlyDash(
  text: string,
  tokens: HeadTokens,
  parts: Parts,
  at: number,
  isCaps: boolean,
): Found | null {
  const dash = separator(tokens, parts.date ? skip(tokens, at, ',') : at);
  if (dash === null || (tokens.at(at)!.text === ':' && parts.date === null)) return null;
  const late = parts.date === null && isCaps ? readDate(tokens, dash.next, false) : null;
  const close = late && separator(tokens, late.next);
  if (close) return { place: parts.place, date: late, agency: null, end: close.end };
  const isGlued = !tokens.at(at)!.spaceBefore && !tokens.at(dash.next)?.spaceBefore;
  if (parts.date === null && (!isCaps || isGlued || !opensSentence(text, tokens.at(dash.next))))
    return null;
  return { ...parts, agency: null, end: dash.end };
}

export function opensSentence(text: string, token: HeadToken | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'word') return token.isCapital;
  return token.kind === 'number' || '"“‘«'.includes(text[token.start]!);
}

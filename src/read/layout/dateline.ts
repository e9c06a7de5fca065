import type { Dateline, Span } from '../../article.js';
import { isAgency, isAgencyLike } from '../../words/agencies.js';
import { isMonth } from '../../words/calendar-words.js';
import {
  type Agency,
  bracketed,
  enclosed,
  type Piece,
  readDate,
  readPlace,
  separator,
  skip,
} from './dateline-pieces.js';
import { type HeadToken, type HeadTokens, headTokens } from './dateline-tokens.js';
import { type Draft, setField } from './draft.js';

/** What a shape of dateline is made of, before it becomes the answer. */
interface Found {
  readonly place: Piece | null;
  readonly date: Piece | null;
  readonly agency: Agency | null;
  /** End of the last token of the dateline. */
  readonly end: number;
}

/** With the place of its date, null when it has none. */
export interface FoundDateline extends Dateline {
  readonly dateSpan: Span | null;
}

/**
 * The dateline that opens a paragraph: `CITY, Region, Month D (AGENCY) –` and its relatives. Null when there is none.
 * A token reader with bounded reach, because one pattern for all forms is exponential on "The of the of …".
 */
export function readDateline(text: string, start: number, end: number): FoundDateline | null {
  const tokens = headTokens(text, start, end);
  let first = 0;
  while (tokens.at(first)?.text === '*') first++;
  const opening = tokens.at(first);
  if (opening === undefined || opensProse(opening)) return null;
  const found =
    agencyFirst(text, tokens, first) ??
    dateFirst(text, tokens, first) ??
    placeFirst(text, tokens, first);
  if (found === null) return null;
  const cut = (piece: Piece | null) =>
    piece && text.slice(piece.start, piece.end).replace(/\s+/g, ' ');
  return {
    start: opening.start,
    end: found.end,
    place: cut(found.place),
    date: cut(found.date),
    agency: found.agency?.name ?? null,
    dateSpan: found.date && { start: found.date.start, end: found.date.end },
  };
}

/** A word that begins neither a place nor a date. */
function opensProse({ kind, isCapital, text }: HeadToken): boolean {
  return kind === 'word' && !isCapital && !isMonth(text);
}

/** Puts a dateline, its agency and its date into the draft. */
export function takeDateline(text: string, found: FoundDateline, draft: Draft): void {
  const { dateSpan, ...dateline } = found;
  const span = { start: dateline.start, end: dateline.end };
  const raw = text.slice(span.start, span.end);
  draft.dateline = dateline;
  draft.evidence.set('dateline', { from: 'dateline', raw, span });
  if (dateline.agency) setField(draft, 'source', dateline.agency, { from: 'dateline', raw, span });
  if (dateSpan === null) return;
  const date = text.slice(dateSpan.start, dateSpan.end);
  draft.rawDates.push({
    role: 'published',
    source: 'dateline',
    from: 'dateline',
    raw: date,
    span: dateSpan,
  });
}

/** `(ANSA) - Rome, October 11 -` and `(Reuters) -`. */
function agencyFirst(text: string, tokens: HeadTokens, at: number): Found | null {
  const agency = bracketed(text, tokens, at);
  if (agency === null) return null;
  const dash = separator(tokens, agency.next);
  const opensLead = agency.isKnown && tokens.at(agency.next)?.isCapital;
  if (dash === null) return opensLead ? { place: null, date: null, agency, end: agency.end } : null;
  const place = readPlace(text, tokens, dash.next);
  if (place) {
    const date = readDate(tokens, skip(tokens, place.next, ','), false);
    const close = separator(tokens, (date ?? place).next);
    if (close && (date || agency.isKnown)) return { place, date, agency, end: close.end };
  }
  return agency.isKnown ? { place: null, date: null, agency, end: dash.end } : null;
}

/** `Jan 30 (Gracenote) -`. */
function dateFirst(text: string, tokens: HeadTokens, at: number): Found | null {
  const date = readDate(tokens, at, false);
  const agency = date && bracketed(text, tokens, date.next);
  const dash = agency && separator(tokens, agency.next);
  return dash ? { place: null, date, agency, end: dash.end } : null;
}

/** All forms that begin with the place. */
function placeFirst(text: string, tokens: HeadTokens, at: number): Found | null {
  const bare = readPlace(text, tokens, at);
  if (bare === null) return null;
  const isAbbreviated = tokens.at(bare.next)?.text === '.' && isRegion(tokens, bare.next - 1);
  const place = isAbbreviated ? { ...bare, end: tokens.at(bare.next)!.end } : bare;
  const isCaps = isAllCaps(text.slice(place.start, place.end));
  const stop = tokens.at(place.next)?.text === '.';
  const afterPlace = stop ? place.next + 1 : skip(tokens, place.next, ',');
  const date = readDate(tokens, afterPlace, isCaps);
  if (stop && date === null) return null;
  const endsSentence = stop && !isAbbreviated;
  const next = date?.next ?? place.next;
  const parts = { place, date };
  return (
    inBrackets(text, tokens, parts, next, isCaps) ??
    inSlashes(text, tokens, parts, next) ??
    betweenDashes(text, tokens, parts, next) ??
    bareAgency(text, tokens, parts, next, isCaps) ??
    (endsSentence ? null : onlyDash(text, tokens, parts, next, isCaps))
  );
}

/** "RICHMOND, Va. Feb 26": the stop after a short part behind a comma is that of an abbreviation. */
function isRegion(tokens: HeadTokens, at: number): boolean {
  return tokens.at(at)!.text.length <= 5 && tokens.at(at - 1)?.text === ',';
}

type Parts = Pick<Found, 'place' | 'date'>;

/** `NEW YORK, May 3 (Reuters) -`. An unknown name in brackets needs a date or a place in capitals; without a dash it must be known as well. */
function inBrackets(
  text: string,
  tokens: HeadTokens,
  parts: Parts,
  at: number,
  isCaps: boolean,
): Found | null {
  const agency = bracketed(text, tokens, skip(tokens, at, ','));
  if (agency === null) return null;
  const dash = separator(tokens, agency.next);
  const isPlaced = parts.date !== null || isCaps;
  if (dash ? agency.isKnown || isPlaced : agency.isKnown && isPlaced)
    return { ...parts, agency, end: dash?.end ?? agency.end };
  return null;
}

/** `MOSCOW, January 21. /TASS/.`, `NEW YORK, May 7, 2024 /PRNewswire/ --`, `NEW YORK, NY / ACCESSWIRE / May 7, 2024 /`. */
function inSlashes(text: string, tokens: HeadTokens, parts: Parts, at: number): Found | null {
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
function betweenDashes(text: string, tokens: HeadTokens, parts: Parts, at: number): Found | null {
  const dash = separator(tokens, at);
  const agency = dash && bracketed(text, tokens, dash.next);
  const close = agency && separator(tokens, agency.next);
  return close ? { ...parts, agency, end: close.end } : null;
}

/** `SEOUL, Nov 26 AFP -`, `WASHINGTON, March 12, Reuter -`; without a date a place in capitals, a comma and an exact name: `SEOUL, AFP -`. */
function bareAgency(
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
function onlyDash(
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

/** Is the first part of the place in capitals: "ST. PETERSBURG, Fla."? */
function isAllCaps(place: string): boolean {
  const comma = place.indexOf(',');
  const part = comma < 0 ? place : place.slice(0, comma);
  return part.length >= 3 && part === part.toUpperCase();
}

function opensSentence(text: string, token: HeadToken | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'word') return token.isCapital;
  return token.kind === 'number' || '"“‘«'.includes(text[token.start]!);
}

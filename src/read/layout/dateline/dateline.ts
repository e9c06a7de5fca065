import type { Dateline, Span } from '../../../article.js';
import { isMonth } from '../../../words/calendar-words.js';
import { bracketed } from './agency.js';
import { readDate } from './date.js';
import type { Found } from './found.js';
import { type HeadToken, type HeadTokens, headTokens } from './head-tokens.js';
import { type Piece, separator, skip } from './piece.js';
import { readPlace } from './place.js';
import { placeFirst } from './place-first.js';

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
    placeFirst(text, tokens, first, end);
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

import { isAgency, isAgencyLike } from '../../../words/agencies.js';
import {
  bareAgency,
  betweenDashes,
  dateInBrackets,
  inBrackets,
  inSlashes,
  onlyDash,
  opensSentence,
} from './after-place.js';
import { colonPlace } from './colon-place.js';
import { readDate } from './date.js';
import type { Found } from './found.js';
import type { HeadTokens } from './head-tokens.js';
import { type Piece, separator, skip } from './piece.js';
import { readPlace } from './place.js';

/** All forms that begin with the place. */
export function placeFirst(
  text: string,
  tokens: HeadTokens,
  at: number,
  end: number,
): Found | null {
  const bare = readPlace(text, tokens, at);
  if (bare === null) return null;
  const isAbbreviated = tokens.at(bare.next)?.text === '.' && isRegion(tokens, bare.next - 1);
  const place = isAbbreviated ? { ...bare, end: tokens.at(bare.next)!.end } : bare;
  // "KYODO NEWS - 4 May 2021".
  const name = text.slice(place.start, place.end);
  if (name.includes(' ') && isAgencyLike(name)) return null;
  const signed = agencyLast(text, tokens, at, place);
  if (signed !== null) return signed;
  const isCaps = isAllCaps(name);
  const stop = tokens.at(place.next)?.text === '.';
  const afterPlace = stop ? place.next + 1 : skip(tokens, place.next, ',');
  const date = readDate(tokens, afterPlace, isCaps);
  if (stop && date === null) return null;
  const endsSentence = stop && !isAbbreviated;
  const next = date?.next ?? place.next;
  const parts = { place, date };
  return (
    dateInBrackets(tokens, parts, next) ??
    inBrackets(text, tokens, parts, next, isCaps) ??
    inSlashes(text, tokens, parts, next) ??
    betweenDashes(text, tokens, parts, next) ??
    bareAgency(text, tokens, parts, next, isCaps) ??
    (endsSentence ? null : onlyDash(text, tokens, parts, next, isCaps)) ??
    (isCaps && date === null ? colonPlace(text, tokens, parts, next, end) : null)
  );
}

/** `London CNN — The`, `CNN — The`, `LondonCNN — The`: pages that set place and agency side by side. */
function agencyLast(
  text: string,
  tokens: HeadTokens,
  at: number,
  { start, end, next }: Piece,
): Found | null {
  const last = tokens.at(next - 1)!;
  const code = text.charCodeAt(last.end - 1);
  // A capital at the end.
  if (code < 65 || code > 90) return null;
  const name = /[A-Z]{2,6}$/.exec(text.slice(last.start, last.end))?.[0] ?? '';
  if (name === '' || !isAgency(name)) return null;
  const dash = separator(tokens, next);
  // A colon stands behind who speaks in a talk.
  if (dash === null || tokens.at(dash.next - 1)!.kind !== 'dash') return null;
  if (!opensSentence(text, tokens.at(dash.next))) return null;
  const from = last.end - name.length;
  const agency = { start: from, end, next, name, isKnown: true };
  const placeEnd = from > last.start ? from : (tokens.at(next - 2)?.end ?? start);
  const place = from === start || next - 1 < at ? null : { start, end: placeEnd, next: next - 1 };
  return { place, date: null, agency, end: dash.end };
}

/** "RICHMOND, Va. Feb 26": the stop after a short part behind a comma is that of an abbreviation. */
function isRegion(tokens: HeadTokens, at: number): boolean {
  return tokens.at(at)!.text.length <= 5 && tokens.at(at - 1)?.text === ',';
}

/** Is the first part of the place in capitals: "ST. PETERSBURG, Fla."? */
function isAllCaps(place: string): boolean {
  const comma = place.indexOf(',');
  const part = comma < 0 ? place : place.slice(0, comma);
  return part.length >= 3 && part === part.toUpperCase();
}

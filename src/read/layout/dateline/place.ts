import { isAgency, isAgencyLike } from '../../../words/agencies.js';
import { neverPlaces, placeLinks } from '../../../words/dateline-words.js';
import { wordSet } from '../../../words/word-set.js';
import { startsDate } from './date.js';
import type { HeadTokens } from './head-tokens.js';
import { type Piece, separator } from './piece.js';

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
    else if (isCountry(tokens, next)) next += 3;
    else break;
  }
  return next;
}

/** "Port Marrow (Norland), May 4": the comma tells it from an agency. */
function isCountry(tokens: HeadTokens, at: number): boolean {
  if (tokens.at(at)!.text !== '(' || !tokens.at(at + 1)?.isCapital) return false;
  return tokens.at(at + 2)?.text === ')' && tokens.at(at + 3)?.text === ',';
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

import { isLetter, isWordChar } from '../../../language/characters.js';
import { isAgency, isAgencyLike } from '../../../words/agencies.js';
import type { HeadTokens } from './head-tokens.js';
import type { Piece } from './piece.js';

export interface Agency extends Piece {
  readonly name: string;
  readonly isKnown: boolean;
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

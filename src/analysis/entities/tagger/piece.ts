import { bytes, halves, ints } from './machine.js';
import {
  bitsAt,
  codesAt,
  flagsAt,
  hashAt,
  kindAt,
  lineCaseAt,
  lineEndAt,
  lineFirstAt,
  mostCodes,
  mostTokens,
  sizeAt,
  startAt,
  stretchEndAt,
  stretchFirstAt,
} from './places.js';

// Of the tokens of the piece, as in `Tokens` and `NameDocument`.
export const start = ints(startAt, mostTokens);
export const size = bytes(sizeAt, mostTokens);
export const hash = ints(hashAt, mostTokens);
export const kind = bytes(kindAt, mostTokens);
export const flags = bytes(flagsAt, mostTokens);
export const bits = bytes(bitsAt, mostTokens);

// Stretches and sentences that lie in it, by the tokens of the article.
export const stretchFirst = ints(stretchFirstAt, mostTokens);
export const stretchEnd = ints(stretchEndAt, mostTokens);
export const lineFirst = ints(lineFirstAt, mostTokens);
export const lineEnd = ints(lineEndAt, mostTokens);
export const lineCases = bytes(lineCaseAt, mostTokens);

/** Their text. */
export const codes = halves(codesAt, mostCodes);

/** Its first token. */
export let base = 0;
/** How many tokens it has. */
export let count = 0;
let codesFrom = 0;

export function openPiece(first: number, tokens: number): void {
  base = first;
  count = tokens;
  codesFrom = start[0]!;
}

/** The UTF-16 unit at a place of the article. */
export function codeOf(place: number): number {
  return codes[place - codesFrom]!;
}

/** Offset past a token's last character. */
export function endOf(token: number): number {
  return start[token]! + size[token]!;
}

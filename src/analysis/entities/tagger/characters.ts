import { halves } from './machine.js';
import { codes } from './piece.js';
import { allCodes, baresAt, foldsAt } from './places.js';

/** Of every code: folded, 0 = not yet told. */
const folds = halves(foldsAt, allCodes);
/** Of every code from 128 on: without its accent and folded, 1 = nothing is left of it. */
const bares = halves(baresAt, allCodes);
const nothing = 1;

/** The first code of the piece's text, from this one on, that has not been told of; else `end`. */
export function unknownCode(from: number, end: number): number {
  let at = from;
  while (at < end && (codes[at]! < 128 || folds[codes[at]!]! !== 0)) at++;
  return at;
}

/** A folded character, every digit as 0. */
export function plain(code: number): number {
  if (code >= 128) return folds[code]!;
  if (code >= 48 && code <= 57) return 48;
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Is it a letter with an accent? From 0x1e00 on stand those with two, as Vietnamese writes them. */
export function isAccented(code: number): boolean {
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** A folded character without its accent, 0 for one of which nothing is left: as in `normalForm`. */
export function bare(code: number): number {
  if (code >= 128) return bares[code]! === nothing ? 0 : bares[code]!;
  if (code >= 65 && code <= 90) return code + 32;
  return isSign(code) ? 0 : code;
}

/** The ASCII among the points and marks that may stand in a word: `"`, `'`, `.` and the back-tick. */
function isSign(code: number): boolean {
  return code === 34 || code === 39 || code === 46 || code === 96;
}

import { foldChar } from '../../../language/characters.js';
import { endOf } from '../../../language/token-extent.js';
import type { Tokens } from '../../../language/tokens.js';
import { normalForm } from '../normal-form.js';
import type { Kernel } from './kernel.js';
import type { Piece } from './piece-memory.js';
import { mostCodes, mostTokens } from './places.js';

/** Writes the text of tokens [first, end), whose places are written already: how many UTF-16 units. */
export function writeText(piece: Piece, tokens: Tokens, first: number, end: number): number {
  const from = tokens.start[first]!;
  const to = endOf(tokens, end - 1);
  if (to - from > mostCodes || tokens.longEnds.size > 0)
    return writeEnds(piece, tokens, first, end);
  piece.text.write(tokens.text.slice(from, to), 'utf16le');
  return to - from;
}

const mostOfToken = mostCodes / mostTokens;

/** Of long tokens their beginning and their end alone, which is all that the tagger looks at. */
function writeEnds(
  { codes, start, size }: Piece,
  tokens: Tokens,
  first: number,
  end: number,
): number {
  let n = 0;
  for (let token = first; token < end; token++) {
    const from = tokens.start[token]!;
    const to = endOf(tokens, token);
    const kept = Math.min(to - from, mostOfToken);
    const half = kept >> 1;
    start[token - first] = n;
    size[token - first] = kept;
    for (let at = 0; at < half; at++) codes[n++] = tokens.text.charCodeAt(from + at);
    for (let at = kept - half; at > 0; at--) codes[n++] = tokens.text.charCodeAt(to - at);
  }
  return n;
}

/** Tells of every character in the first `end` units of the text what the tagger must know of it: once of each. */
export function learnCodes(kernel: Kernel, { codes, folds, bares }: Piece, end: number): void {
  for (let at = kernel.unknownCode(0, end); at < end; at = kernel.unknownCode(at, end)) {
    const code = codes[at]!;
    folds[code] = foldChar(code);
    // A sign for two letters stays as it is.
    const bare = normalForm(String.fromCharCode(code));
    bares[code] = bare === '' ? 1 : bare.length === 1 ? bare.charCodeAt(0) : foldChar(code);
  }
}

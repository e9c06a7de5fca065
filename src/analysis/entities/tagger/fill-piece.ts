import { indexAt } from '../../../language/token-map.js';
import type { NameDocument } from '../document.js';
import { writeSigns } from './article-signs.js';
import type { Kernel } from './kernel.js';
import type { Piece } from './piece-memory.js';
import { learnCodes, writeText } from './piece-text.js';
import { context, mostTokens } from './places.js';

/** Past the last stretch of the piece that begins with this one. */
export function endOfPiece(
  { stretchFirst, stretchEnd, stretchCount }: NameDocument,
  from: number,
): number {
  const most = stretchFirst[from]! + mostTokens - 2 * context;
  if (stretchEnd[stretchCount - 1]! <= most) return stretchCount;
  let to = from + 1;
  while (stretchEnd[to]! <= most) to++;
  return to;
}

/** Writes the stretches [from, to) of an article and all that is asked of them. */
export function fillPiece(
  kernel: Kernel,
  piece: Piece,
  document: NameDocument,
  from: number,
  to: number,
) {
  const { tokens, sentences, stretchFirst, stretchEnd, bits, lineCase } = document;
  const begin = stretchFirst[from]!;
  const stop = stretchEnd[to - 1]!;
  const first = Math.max(0, begin - context);
  const end = Math.min(tokens.count, stop + context);
  piece.start.set(tokens.start.subarray(first, end));
  piece.size.set(tokens.size.subarray(first, end));
  piece.hash.set(tokens.hash.subarray(first, end));
  piece.kind.set(tokens.kind.subarray(first, end));
  piece.flags.set(tokens.flags.subarray(first, end));
  piece.bits.set(bits.subarray(first, end));
  piece.stretchFirst.set(stretchFirst.subarray(from, to));
  piece.stretchEnd.set(stretchEnd.subarray(from, to));
  const line = indexAt(sentences.ofToken, begin);
  const lineStop = indexAt(sentences.ofToken, stop - 1) + 1;
  piece.lineFirst.set(sentences.firstToken.subarray(line, lineStop));
  piece.lineEnd.set(sentences.endToken.subarray(line, lineStop));
  piece.lineCase.set(lineCase.subarray(line, lineStop));
  writeSigns(document, begin, stop, piece.signs);
  learnCodes(kernel, piece, writeText(piece, tokens, first, end));
  return { first, tokens: end - first, stretches: to - from };
}

import { indexAt } from '../../../language/token-map.js';
import type { NameDocument } from '../document.js';
import { writeSigns } from './article-signs.js';
import type { Kernel } from './kernel.js';
import { learnCodes, writeText } from './piece-text.js';
import {
  allCodes,
  baresAt,
  bitsAt,
  codesAt,
  context,
  flagsAt,
  foldsAt,
  hashAt,
  kindAt,
  lineCaseAt,
  lineEndAt,
  lineFirstAt,
  mostCodes,
  mostSigns,
  mostTokens,
  namesAt,
  signsAt,
  sizeAt,
  startAt,
  stretchEndAt,
  stretchFirstAt,
} from './places.js';

/** Where a piece of an article goes in the tagger's memory, and what is found in it. */
export type Piece = ReturnType<typeof pieceOf>;

export function pieceOf(memory: ArrayBuffer) {
  const ints = (at: number) => new Int32Array(memory, at, mostTokens);
  const bytes = (at: number) => new Uint8Array(memory, at, mostTokens);
  return {
    start: ints(startAt),
    size: bytes(sizeAt),
    hash: ints(hashAt),
    kind: bytes(kindAt),
    flags: bytes(flagsAt),
    bits: bytes(bitsAt),
    stretchFirst: ints(stretchFirstAt),
    stretchEnd: ints(stretchEndAt),
    lineFirst: ints(lineFirstAt),
    lineEnd: ints(lineEndAt),
    lineCase: bytes(lineCaseAt),
    signs: new Int32Array(memory, signsAt, mostSigns * mostTokens),
    text: Buffer.from(memory, codesAt, 2 * mostCodes),
    codes: new Uint16Array(memory, codesAt, mostCodes),
    folds: new Uint16Array(memory, foldsAt, allCodes),
    bares: new Uint16Array(memory, baresAt, allCodes),
    names: new Int32Array(memory, namesAt, 4 * mostTokens),
  };
}

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

import {
  allCodes,
  baresAt,
  bitsAt,
  codesAt,
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

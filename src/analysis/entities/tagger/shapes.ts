import { hashPrime, hashStart } from '../../../language/fnv.js';
import { TokenFlag, TokenKind } from '../../../language/token-kind.js';
import { plain } from './characters.js';
import { codeOf, endOf, flags, kind, size, start } from './piece.js';

const kept =
  TokenFlag.capital |
  TokenFlag.allCaps |
  TokenFlag.digit |
  TokenFlag.dotted |
  TokenFlag.innerCapital |
  TokenFlag.clitic;

/** How a token is written, as a small number: the flags of the tokenizer and whether it is one letter; a sign is its own shape. */
export function shapeOf(at: number): number {
  if (kind[at]! >= TokenKind.mark) return 256 + codeOf(start[at]!);
  const single = size[at]! === 1 ? 2 : 0;
  return (flags[at]! & kept) | single | (kind[at]! === TokenKind.number ? 1 : 0);
}

/** The shape with the length up to seven. */
export function shapeAndLength(shape: number, length: number): number {
  return shape + (Math.min(length, 7) << 17);
}

/** Hash of the last three characters of a token. */
export function lastThree(at: number): number {
  const end = endOf(at);
  let hash = hashStart;
  for (let place = Math.max(start[at]!, end - 3); place < end; place++)
    hash = Math.imul(hash ^ plain(codeOf(place)), hashPrime);
  return hash;
}

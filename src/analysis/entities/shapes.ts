import { CharClass, charClass, isUpper } from '../../language/characters.js';
import { hashPrime, hashStart } from '../../language/hash.js';
import { TokenKind, type Tokens } from '../../language/tokens.js';

const upper = 1;
const lower = 2;
const digit = 3;

function shapeOf(code: number): number {
  if (code >= 97 && code <= 122) return lower;
  if (code >= 48 && code <= 57) return digit;
  if (isUpper(code)) return upper;
  return charClass(code) === CharClass.letter ? lower : code;
}

/** `McKay` → XxXx: the kinds of characters, runs as one; a sign is its own shape. */
export function collapsedShape(tokens: Tokens, at: number): number {
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  if (tokens.kind[at]! >= TokenKind.mark && end - start === 1) return tokens.text.charCodeAt(start);
  let hash = hashStart;
  let last = 0;
  for (let index = start; index < end; index++) {
    const shape = shapeOf(tokens.text.charCodeAt(index));
    if (shape === last) continue;
    hash = Math.imul(hash ^ shape, hashPrime);
    last = shape;
  }
  return hash;
}

/** The kinds of the first seven characters. */
export function shortShape(tokens: Tokens, at: number): number {
  const start = tokens.start[at]!;
  const end = Math.min(tokens.end[at]!, start + 7);
  let hash = hashStart ^ 7;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ shapeOf(tokens.text.charCodeAt(index)), hashPrime);
  }
  return hash;
}

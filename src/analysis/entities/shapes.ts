import { TokenFlag, TokenKind, type Tokens } from '../../language/tokens.js';

const kept =
  TokenFlag.capital |
  TokenFlag.allCaps |
  TokenFlag.digit |
  TokenFlag.dotted |
  TokenFlag.innerCapital |
  TokenFlag.clitic;

/** How a token is written, as a small number: the flags of the tokenizer and whether it is one letter; a sign is its own shape. */
export function shapeOf(tokens: Tokens, at: number): number {
  const kind = tokens.kind[at]!;
  if (kind >= TokenKind.mark) return 256 + tokens.text.charCodeAt(tokens.start[at]!);
  const single = tokens.size[at]! === 1 ? 2 : 0;
  return (tokens.flags[at]! & kept) | single | (kind === TokenKind.number ? 1 : 0);
}

/** The shape with the length up to seven. */
export function shapeAndLength(shape: number, length: number): number {
  return shape + (Math.min(length, 7) << 17);
}

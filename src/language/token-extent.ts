import { longToken, TokenFlag } from './token-kind.js';
import type { Tokens } from './tokens.js';

/** Does the token stand on the line of the one before it? */
export function isSameLine(tokens: Tokens, at: number): boolean {
  return !(tokens.flags[at]! & TokenFlag.lineBefore);
}

/** Offset past a token's last character. */
export function endOf(tokens: Tokens, token: number): number {
  const size = tokens.size[token]!;
  return size === longToken ? longEnd(tokens, token) : tokens.start[token]! + size;
}

/** Apart: `endOf` is so small that it is copied to wherever it is called. */
function longEnd({ longEnds }: Tokens, token: number): number {
  return longEnds.get(token)!;
}

/** The token's text, for messages and results only: the engines compare hashes and word tables. */
export function tokenText(tokens: Tokens, token: number): string {
  return tokens.text.slice(tokens.start[token], endOf(tokens, token));
}

import type { Tokens } from '../../../language/tokens.js';
import type { Marks } from './mark-list.js';

/** An excerpt in straight marks quotes somebody in curly ones: `"It rained. ¶ “We sail,” she said.` */
export function isInnerPair(
  tokens: Tokens,
  marks: Marks,
  open: number,
  at: number,
  end: number,
): boolean {
  const close = at + 1;
  if (close >= marks.token.length || marks.token[close]! >= end - 1) return false;
  return (
    codeAt(tokens, marks.token[open]!) === 34 &&
    codeAt(tokens, marks.token[at]!) === 0x201c &&
    codeAt(tokens, marks.token[close]!) === 0x201d &&
    tokens.size[marks.token[open]!]! === 1
  );
}

function codeAt({ text, start }: Tokens, token: number): number {
  return text.charCodeAt(start[token]!);
}

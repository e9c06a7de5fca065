import type { Tokens } from '../../language/tokens.js';

/** Does this token begin with the mark of that character code? Also asked beyond either end of a text. */
export function isMark({ text, start, count }: Tokens, at: number, code: number): boolean {
  return at >= 0 && at < count && text.charCodeAt(start[at]!) === code;
}

export function isComma(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, 44);
}

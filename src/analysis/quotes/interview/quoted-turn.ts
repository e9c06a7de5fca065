import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';

/** No label is longer, in tokens. */
const longest = 6;

/** Do the tokens [from, to) open with a label in capitals, as in “ADA REED: We sail.”? Its colon, or -1. */
export function labelColon({ kind, flags, text, start }: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && kind[at] === TokenKind.word && flags[at]! & TokenFlag.allCaps) at++;
  const labelled = at > from && at - from < longest && at + 1 < to;
  return labelled && text.charCodeAt(start[at]!) === 58 ? at : -1;
}

/** Are the tokens [from, to) one remark in brackets, “(Laughter.)”? */
export function isStageDirection({ text, start }: Tokens, from: number, to: number): boolean {
  if (to - from < 3 || text.charCodeAt(start[from]!) !== 40) return false;
  for (let at = from + 1; at < to; at++) {
    if (text.charCodeAt(start[at]!) === 41) return at >= to - 2;
  }
  return false;
}

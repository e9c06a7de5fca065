import { tokenText } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { wordSet } from '../../../words/word-set.js';
import { type Marks, Side } from './mark-list.js';

/** Is this text written in the British way, single marks outside? More plausible single pairs than double ones. */
export function isSingleStyle(tokens: Tokens, marks: Marks): boolean {
  let doubles = 0;
  let opens = 0;
  let closes = 0;
  // Double marks since the last single one opened: nested ones when it closes.
  let nested = 0;
  for (let at = 0; at < marks.token.length; at++) {
    if (marks.double[at]) nested++;
    else if (opensSingle(tokens, marks, at)) {
      doubles += nested;
      nested = 0;
      opens++;
    } else if (afterStop(tokens, marks.token[at]!)) {
      if (opens === 0) doubles += nested;
      nested = 0;
      closes++;
    }
  }
  doubles += nested;
  return Math.min(opens, closes) * 2 > doubles && closes > 0;
}

export function opensSingle(tokens: Tokens, marks: Marks, at: number): boolean {
  if (marks.side[at] !== Side.open) return false;
  const next = marks.endToken[at]!;
  if (next >= tokens.count || tokens.kind[next] === TokenKind.number) return false;
  if (tokens.flags[next]! & (TokenFlag.spaceBefore | TokenFlag.capital)) {
    return !(tokens.flags[next]! & TokenFlag.spaceBefore);
  }
  return !elided.has(tokenText(tokens, next));
}

/** Words whose apostrophe stands where a letter was left out, and so never opens: ’em, ’tis, ’90s. */
const elided = wordSet('em tis twas til till cause bout round n cos twill ere');

/** `,’ .’ ?’ !’`: the closing mark of a quotation, never an apostrophe. */
export function afterStop(tokens: Tokens, mark: number): boolean {
  if (tokens.flags[mark]! & TokenFlag.spaceBefore) return false;
  const code = tokens.text.charCodeAt(tokens.start[mark]! - 1);
  return (
    code === 44 ||
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 0x2026 ||
    code === 0x2014 ||
    code === 0x2013
  );
}

import { tokenText } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { wordSet } from '../../../words/word-set.js';
import { type Marks, Side } from './mark-list.js';

/**
 * Is this text written in the British way, single marks outside? More plausible single pairs than double ones, or, where there are no double ones,
 * any pair that a curly mark opens.
 */
export function isSingleStyle(tokens: Tokens, marks: Marks): boolean {
  let doubles = 0;
  let opens = 0;
  let closes = 0;
  // Double marks since the last single one opened: nested ones when it closes.
  let nested = 0;
  let curlyOpen = false;
  let curlyPairs = 0;
  for (let at = 0; at < marks.token.length; at++) {
    const mark = marks.token[at]!;
    if (marks.double[at]) nested++;
    else if (opensSingle(tokens, marks, at)) {
      doubles += nested;
      nested = 0;
      opens++;
      curlyOpen = isCurlyOpening(tokens, mark);
    } else if (afterStop(tokens, mark) || (opens > closes && closesSingle(tokens, marks, at))) {
      if (opens === 0) doubles += nested;
      nested = 0;
      closes++;
      curlyOpen = false;
    } else if (curlyOpen && marks.side[at] !== Side.open && !endsInS(tokens, mark)) {
      curlyPairs++;
      curlyOpen = false;
    }
  }
  doubles += nested;
  if (doubles === 0 && curlyPairs > 0) return true;
  return Math.min(opens, closes) * 2 > doubles && closes > 0;
}

/** `‘`, which no apostrophe is, as `opensSingle` has it. */
export function isCurlyOpening({ text, start }: Tokens, mark: number): boolean {
  return text.charCodeAt(start[mark]!) === 0x2018;
}

/** Behind an s a mark may be an apostrophe: `the boys’ boat`. */
export function endsInS({ text, start }: Tokens, mark: number): boolean {
  return (text.charCodeAt(start[mark]! - 1) | 32) === 115;
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

/** Like `afterStop`, or with the stop behind it (`the cost’.`), as some houses set what is no whole sentence, and some everything. */
export function closesSingle(tokens: Tokens, marks: Marks, at: number): boolean {
  const mark = marks.token[at]!;
  return (
    afterStop(tokens, mark) ||
    (marks.side[at] !== Side.open && isBeforeStop(tokens, marks.endToken[at]!))
  );
}

/** Is this token a stop or comma right behind the one before? */
function isBeforeStop(tokens: Tokens, next: number): boolean {
  if (next >= tokens.count || tokens.flags[next]! & TokenFlag.spaceBefore) return false;
  return stops.includes(tokens.text[tokens.start[next]!]!);
}

const stops = '.,;:?!';

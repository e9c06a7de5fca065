import type { Block } from '../../article.js';
import { TokenFlag, TokenKind, type Tokens, tokenText } from '../../language/tokens.js';
import { wordSet } from '../../words/word-set.js';
import { type Marks, Side } from './mark-list.js';
import type { QuotedSpan } from './marks.js';
import type { BlockTokens } from './setting.js';

/** Words whose apostrophe stands where a letter was left out, and so never opens: ’em, ’tis, ’90s. */
const elided = wordSet('em tis twas til till cause bout round n cos twill ere');

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

/** Pairs of single marks; double marks inside them are nested and stay untouched. An apostrophe never closes when a better mark follows. */
export function singlePairs(
  blocks: readonly Block[],
  ranges: BlockTokens,
  tokens: Tokens,
  marks: Marks,
): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let at = 0;
  let open = -1;
  let openBlock = 0;
  let reopened: number[] = [];
  let blockEnd = 0;
  const close = (closing: number | null, endToken: number, block: number) => {
    spans.push({
      firstToken: marks.token[open]!,
      innerToken: marks.endToken[open]!,
      endToken,
      closeToken: closing,
      reopened,
      firstBlock: openBlock,
      lastBlock: block,
    });
    open = -1;
    reopened = [];
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const first = ranges.from[index]!;
    const token = ranges.to[index]!;
    while (at < marks.token.length && marks.token[at]! < first) at++;
    if (block.number === null || block.kind === 'heading') {
      while (at < marks.token.length && marks.token[at]! < token) at++;
      continue;
    }
    if (open >= 0) {
      if (marks.token[at] === first && !marks.double[at]) reopened.push(marks.token[at++]!);
      else close(null, blockEnd, index - 1);
    }
    let tentative = -1;
    for (; at < marks.token.length && marks.token[at]! < token; at++) {
      if (marks.double[at]) continue;
      const mark = marks.token[at]!;
      const opening = opensSingle(tokens, marks, at);
      if (open < 0) {
        if (opening) {
          open = at;
          openBlock = index;
        }
        continue;
      }
      if (!opening && marks.side[at] !== Side.open) {
        if (!afterStop(tokens, mark) && endsInS(tokens, mark)) {
          if (tentative < 0) tentative = at;
          continue;
        }
        close(mark, marks.endToken[at]!, index);
        tentative = -1;
      } else if (opening && tentative >= 0) {
        close(marks.token[tentative]!, marks.endToken[tentative]!, index);
        open = at;
        openBlock = index;
        tentative = -1;
      }
    }
    blockEnd = token;
    if (open >= 0 && tentative >= 0) {
      close(marks.token[tentative]!, marks.endToken[tentative]!, index);
    }
  }
  if (open >= 0) close(null, blockEnd, blocks.length - 1);
  return spans;
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

function endsInS(tokens: Tokens, mark: number): boolean {
  return (tokens.text.charCodeAt(tokens.start[mark]! - 1) | 32) === 115;
}

import type { Block } from '../../../article.js';
import { tokenText } from '../../../language/token-extent.js';
import { TokenFlag, TokenKind, type Tokens } from '../../../language/tokens.js';
import { wordSet } from '../../../words/word-set.js';
import type { BlockTokens } from '../block-tokens.js';
import { type Marks, Side } from './mark-list.js';
import {
  closeUnmarked,
  closeWith,
  type Open,
  type Pairing,
  type Paragraph,
  skipMarks,
} from './pairing.js';
import type { QuotedSpan } from './quoted-span.js';

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

interface OpenSingle extends Open {
  /** An apostrophe after s in this paragraph, which closes it when no better mark follows; -1 = none. */
  apostrophe: number;
}

type Singles = Pairing<OpenSingle>;

/** Pairs of single marks; double marks inside them are nested and stay untouched. An apostrophe never closes when a better mark follows. */
export function singlePairs(
  blocks: readonly Block[],
  ranges: BlockTokens,
  tokens: Tokens,
  marks: Marks,
): QuotedSpan[] {
  const pairing: Singles = { tokens, marks, spans: [], open: null, at: 0 };
  let openEnd = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const first = ranges.from[index]!;
    const end = ranges.to[index]!;
    skipMarks(pairing, first);
    if (block.number === null || block.kind === 'heading') {
      skipMarks(pairing, end);
      continue;
    }
    if (pairing.open) goOn(pairing, pairing.open, { block: index, first, end }, openEnd);
    pairWithin(pairing, index, end);
    openEnd = end;
  }
  if (pairing.open) closeUnmarked(pairing, pairing.open, openEnd, blocks.length - 1);
  return pairing.spans;
}

/** A paragraph after one that left a quotation open, up to `openEnd`: it goes on when it opens with a mark. */
function goOn(pairing: Singles, open: OpenSingle, paragraph: Paragraph, openEnd: number): void {
  const { marks, at } = pairing;
  if (marks.token[at] !== paragraph.first || marks.double[at]) {
    closeUnmarked(pairing, open, openEnd, paragraph.block - 1);
    return;
  }
  open.reopened ??= [];
  open.reopened.push(paragraph.first);
  pairing.at++;
}

function pairWithin(pairing: Singles, block: number, end: number): void {
  const { tokens, marks } = pairing;
  for (; pairing.at < marks.token.length && marks.token[pairing.at]! < end; pairing.at++) {
    const { at, open } = pairing;
    if (marks.double[at]) continue;
    if (opensSingle(tokens, marks, at)) {
      if (open !== null && open.apostrophe < 0) continue;
      // Where another one opens, the apostrophe closed the one before.
      if (open !== null) closeWith(pairing, open, open.apostrophe, block);
      pairing.open = { mark: at, block, turn: false, reopened: null, apostrophe: -1 };
    } else if (open !== null && marks.side[at] !== Side.open) {
      const mark = marks.token[at]!;
      if (afterStop(tokens, mark) || !endsInS(tokens, mark)) closeWith(pairing, open, at, block);
      else if (open.apostrophe < 0) open.apostrophe = at;
    }
  }
  const { open } = pairing;
  if (open !== null && open.apostrophe >= 0) closeWith(pairing, open, open.apostrophe, block);
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

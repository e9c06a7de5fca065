import type { Block } from '../../../article.js';
import type { Tokens } from '../../../language/tokens.js';
import type { BlockTokens } from '../setting/block-tokens.js';
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
import { closesSingle, endsInS, opensSingle } from './single-style.js';

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
      if (closesSingle(tokens, marks, at) || !endsInS(tokens, mark))
        closeWith(pairing, open, at, block);
      else if (open.apostrophe < 0) open.apostrophe = at;
    }
  }
  const { open } = pairing;
  if (open !== null && open.apostrophe >= 0) closeWith(pairing, open, open.apostrophe, block);
}

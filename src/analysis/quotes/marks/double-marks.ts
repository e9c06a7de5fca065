import type { Block } from '../../../article.js';
import { TokenKind, type Tokens } from '../../../language/tokens.js';
import type { Grammar } from '../../grammar/grammar.js';
import { codeOf } from '../../grammar/orthography.js';
import { isStageDirection, labelColon } from '../interview/quoted-turn.js';
import type { BlockTokens } from '../setting/block-tokens.js';
import { isFrame, isInnerPair } from './excerpt.js';
import { type Marks, Side } from './mark-list.js';
import { closeUnmarked, closeWith, type Paragraph, skipMarks } from './pairing.js';
import type { QuotedSpan } from './quoted-span.js';
import { type Doubles, lostClose, type OpenDouble, spokenEnd } from './spoken-end.js';

/** Pairs of double marks: a stack depth per paragraph, a quotation that is open at its end goes on when the next one opens with a mark. */
export function doublePairs(
  blocks: readonly Block[],
  ranges: BlockTokens,
  grammar: Grammar,
  marks: Marks,
  strays: number[],
): QuotedSpan[] {
  const { tokens } = grammar;
  const pairing: Doubles = { grammar, tokens, marks, spans: [], open: null, at: 0, strays };
  let openEnd = 0;
  for (let block = 0; block < blocks.length; block++) {
    const paragraph = { block, first: ranges.from[block]!, end: ranges.to[block]! };
    skipMarks(pairing, paragraph.first);
    skipSingles(pairing);
    if (!speaks(blocks[block]!) || paragraph.first === paragraph.end) {
      skipMarks(pairing, paragraph.end);
      continue;
    }
    if (isFrame(pairing, paragraph)) {
      if (pairing.open) closeUnmarked(pairing, pairing.open, openEnd, block - 1);
      pairing.at++;
    }
    if (pairing.open) goOn(pairing, pairing.open, paragraph, openEnd);
    pairWithin(pairing, paragraph);
    openEnd = paragraph.end;
  }
  const { open } = pairing;
  if (open) closeUnmarked(pairing, open, spokenEnd(pairing, open, openEnd), blocks.length - 1);
  return pairing.spans;
}

function skipSingles(pairing: Doubles): void {
  const { token, double } = pairing.marks;
  while (pairing.at < token.length && !double[pairing.at]) pairing.at++;
}

function opened(mark: number, block: number, turn: boolean): OpenDouble {
  return { mark, block, depth: 1, turn, reopened: null, lastClose: -1 };
}

/** A paragraph after one that left a quotation open, up to `openEnd`: it goes on, has ended there, or the next turn begins. */
function goOn(pairing: Doubles, open: OpenDouble, paragraph: Paragraph, openEnd: number): void {
  const { tokens, marks, at } = pairing;
  const { block, first, end } = paragraph;
  const reopens = isReopened(marks, at, first, end);
  if (reopens === null || (reopens && isInnerPair(tokens, marks, open.mark, at, end))) {
    closeUnmarked(pairing, open, spokenEnd(pairing, open, openEnd), block - 1);
    return;
  }
  open.depth = 1;
  open.lastClose = -1;
  if (!reopens) return;
  pairing.at++;
  if (opensTurn(tokens, marks.endToken[at]!, end)) {
    open.turn = true;
    closeUnmarked(pairing, open, openEnd, block - 1);
    pairing.open = opened(at, block, true);
  } else {
    open.reopened ??= [];
    open.reopened.push(first);
  }
}

function pairWithin(pairing: Doubles, { block, first, end }: Paragraph): void {
  const { marks } = pairing;
  for (; pairing.at < marks.token.length && marks.token[pairing.at]! < end; pairing.at++) {
    const { at, open } = pairing;
    if (!marks.double[at]) continue;
    const side = open && isTurned(pairing, open) ? Side.close : marks.side[at]!;
    if (!open) {
      if (side !== Side.close || marks.token[at] === first) pairing.open = opened(at, block, false);
      else pairing.strays.push(marks.token[at]!);
    } else if (side === Side.open) {
      const lost = open.depth === 1 ? lostClose(pairing, open, first, end) : -1;
      if (lost < 0) open.depth++;
      else {
        closeUnmarked(pairing, open, lost, block);
        pairing.open = opened(at, block, false);
      }
    } else if (--open.depth === 0) {
      closeWith(pairing, open, at, block);
    } else {
      open.lastClose = at;
    }
  }
  const { open } = pairing;
  // `“He said “go.”`: one closing mark too few; the last one closes the whole.
  if (open !== null && open.lastClose >= 0 && marks.endToken[open.lastClose]! >= end - 1)
    closeWith(pairing, open, open.lastClose, block);
}

/** `“It changes, ”she said`: the closing mark stands on the wrong side of the blank. */
function isTurned({ marks, at, grammar, tokens }: Doubles, { mark }: OpenDouble): boolean {
  const token = marks.token[at]!;
  return (
    codeOf(grammar, token) === closing &&
    codeOf(grammar, marks.token[mark]!) === opening &&
    tokens.kind[token - 1] === TokenKind.punctuation
  );
}

const opening = 0x201c;
const closing = 0x201d;

/** Does this paragraph of an open quotation begin a turn of a transcript, with a label or as a remark in brackets? */
function opensTurn(tokens: Tokens, from: number, to: number): boolean {
  return labelColon(tokens, from, to) >= 0 || isStageDirection(tokens, from, to);
}

/** Does the open quotation run on in this paragraph? true = it opens with a mark, false = its first mark is a closing one, null = no. */
function isReopened(marks: Marks, at: number, first: number, end: number): boolean | null {
  const mark = marks.token[at];
  if (mark === undefined || mark >= end) return null;
  if (marks.side[at] === Side.close) return false;
  return mark === first ? true : null;
}

/** Paragraphs, block quotations, list items and the like; headlines and headings hold no speech, header lines and tails are no text. */
function speaks({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'list' || kind === 'caption';
}

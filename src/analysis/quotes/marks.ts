import type { Block } from '../../article.js';
import type { Tokens } from '../../language/tokens.js';
import { listMarks, type Marks, Side } from './mark-list.js';
import { isStageDirection, labelColon } from './quoted-turn.js';
import type { BlockTokens } from './setting.js';
import { isSingleStyle, singlePairs } from './single-marks.js';
import { withStraySingles } from './stray-singles.js';

/** A stretch of text in quotation marks, over as many paragraphs as it runs. Token ranges are [first, end), marks included. */
export interface QuotedSpan {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token after the opening mark. */
  readonly innerToken: number;
  /** Token of the closing mark, null when it never comes. */
  readonly closeToken: number | null;
  /** Tokens of the marks that open its further paragraphs. */
  readonly reopened: readonly number[];
  readonly firstBlock: number;
  readonly lastBlock: number;
  /** A turn of a transcript in marks: the turn after it opens with a mark of its own, so that none closes this one. */
  readonly turn?: true;
  /** A turn of an interview, which stands without marks. */
  readonly unmarked?: true;
  /** Its signature stood inside the marks, and the closing mark after it. */
  readonly signed?: true;
}

/** Past the last token between the marks. */
export function innerEnd({ closeToken, endToken }: QuotedSpan): number {
  return closeToken ?? endToken;
}

interface Open {
  readonly mark: number;
  readonly block: number;
  depth: number;
  readonly turn: boolean;
  reopened: number[] | null;
  /** Last mark that closed something inside while the outer one stayed open, in this block. */
  lastClose: number;
}

/** Shared by the many spans that stand in one paragraph. */
const nowhere: readonly number[] = [];

/**
 * Pairs the marks, all families by one machine: a stack depth per paragraph, a quotation that is open at a paragraph's end goes on when the next one
 * opens with a mark. Linear in the marks, never fails on an odd count.
 */
export function pairMarks(
  blocks: readonly Block[],
  ranges: BlockTokens,
  tokens: Tokens,
): QuotedSpan[] {
  const marks = listMarks(tokens);
  if (isSingleStyle(tokens, marks)) {
    const singles = singlePairs(blocks, ranges, tokens, marks);
    const doubles = doublePairs(blocks, ranges, tokens, marksOutside(marks, singles));
    return doubles.length === 0 ? singles : inOrder([...singles, ...doubles]);
  }
  return withStraySingles(
    blocks,
    ranges,
    tokens,
    marks,
    doublePairs(blocks, ranges, tokens, marks),
  );
}

/** The double marks that stand in none of the spans, which are in text order. */
function marksOutside(marks: Marks, spans: readonly QuotedSpan[]): Marks {
  const token: number[] = [];
  const endToken: number[] = [];
  const side: Side[] = [];
  const double: boolean[] = [];
  let after = 0;
  for (let at = 0; at < marks.token.length; at++) {
    const mark = marks.token[at]!;
    while (after < spans.length && spans[after]!.endToken <= mark) after++;
    const inside = after < spans.length && spans[after]!.firstToken <= mark;
    if (inside || !marks.double[at]) continue;
    token.push(mark);
    endToken.push(marks.endToken[at]!);
    side.push(marks.side[at]!);
    double.push(true);
  }
  return { token, endToken, side, double };
}

function inOrder(spans: QuotedSpan[]): QuotedSpan[] {
  return spans.sort((a, b) => a.firstToken - b.firstToken);
}

function doublePairs(
  blocks: readonly Block[],
  ranges: BlockTokens,
  tokens: Tokens,
  marks: Marks,
): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open = null as Open | null;
  let at = 0;
  const close = (
    opened: Open,
    endToken: number,
    closeToken: number | null,
    block: number,
    turn = opened.turn,
  ) => {
    spans.push({
      firstToken: marks.token[opened.mark]!,
      innerToken: marks.endToken[opened.mark]!,
      endToken,
      closeToken,
      reopened: opened.reopened ?? nowhere,
      firstBlock: opened.block,
      lastBlock: block,
      ...(turn && isTurn),
    });
  };
  let openEnd = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const first = ranges.from[index]!;
    const token = ranges.to[index]!;
    while (at < marks.token.length && (marks.token[at]! < first || !marks.double[at])) at++;
    if (!speaks(block) || first === token) {
      while (at < marks.token.length && marks.token[at]! < token) at++;
      continue;
    }
    if (open) {
      const reopens = goesOn(marks, at, first, token);
      if (reopens === null || (reopens && isInnerPair(tokens, marks, open.mark, at, token))) {
        close(open, openEnd, null, index - 1);
        open = null;
      } else if (reopens && opensTurn(tokens, marks.endToken[at]!, token)) {
        close(open, openEnd, null, index - 1, true);
        open = { mark: at++, block: index, depth: 1, turn: true, reopened: null, lastClose: -1 };
      } else if (reopens) {
        open.reopened ??= [];
        open.reopened.push(marks.token[at]!);
        at++;
      }
      if (open) {
        open.depth = 1;
        open.lastClose = -1;
      }
    }
    for (; at < marks.token.length && marks.token[at]! < token; at++) {
      if (!marks.double[at]) continue;
      const side: Side = marks.side[at]!;
      if (!open) {
        if (side !== Side.close || marks.token[at] === first) {
          open = { mark: at, block: index, depth: 1, turn: false, reopened: null, lastClose: -1 };
        }
      } else if (side === Side.open) {
        open.depth++;
      } else if (--open.depth === 0) {
        close(open, marks.endToken[at]!, marks.token[at]!, index);
        open = null;
      } else {
        open.lastClose = at;
      }
    }
    openEnd = token;
    if (open && open.lastClose >= 0 && marks.endToken[open.lastClose]! >= token - 1) {
      // `“He said “go.”`: one closing mark too few; the last one closes the whole.
      close(open, marks.endToken[open.lastClose]!, marks.token[open.lastClose]!, index);
      open = null;
    }
  }
  if (open) close(open, openEnd, null, blocks.length - 1);
  return spans;
}

const isTurn = { turn: true } as const;

/** Does this paragraph of an open quotation begin a turn of a transcript, with a label or as a remark in brackets? */
function opensTurn(tokens: Tokens, from: number, to: number): boolean {
  return labelColon(tokens, from, to) >= 0 || isStageDirection(tokens, from, to);
}

/** Does the open quotation run on in this paragraph? true = it opens with a mark, false = its first mark is a closing one, null = no. */
function goesOn(marks: Marks, at: number, first: number, end: number): boolean | null {
  const mark = marks.token[at];
  if (mark === undefined || mark >= end) return null;
  if (marks.side[at] === Side.close) return false;
  return mark === first ? true : null;
}

/** An excerpt in straight marks quotes somebody in curly ones: `"It rained. ¶ “We sail,” she said.` */
function isInnerPair(tokens: Tokens, marks: Marks, open: number, at: number, end: number): boolean {
  const close = at + 1;
  if (close >= marks.token.length || marks.token[close]! >= end - 1) return false;
  return (
    codeAt(tokens, marks.token[open]!) === 34 &&
    codeAt(tokens, marks.token[at]!) === 0x201c &&
    codeAt(tokens, marks.token[close]!) === 0x201d &&
    tokens.end[marks.token[open]!]! - tokens.start[marks.token[open]!]! === 1
  );
}

function codeAt({ text, start }: Tokens, token: number): number {
  return text.charCodeAt(start[token]!);
}

/** Paragraphs, block quotations, list items and the like; headlines and headings hold no speech, header lines and tails are no text. */
function speaks({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'list' || kind === 'caption';
}

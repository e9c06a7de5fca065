import type { Block } from '../../../article.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { BlockTokens } from '../setting.js';
import { doublePairs } from './double-marks.js';
import { listMarks, type Marks, type Side } from './mark-list.js';
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
  /** Its opening mark is missing: it has none. */
  readonly unopened?: true;
  /** Its signature stood inside the marks, and the closing mark after it. */
  readonly signed?: true;
}

/** Past the last token between the marks. */
export function innerEnd({ closeToken, endToken }: QuotedSpan): number {
  return closeToken ?? endToken;
}

/**
 * Pairs the marks, all families by one machine: a stack depth per paragraph, a quotation that is open at a paragraph's end goes on when the next one
 * opens with a mark. Linear in the marks, never fails on an odd count. `strays` receives the tokens of marks that close what nothing opened.
 */
export function pairMarks(
  blocks: readonly Block[],
  ranges: BlockTokens,
  grammar: Grammar,
  strays: number[],
): QuotedSpan[] {
  const { tokens, marks: marksAt } = grammar;
  if (marksAt.length === 0) return [];
  const marks = listMarks(tokens, marksAt);
  if (isSingleStyle(tokens, marks)) {
    const singles = singlePairs(blocks, ranges, tokens, marks);
    const doubles = doublePairs(blocks, ranges, grammar, marksOutside(marks, singles), []);
    return doubles.length === 0 ? singles : inOrder([...singles, ...doubles]);
  }
  return withStraySingles(
    blocks,
    ranges,
    tokens,
    marks,
    doublePairs(blocks, ranges, grammar, marks, strays),
  );
}

/** The double marks that stand in none of the spans, which are in text order. */
function marksOutside(marks: Marks, spans: readonly QuotedSpan[]): Marks {
  const token: number[] = [];
  const endToken: number[] = [];
  const side: Side[] = [];
  const double: number[] = [];
  let after = 0;
  for (let at = 0; at < marks.token.length; at++) {
    const mark = marks.token[at]!;
    while (after < spans.length && spans[after]!.endToken <= mark) after++;
    const inside = after < spans.length && spans[after]!.firstToken <= mark;
    if (inside || !marks.double[at]) continue;
    token.push(mark);
    endToken.push(marks.endToken[at]!);
    side.push(marks.side[at]!);
    double.push(1);
  }
  return { token, endToken, side, double };
}

/** Sorts them in place. */
export function inOrder(spans: QuotedSpan[]): QuotedSpan[] {
  return spans.sort((a, b) => a.firstToken - b.firstToken);
}

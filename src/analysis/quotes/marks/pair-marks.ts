import type { Block } from '../../../article.js';
import type { Grammar } from '../../grammar/grammar.js';
import type { BlockTokens } from '../setting/block-tokens.js';
import { doublePairs } from './double-marks.js';
import { listMarks, type Marks, type Side } from './mark-list.js';
import { inOrder, type QuotedSpan } from './quoted-span.js';
import { singlePairs } from './single-marks.js';
import { isSingleStyle } from './single-style.js';
import { withStraySingles } from './stray-singles.js';

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

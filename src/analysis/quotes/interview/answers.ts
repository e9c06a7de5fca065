import { type Article, isBody } from '../../../article.js';
import type { Grammar } from '../../grammar/grammar.js';
import { codeOf } from '../../grammar/orthography.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import type { BlockTokens } from '../setting/block-tokens.js';

/** Fewer are no interview. */
const fewestAnswers = 2;

/** The quotations that fill a paragraph each and stand under one that asks: "What comes next?" None where there are not several. */
export function answersOf(
  { blocks }: Article,
  grammar: Grammar,
  ranges: BlockTokens,
  marked: readonly QuotedSpan[],
): ReadonlySet<QuotedSpan> {
  const answers = marked.filter(({ firstToken, endToken, firstBlock, lastBlock }) => {
    const above = firstBlock - 1;
    if (above < 0 || !isBody(blocks[above]!)) return false;
    if (firstToken !== ranges.from[firstBlock] || endToken !== ranges.to[lastBlock]) return false;
    return codeOf(grammar, ranges.to[above]! - 1) === 63;
  });
  return new Set(answers.length < fewestAnswers ? [] : answers);
}

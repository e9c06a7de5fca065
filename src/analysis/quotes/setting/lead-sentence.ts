import type { Block } from '../../../article.js';
import { indexAt } from '../../../language/token-map.js';
import type { Grammar } from '../../grammar/grammar.js';
import { codeOf, isWord } from '../../grammar/orthography.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import type { BlockTokens } from './block-tokens.js';

export function leadIn(
  grammar: Grammar,
  blocks: readonly Block[],
  ranges: BlockTokens,
  span: QuotedSpan,
): [block: number, from: number, to: number] {
  const { sentences } = grammar;
  let block = span.firstBlock - 1;
  while (block >= 0 && ranges.to[block] === ranges.from[block]) block--;
  if (
    block < 0 ||
    !opensBlock(grammar, ranges.from[span.firstBlock]!, span.firstToken) ||
    blocks[block]!.number === null
  )
    return [0, 0, 0];
  const to = ranges.to[block]!;
  return [ranges.from[block]!, sentences.firstToken[indexAt(sentences.ofToken, to - 1)]!, to];
}

/** Does a quotation open its paragraph, or only what it is about stand before it: "On the defeat: “…”", "Did she mind? “…”"? */
function opensBlock(grammar: Grammar, first: number, token: number): boolean {
  if (token === first) return true;
  const short = token - first > 2 && token - first <= longestTopic;
  const code = codeOf(grammar, token - 1);
  return short && (code === 63 || (code === 58 && isWord(grammar, first, 'on')));
}

/** Longest "On the injury of his captain:", in tokens. */
const longestTopic = 12;

import type { Article } from '../../../article.js';
import { TokenKind } from '../../../language/tokens.js';
import type { Grammar } from '../../grammar/grammar.js';
import { isPersonName } from '../../grammar/name-type.js';
import type { BlockTokens } from '../setting/block-tokens.js';
import type { TurnLabel } from './label.js';
import { isShouted } from './name-label.js';
import { labelReader } from './turn-label.js';
import { asks, mayTurn, type Turn, turnsOf } from './turn-spans.js';

/** Fewer labelled paragraphs are no interview: a single "NOTE:" is not a speaker. */
export const fewestTurns = 3;

/** The turns of an interview laid out with labels (Q: A: ADA REED: Ada Reed: AR:) and no quotation marks around them; none in other texts. */
export function findTurns(article: Article, grammar: Grammar, ranges: BlockTokens): Turn[] {
  const { blocks } = article;
  if (blocks.length < fewestTurns) return [];
  const labelOf = labelReader(grammar);
  const labels: TurnLabel[] = [];
  for (let index = 0; index < blocks.length; index++) {
    if (!mayTurn(blocks[index]!)) continue;
    const label = labelOf(ranges.from[index]!, ranges.to[index]!, index);
    if (label) labels.push(label);
  }
  if (labels.length < fewestTurns) return [];
  const sure = speakInTurn(grammar, ranges, labels) ? labels : labels.filter(({ plain }) => !plain);
  return sure.length >= fewestTurns ? turnsOf(article, grammar, ranges, sure) : [];
}

/**
 * Do two of them speak twice each, one a person that the story knows, or one who asks? Then names in small letters before a colon are labels too.
 * A list has each but once, and notes on two teams ask nothing.
 */
function speakInTurn(grammar: Grammar, ranges: BlockTokens, labels: readonly TurnLabel[]): boolean {
  const counts = new Map<string, number>();
  let known = false;
  for (const { who, phrase, end, block } of labels) {
    const speaks =
      ranges.to[block]! - end >= fewestWords && grammar.tokens.kind[end] === TokenKind.word;
    if (speaks) counts.set(who, (counts.get(who) ?? 0) + 1);
    known ||=
      phrase === null ||
      (phrase.mention >= 0 &&
        (isPersonName(grammar, phrase.mention) || asks(grammar, ranges.to[block]!))) ||
      isShouted(grammar, phrase.first, phrase.end);
  }
  return known && [...counts.values()].filter((count) => count >= 2).length >= 2;
}

/** "Ada Reed: 1,769" is a figure of a table. In tokens. */
const fewestWords = 3;

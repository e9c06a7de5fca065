import type { Article } from '../../article.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import type { Mention } from '../entities/entity.js';
import { codeOf, type Grammar, isNameWord, isPersonName } from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase.js';
import type { QuotedSpan } from './marks.js';
import type { BlockTokens } from './setting.js';

/** A turn of an interview: a paragraph that opens with a label, and the paragraphs that go on with it. */
export interface Turn {
  readonly span: QuotedSpan;
  /** The name in the label; null for Q and A. */
  readonly phrase: NounPhrase | null;
  readonly label: 'name' | 'question' | 'answer';
}

/** Fewer labelled paragraphs are no interview: a single "NOTE:" is not a speaker. */
const fewest = 3;

/** The turns of an interview laid out with labels (Q: A: ADA REED:) and no quotation marks around them; none in other texts. */
export function findTurns(article: Article, grammar: Grammar, ranges: BlockTokens): Turn[] {
  const turns: Turn[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (block.number === null || block.kind === 'heading') continue;
    const turn = turnOf(grammar, ranges.from[index]!, ranges.to[index]!, index);
    if (turn) turns.push(turn);
  }
  return turns.length >= fewest ? turns : [];
}

/**
 * The guest of an interview that labels its turns Q and A: the person whom the lines above it name most often, headline included. Null when
 * two are named as often.
 */
export function guestOf(article: Article, grammar: Grammar, first: Turn): NounPhrase | null {
  const { mentions, entities } = grammar.names;
  const counts = new Int32Array(entities.length);
  const start = article.blocks[first.span.firstBlock]!.start;
  let best: Mention | null = null;
  let next = 0;
  for (const mention of mentions) {
    if (mention.start >= start) break;
    if (entities[mention.entity]?.type !== 'person') continue;
    const count = ++counts[mention.entity]!;
    if (best && best.entity !== mention.entity) {
      if (count <= counts[best.entity]!) {
        next = Math.max(next, count);
        continue;
      }
      next = counts[best.entity]!;
    }
    if (best?.entity !== mention.entity) best = mention;
  }
  if (!best || counts[best.entity]! <= next) return null;
  const { firstToken, endToken } = best;
  return {
    kind: 'name',
    first: firstToken,
    end: endToken,
    head: endToken - 1,
    mention: mentions.indexOf(best),
  };
}

function turnOf(grammar: Grammar, from: number, to: number, block: number): Turn | null {
  const first = from;
  let colon = first;
  while (colon < to && colon < first + 6 && codeOf(grammar, colon) !== 58) colon++;
  if (colon <= first || colon + 1 >= to || codeOf(grammar, colon) !== 58) return null;
  const label = labelOf(grammar, first, colon);
  if (!label) return null;
  const span: QuotedSpan = {
    firstToken: colon + 1,
    innerToken: colon + 1,
    endToken: to,
    closeToken: null,
    reopened: [],
    firstBlock: block,
    lastBlock: block,
    unmarked: true,
  };
  const name = label === 'name';
  const mention = grammar.names.ofToken[colon - 1]!;
  const phrase: NounPhrase | null = name
    ? { kind: 'name', first, end: colon, head: colon - 1, mention }
    : null;
  return { span, phrase, label };
}

function labelOf(grammar: Grammar, first: number, colon: number): Turn['label'] | null {
  const { tokens } = grammar;
  if (colon === first + 1) {
    const word = tokens.text.slice(tokens.start[first], tokens.end[first]);
    if (word === 'Q' || word === 'Question') return 'question';
    if (word === 'A' || word === 'Answer') return 'answer';
  }
  const mention = grammar.names.ofToken[colon - 1]!;
  if (mention >= 0 && grammar.names.mentions[mention]!.firstToken === first) {
    return isPersonName(grammar, mention) && isShouted(grammar, first, colon) ? 'name' : null;
  }
  return isShouted(grammar, first, colon) && isNameWord(grammar, colon - 1) ? 'name' : null;
}

/** All words in capitals, as labels are set. */
function isShouted({ tokens }: Grammar, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] !== TokenKind.word) return false;
    if (!(tokens.flags[at]! & TokenFlag.allCaps)) return false;
  }
  return true;
}

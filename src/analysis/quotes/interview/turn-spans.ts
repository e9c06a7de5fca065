import { type Article, type Block, isBody } from '../../../article.js';
import { TokenKind } from '../../../language/tokens.js';
import type { Grammar } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import { codeOf } from '../../grammar/orthography.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import type { BlockTokens } from '../setting/block-tokens.js';
import type { TurnLabel } from './label.js';

/** A turn of an interview: a paragraph that opens with a label, and the paragraphs that go on with it. */
export interface Turn {
  readonly span: QuotedSpan;
  readonly label: TurnLabel;
}

export function turnsOf(
  { blocks }: Article,
  grammar: Grammar,
  ranges: BlockTokens,
  labels: readonly TurnLabel[],
): Turn[] {
  const first = labels[0]!.block;
  const last = labels.at(-1)!.block;
  const paragraphs = blocks.slice(first, last + 1).filter(mayTurn).length;
  const several = new Set(labels.map(({ who }) => who)).size > 1;
  const goOn = several && labels.length >= fewestLabelled * paragraphs;
  const speakers = entitiesOf(grammar, labels);
  // Who asks has no label where no turn with one is a question.
  const asksUnlabelled = !labels.some(({ block }) => asks(grammar, ranges.to[block]!));
  return labels.map((label, index) => {
    const next = goOn ? (labels[index + 1]?.block ?? 0) : 0;
    let end = label.block;
    while (end + 1 < next && mayTurn(blocks[end + 1]!)) {
      if (!mayGoOn(grammar, ranges.from[end + 1]!, ranges.to[end + 1]!, speakers)) break;
      if (asksUnlabelled && end + 2 === next && asks(grammar, ranges.to[end + 1]!)) break;
      end++;
    }
    const span: QuotedSpan = {
      firstToken: label.end,
      innerToken: label.end,
      endToken: ranges.to[end]!,
      closeToken: null,
      reopened: [],
      firstBlock: label.block,
      lastBlock: end,
      unmarked: true,
    };
    return { span, label };
  });
}

/** Is what ends here a question? */
export function asks(grammar: Grammar, end: number): boolean {
  return codeOf(grammar, end - 1) === 63;
}

/** Paragraphs between two labelled ones go on with the turn above, where at least so great a share has a label; else they tell the story. */
const fewestLabelled = 0.4;

export function mayTurn(block: Block): boolean {
  return isBody(block) && block.kind !== 'heading' && block.kind !== 'caption';
}

/** May this paragraph without a label go on with a turn? Not one that opens with a mark or a bracket, nor one that names a speaker: it tells of him. */
function mayGoOn(
  grammar: Grammar,
  from: number,
  to: number,
  speakers: ReadonlySet<number>,
): boolean {
  const { tokens, names } = grammar;
  if (tokens.kind[from] !== TokenKind.word && tokens.kind[from] !== TokenKind.number) return false;
  for (let at = from; at < to; at++) {
    const mention = nameAt(grammar, at);
    if (mention >= 0 && speakers.has(names.mentions.entity[mention]!)) return false;
  }
  return true;
}

/** The entities that the labels name. */
function entitiesOf({ names }: Grammar, labels: readonly TurnLabel[]): Set<number> {
  const speakers = new Set<number>();
  for (const { phrase } of labels) {
    if (phrase && phrase.mention >= 0) speakers.add(names.mentions.entity[phrase.mention]!);
  }
  return speakers;
}

/** Turns replace the marks inside their paragraphs. */
export function withTurns(marked: readonly QuotedSpan[], turns: readonly Turn[]): QuotedSpan[] {
  const taken = new Set<number>();
  for (const { span } of turns) {
    for (let block = span.firstBlock; block <= span.lastBlock; block++) taken.add(block);
  }
  const kept = marked.filter((span) => !taken.has(span.firstBlock) && !taken.has(span.lastBlock));
  return [...kept, ...turns.map(({ span }) => span)].sort((a, b) => a.firstToken - b.firstToken);
}

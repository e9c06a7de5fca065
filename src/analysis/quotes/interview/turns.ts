import { type Article, type Block, isBody } from '../../../article.js';
import { TokenKind } from '../../../language/tokens.js';
import { mentionAt } from '../../entities/mention-columns.js';
import type { Grammar } from '../../grammar/grammar.js';
import { nameAt } from '../../grammar/name-type.js';
import type { NounPhrase } from '../../grammar/phrase/phrase.js';
import type { BlockTokens } from '../block-tokens.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import { phraseOf } from './initials.js';
import { labelReader, type TurnLabel } from './turn-label.js';

/** A turn of an interview: a paragraph that opens with a label, and the paragraphs that go on with it. */
export interface Turn {
  readonly span: QuotedSpan;
  readonly label: TurnLabel;
}

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

function mayTurn(block: Block): boolean {
  return isBody(block) && block.kind !== 'heading' && block.kind !== 'caption';
}

/** Do two of them speak twice each? Then names in small letters before a colon are labels too; a list has each but once. */
function speakInTurn(grammar: Grammar, ranges: BlockTokens, labels: readonly TurnLabel[]): boolean {
  const counts = new Map<string, number>();
  for (const { who, end, block } of labels) {
    const speaks =
      ranges.to[block]! - end >= fewestWords && grammar.tokens.kind[end] === TokenKind.word;
    if (speaks) counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 2).length >= 2;
}

/** "Ada Reed: 1,769" is a figure of a table. In tokens. */
const fewestWords = 3;

/** Paragraphs between two labelled ones go on with the turn above, where at least so great a share has a label; else they tell the story. */
const fewestLabelled = 0.4;

function turnsOf(
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
  return labels.map((label, index) => {
    const next = goOn ? (labels[index + 1]?.block ?? 0) : 0;
    let end = label.block;
    while (end + 1 < next && mayTurn(blocks[end + 1]!)) {
      if (!mayGoOn(grammar, ranges.from[end + 1]!, ranges.to[end + 1]!, speakers)) break;
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

/**
 * The guest of an interview that labels its turns Q and A: the person whom the lines above it name most often, headline included. Null when
 * two are named as often.
 */
export function guestOf(article: Article, grammar: Grammar, first: QuotedSpan): NounPhrase | null {
  const { mentions, entities } = grammar.names;
  const { length, start, entity } = mentions;
  const counts = new Int32Array(entities.length);
  const top = article.blocks[first.firstBlock]!.start;
  let best = -1;
  let next = 0;
  for (let mention = 0; mention < length && start[mention]! < top; mention++) {
    const named = entity[mention]!;
    if (entities[named]!.type !== 'person') continue;
    const count = ++counts[named]!;
    if (best >= 0 && entity[best] === named) continue;
    if (best >= 0) {
      const most = counts[entity[best]!]!;
      if (count <= most) {
        next = Math.max(next, count);
        continue;
      }
      next = most;
    }
    best = mention;
  }
  return best >= 0 && counts[entity[best]!]! > next
    ? phraseOf(grammar, mentionAt(mentions, best))
    : null;
}

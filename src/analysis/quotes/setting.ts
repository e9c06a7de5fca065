import type { Block } from '../../article.js';
import type { Language } from '../../language/index.js';
import { isSameSentence } from '../../language/sentences.js';
import { indexAt } from '../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../language/tokens.js';
import {
  codeOf,
  type Grammar,
  hasSpace,
  isComma,
  isDash,
  isPunctuation,
  isWord,
} from '../grammar/grammar.js';
import type { NounPhrase } from '../grammar/phrase/phrase.js';
import { isLoneMark, lastPunctuation, lastSpeech, nextBorder } from './borders.js';
import type { QuotedSpan } from './marks/pair-marks.js';

/** What a stretch in marks is: speech of its own, a piece of it in a reported sentence, or no speech (a title, a nickname, a scare quote). */
export type SpanType = 'direct' | 'mixed' | 'none';

/** Who is said to speak at a quoted span, and by which words; not yet which person that is. */
export interface Attribution {
  readonly rule: string;
  /** Null when nothing at this place names the speaker. */
  readonly phrase: NounPhrase | null;
  /** Token of the cue verb, -1 for none (a colon, a dash). */
  readonly cue: number;
  /** The quoted span whose speaker goes on, -1 for none. */
  readonly continues: number;
}

/** A quoted span with the text around it that may say who speaks. Token ranges are [from, to). */
export interface Setting {
  readonly grammar: Grammar;
  readonly span: QuotedSpan;
  readonly index: number;
  /** The rest of its sentence before it, up to the previous quoted span. */
  readonly beforeFrom: number;
  readonly beforeTo: number;
  /** The rest of its sentence after it, up to the next quoted span. */
  readonly afterFrom: number;
  readonly afterTo: number;
  /** The same without the comma or dash that follows the quotation. */
  readonly afterComma: number;
  /** The stop or comma before the closing mark and those of inner quotations, as character code, 0 when a word stands there. */
  readonly lastPunctuation: number;
  /** Tokens of its (first and last) paragraph. */
  readonly blockFrom: number;
  readonly blockTo: number;
  /** Last sentence of the paragraph before, empty when there is none or it is no body text. */
  readonly leadFrom: number;
  readonly leadTo: number;
  /** The quoted span before it in the same paragraph, with its attribution. */
  readonly previous: Earlier | null;
  /** Of a quotation that opens its paragraph: the last quoted span of the paragraph before. */
  readonly above: Earlier | null;
}

/** An earlier quoted span, with its attribution. */
export interface Earlier {
  readonly span: QuotedSpan;
  readonly type: SpanType;
  readonly attribution: Attribution | null;
  readonly index: number;
}

/** Token ranges of the blocks, [from, to). */
export interface BlockTokens {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** By way of the sentences, which are fewer than the tokens. */
export function blockTokens(blocks: readonly Block[], { sentences }: Language): BlockTokens {
  const { count, block, firstToken, endToken } = sentences;
  const from: number[] = [];
  const to: number[] = [];
  let sentence = 0;
  let token = 0;
  for (let index = 0; index < blocks.length; index++) {
    if (sentence < count && block[sentence] === index) token = firstToken[sentence]!;
    from.push(token);
    while (sentence < count && block[sentence] === index) token = endToken[sentence++]!;
    to.push(token);
  }
  return { from, to };
}

export function settingOf(
  grammar: Grammar,
  blocks: readonly Block[],
  ranges: BlockTokens,
  spans: readonly QuotedSpan[],
  attributions: readonly (Attribution | null)[],
  types: readonly SpanType[],
  index: number,
): Setting {
  const span = spans[index]!;
  const { sentences } = grammar;
  const blockFrom = ranges.from[span.firstBlock]!;
  const blockTo = ranges.to[span.lastBlock]!;
  const last = lastSpeech(types, index);
  const before = last >= 0 ? spans[last] : undefined;
  const earlier = before
    ? { span: before, type: types[last]!, attribution: attributions[last] ?? null, index: last }
    : null;
  const previous = earlier && earlier.span.endToken > blockFrom ? earlier : null;
  const next = nextBorder(grammar, spans, index, blockTo);
  const floor = previous ? previous.span.endToken : blockFrom;
  let beforeFrom = span.firstToken;
  if (span.firstToken > floor && !opensSentence(grammar, span.firstToken)) {
    const sentence = indexAt(sentences.ofToken, span.firstToken - 1);
    beforeFrom = Math.max(floor, sentences.firstToken[sentence]!);
    if (isLoneMark(grammar, spans, index, beforeFrom)) beforeFrom++;
  }
  const ceiling = next && next.firstToken < blockTo ? next.firstToken : blockTo;
  const afterFrom = overStrayMark(grammar, span.endToken, ceiling);
  let afterTo = afterFrom;
  if (afterFrom < ceiling) {
    const sentence = indexAt(sentences.ofToken, afterFrom);
    afterTo = Math.min(ceiling, sentences.endToken[sentence]!);
  }
  const [aboveFrom, leadFrom, leadTo] = leadIn(grammar, blocks, ranges, span);
  const above =
    earlier && !previous && leadTo > 0 && earlier.span.endToken > aboveFrom ? earlier : null;
  return {
    grammar,
    span,
    index,
    beforeFrom,
    beforeTo: span.firstToken,
    afterFrom,
    afterTo,
    afterComma: skipComma(grammar, afterFrom, afterTo),
    lastPunctuation: lastPunctuation(grammar, span),
    blockFrom,
    blockTo,
    leadFrom,
    leadTo,
    previous,
    above,
  };
}

/** The closing mark of an inner quotation, set outside the outer one. */
function overStrayMark({ tokens }: Grammar, at: number, end: number): number {
  if (at >= end || tokens.kind[at] !== TokenKind.mark) return at;
  return tokens.flags[at]! & TokenFlag.spaceBefore ? at : at + 1;
}

/** Also where the blank between the stop and the mark is missing: `she said."We sail."` */
function opensSentence(grammar: Grammar, token: number): boolean {
  if (!isSameSentence(grammar, token - 1, token)) return true;
  const code = codeOf(grammar, token - 1);
  return (code === 46 || code === 33 || code === 63) && !hasSpace(grammar, token);
}

/** Longest "On the injury of his captain:", in tokens. */
const longestTopic = 12;

/** Does a quotation open its paragraph, or only what it is about stand before it: "On the defeat: “…”"? */
function opensBlock(grammar: Grammar, first: number, token: number): boolean {
  if (token === first) return true;
  const short = token - first > 2 && token - first <= longestTopic;
  return short && codeOf(grammar, token - 1) === 58 && isWord(grammar, first, 'on');
}

function leadIn(
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

function skipComma(grammar: Grammar, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    at < from + 2 &&
    isPunctuation(grammar, at) &&
    (isComma(grammar, at) || isDash(grammar, at))
  )
    at++;
  return at;
}

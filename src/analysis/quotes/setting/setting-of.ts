import type { Block } from '../../../article.js';
import { isSameSentence } from '../../../language/sentences.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import type { Grammar } from '../../grammar/grammar.js';
import { codeOf, hasSpace, isComma, isDash, isPunctuation } from '../../grammar/orthography.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import type { BlockTokens } from './block-tokens.js';
import { isLoneMark, lastPunctuation, lastSpeech, nextBorder } from './borders.js';
import { pastHearing } from './hearing.js';
import { leadIn } from './lead-sentence.js';
import type { Attribution, Earlier, Setting, SpanType } from './setting.js';

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
  const blockFrom = ranges.from[span.firstBlock]!;
  const blockTo = ranges.to[span.lastBlock]!;
  const earlier = earlierSpeech(spans, attributions, types, index);
  const previous = earlier && earlier.span.endToken > blockFrom ? earlier : null;
  const floor = previous ? previous.span.endToken : blockFrom;
  const next = nextBorder(grammar, spans, index, blockTo);
  const ceiling = next && next.firstToken < blockTo ? next.firstToken : blockTo;
  const [aboveFrom, leadFrom, leadTo] = leadIn(grammar, blocks, ranges, span);
  const above =
    earlier && !previous && leadTo > 0 && earlier.span.endToken > aboveFrom ? earlier : null;
  const start = sentenceStart(grammar, spans, index, floor);
  const beforeFrom = pastHearing(grammar, start, span.firstToken);
  return {
    grammar,
    span,
    index,
    beforeFrom,
    heard: beforeFrom > start,
    beforeTo: span.firstToken,
    ...rangesAfter(grammar, span, ceiling),
    next: ceiling < blockTo ? next! : null,
    lastPunctuation: lastPunctuation(grammar, span),
    blockFrom,
    blockTo,
    leadFrom,
    leadTo,
    previous,
    above,
    earlier,
    verbBefore: undefined,
  };
}

/** The rest of its sentence behind a span, up to `ceiling`. */
export function rangesAfter(
  grammar: Grammar,
  { endToken }: QuotedSpan,
  ceiling: number,
): Pick<Setting, 'afterFrom' | 'afterTo' | 'afterComma'> {
  const afterFrom = overStrayMark(grammar, endToken, ceiling);
  const afterTo = afterFrom < ceiling ? sentenceEnd(grammar, afterFrom, ceiling) : afterFrom;
  return { afterFrom, afterTo, afterComma: skipComma(grammar, afterFrom, afterTo) };
}

/** The nearest span before it that is speech. */
function earlierSpeech(
  spans: readonly QuotedSpan[],
  attributions: readonly (Attribution | null)[],
  types: readonly SpanType[],
  index: number,
): Earlier | null {
  const last = lastSpeech(types, index);
  if (last < 0) return null;
  const attribution = attributions[last] ?? null;
  return { span: spans[last]!, type: types[last]!, attribution, index: last };
}

/** Where the sentence begins that a span stands in, not before `floor`. */
function sentenceStart(
  grammar: Grammar,
  spans: readonly QuotedSpan[],
  index: number,
  floor: number,
): number {
  const { firstToken } = spans[index]!;
  if (firstToken <= floor || opensSentence(grammar, firstToken)) return firstToken;
  const { sentences } = grammar;
  const sentence = indexAt(sentences.ofToken, firstToken - 1);
  const start = Math.max(floor, sentences.firstToken[sentence]!);
  return isLoneMark(grammar, spans, index, start) ? start + 1 : start;
}

function sentenceEnd({ sentences }: Grammar, token: number, ceiling: number): number {
  return Math.min(ceiling, sentences.endToken[indexAt(sentences.ofToken, token)]!);
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

import type { Block } from '../../../article.js';
import { isSameSentence } from '../../../language/sentences.js';
import { indexAt } from '../../../language/token-map.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import type { Grammar } from '../../grammar/grammar.js';
import { codeOf, hasSpace, isComma, isDash, isPunctuation } from '../../grammar/orthography.js';
import type { QuotedSpan } from '../marks/quoted-span.js';
import type { BlockTokens } from './block-tokens.js';
import { isLoneMark, lastPunctuation, lastSpeech, nextBorder } from './borders.js';
import { leadIn } from './lead-sentence.js';
import type { Attribution, Setting, SpanType } from './setting.js';

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

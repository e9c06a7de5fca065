import { TokenKind } from '../../../language/tokens.js';
import { type Grammar, isCueVerb } from '../../grammar/grammar.js';
import { codeOf, isCapital, isPunctuation } from '../../grammar/orthography.js';
import { isInsideNominal } from '../../grammar/phrase/phrase.js';
import { innerEnd, type QuotedSpan } from '../marks/quoted-span.js';
import { isNickname } from '../type/nickname.js';
import type { SpanType } from './setting.js';

/** The span after it; marks around a nickname or around a word or two of a description are no border. */
export function nextBorder(
  grammar: Grammar,
  spans: readonly QuotedSpan[],
  index: number,
  blockTo: number,
): QuotedSpan | undefined {
  const next = spans[index + 1];
  if (!next) return next;
  const isBorder =
    !isNickname(grammar, next, spans[index]!.endToken, blockTo) && !isInDescription(grammar, next);
  return isBorder ? next : spans[index + 2];
}

/** Ada Reed, in a hat and “Fair Wind” badges, said: capitals between words that neither lead to them nor end with them. */
function isInDescription(grammar: Grammar, span: QuotedSpan): boolean {
  const { innerToken, firstToken, endToken } = span;
  const before = firstToken - 1;
  return (
    innerEnd(span) - innerToken <= 3 &&
    isCapital(grammar, innerToken) &&
    lastPunctuation(grammar, span) === 0 &&
    !isPunctuation(grammar, before) &&
    !isCueVerb(grammar, before) &&
    isInsideNominal(grammar, endToken)
  );
}

/** The span before that is speech; marks around a title or a nickname are no border. Looks at most eight spans back. */
export function lastSpeech(types: readonly SpanType[], index: number): number {
  for (let at = index - 1; at >= 0 && at >= index - 8; at--) if (types[at] !== 'none') return at;
  return -1;
}

/** The mark of a frame, or one that closes nothing: it opens none of the spans before this one. Looks at most eight spans back. */
export function isLoneMark(
  { tokens }: Grammar,
  spans: readonly QuotedSpan[],
  index: number,
  token: number,
): boolean {
  if (tokens.kind[token] !== TokenKind.mark) return false;
  const last = Math.max(0, index - 8);
  for (let before = index - 1; before >= last; before--) {
    const { firstToken } = spans[before]!;
    if (firstToken <= token) return firstToken !== token;
  }
  return last === 0;
}

/** The stop or comma before the closing mark and those of inner quotations, as character code, 0 when a word stands there. */
export function lastPunctuation(grammar: Grammar, span: QuotedSpan): number {
  const { kind } = grammar.tokens;
  let last = innerEnd(span) - 1;
  while (last >= span.innerToken && kind[last] === TokenKind.mark) last--;
  return last >= span.innerToken && kind[last] === TokenKind.punctuation
    ? codeOf(grammar, last)
    : 0;
}

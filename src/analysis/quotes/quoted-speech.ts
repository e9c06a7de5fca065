import type { Article } from '../../article.js';
import type { Grammar } from '../grammar/grammar.js';
import { attribute } from './attribution.js';
import type { QuotedSpan } from './marks.js';
import { type Attribution, blockTokens, type SpanType, settingOf } from './setting.js';
import { spanType } from './type.js';

/** A quoted span, what it is, and what its surroundings say of the speaker. */
export interface Speech {
  readonly span: QuotedSpan;
  readonly type: SpanType;
  readonly attribution: Attribution | null;
}

/** Decides type and attribution of each quoted span, in text order, because a span may go on from the one before. */
export function attributeSpans(
  article: Article,
  grammar: Grammar,
  spans: readonly QuotedSpan[],
): Speech[] {
  const ranges = blockTokens(article.blocks, grammar);
  const attributions: (Attribution | null)[] = [];
  const types: SpanType[] = [];
  return spans.map((span, index) => {
    const setting = settingOf(grammar, article.blocks, ranges, spans, attributions, types, index);
    const attribution = attribute(setting);
    const type = spanType(setting, attribution);
    types.push(type);
    attributions.push(type === 'none' ? null : attribution);
    return { span, type, attribution };
  });
}

import type { DateMention } from '../../analysis/dates/date.js';
import type { Article } from '../../article.js';
import type { Context } from './context-object.js';
import type { Detail } from './detail.js';
import type { Locate, Place } from './locate.js';

export interface DateObject extends Place {
  readonly id: string;
  readonly text: string;
  readonly type: DateMention['type'];
  readonly value: string;
  readonly mod: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly grain: DateMention['grain'];
  readonly anchor: DateMention['anchor'];
  readonly ambiguous: boolean;
  readonly alternatives: readonly string[];
  readonly rule: string;
  readonly confidence: DateMention['confidence'];
  readonly why?: string;
  readonly context?: Context;
}

export function dateObject(
  date: DateMention,
  index: number,
  article: Article,
  locate: Locate,
  { why }: Detail,
): DateObject {
  const { start, end, line, column, paragraph } = locate(date);
  const object: DateObject = {
    start,
    end,
    line,
    column,
    paragraph,
    id: `d${index + 1}`,
    text: article.text.slice(start, end),
    type: date.type,
    value: date.value,
    mod: date.mod,
    from: date.from,
    to: date.to,
    grain: date.grain,
    anchor: date.anchor,
    ambiguous: date.ambiguous,
    alternatives: date.alternatives,
    rule: date.rule,
    confidence: date.confidence,
  };
  return why ? { ...object, why: `${date.rule}: ${date.why}` } : object;
}

import type { Attribution, Confidence, Quote, QuoteType } from '../../analysis/quotes/quote.js';
import type { Context } from './context-object.js';
import type { Detail } from './detail.js';
import type { Locate, Place } from './locate.js';

export interface QuoteObject extends Place {
  readonly id: string;
  readonly type: QuoteType;
  readonly text: string;
  readonly words: number;
  readonly speaker: {
    readonly name: string;
    readonly entity: string | null;
    readonly mention: string | null;
    readonly start: number | null;
    readonly end: number | null;
  } | null;
  readonly attribution: Attribution;
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly rule: string;
  readonly confidence: Confidence;
  readonly group: string | null;
  /** Only with `--why`. */
  readonly why?: readonly string[];
  /** Only with `--context`: the words around. */
  readonly context?: Context;
}

// Finds are written out field by field: a text can hold a hundred thousand of them, and spreading `locate` costs several times as much.

export function quoteObject(
  quote: Quote,
  index: number,
  locate: Locate,
  { why }: Detail,
): QuoteObject {
  const { speaker, cue } = quote;
  const { start, end, line, column, paragraph } = locate(quote);
  const object: QuoteObject = {
    start,
    end,
    line,
    column,
    paragraph,
    id: `q${index + 1}`,
    type: quote.type,
    text: quote.text,
    words: quote.words,
    speaker: speaker && {
      name: speaker.name,
      entity: speaker.entity === null ? null : `e${speaker.entity + 1}`,
      mention: speaker.mention?.text ?? null,
      start: speaker.mention?.start ?? null,
      end: speaker.mention?.end ?? null,
    },
    attribution: quote.attribution,
    cue: cue && { text: cue.text, start: cue.start, end: cue.end },
    rule: quote.rule,
    confidence: quote.confidence,
    group: quote.group === null ? null : `g${quote.group}`,
  };
  return why ? { ...object, why: quote.why } : object;
}

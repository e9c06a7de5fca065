import type { Span } from '../../article.js';

export type QuoteType = 'direct' | 'mixed' | 'indirect';
export const attributions = ['name', 'pronoun', 'role', 'continued', 'unnamed', 'none'] as const;
export type Attribution = (typeof attributions)[number];
export type Confidence = 'high' | 'medium' | 'low';

export interface Speaker {
  /** The resolved name, or the mention itself. */
  readonly name: string;
  /** Index into `Names.entities`, null when it is no entity of the story. */
  readonly entity: number | null;
  /** The words that name the speaker here and their place; null where nothing does, as in a continued quote. */
  readonly mention: (Span & { readonly text: string }) | null;
}

/** A quotation (marks included in the span) or a piece of reported speech (`indirect`, content only). */
export interface Quote extends Span {
  readonly type: QuoteType;
  /** The words, marks removed. */
  readonly text: string;
  readonly words: number;
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  readonly cue: (Span & { readonly text: string }) | null;
  /** Short stable id of the rule that decided. */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Pieces of one quotation interrupted by its attribution share a number, null for a quotation in one piece. */
  readonly group: number | null;
  /** For `--why`: reasons in words, and the candidates that lost. Empty unless they were asked for. */
  readonly why: readonly string[];
}

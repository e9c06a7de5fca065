import type { Span } from '../../article.js';

/** What can be chosen as a whole: a sentence, or the sentences that one quotation and its attribution hold together. */
export interface Unit extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Index into `article.blocks`. */
  readonly block: number;
  readonly words: number;
  /** Nothing but a quotation, without who said it. */
  readonly bareQuote: boolean;
}

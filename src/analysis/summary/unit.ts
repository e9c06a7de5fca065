import type { Span } from '../../article.js';
import { endOf } from '../../language/token-extent.js';
import type { Tokens } from '../../language/tokens.js';

/** What can be chosen as a whole, tokens [firstToken, endToken): a sentence, or the sentences that one quotation and its attribution hold together. */
export interface Unit {
  readonly firstToken: number;
  readonly endToken: number;
  readonly words: number;
  /** Nothing but a quotation, without who said it. */
  readonly bareQuote: boolean;
}

/** Its place in the text. A long text has too many units for each to hold it. */
export function spanOf(tokens: Tokens, { firstToken, endToken }: Unit): Span {
  return { start: tokens.start[firstToken]!, end: endOf(tokens, endToken - 1) };
}

/** A stretch of text in quotation marks, over as many paragraphs as it runs. Token ranges are [first, end), marks included. */
export interface QuotedSpan {
  readonly firstToken: number;
  readonly endToken: number;
  /** First token after the opening mark. */
  readonly innerToken: number;
  /** Token of the closing mark, null when it never comes. */
  readonly closeToken: number | null;
  /** Tokens of the marks that open its further paragraphs. */
  readonly reopened: readonly number[];
  readonly firstBlock: number;
  readonly lastBlock: number;
  /** A turn of a transcript in marks: the turn after it opens with a mark of its own, so that none closes this one. */
  readonly turn?: true;
  /** A turn of an interview, which stands without marks. */
  readonly unmarked?: true;
  /** Its opening mark is missing: it has none. */
  readonly unopened?: true;
  /** Its signature stood inside the marks, and the closing mark after it. */
  readonly signed?: true;
}

/** Past the last token between the marks. */
export function innerEnd({ closeToken, endToken }: QuotedSpan): number {
  return closeToken ?? endToken;
}

/** Sorts them in place. */
export function inOrder(spans: QuotedSpan[]): QuotedSpan[] {
  return spans.sort((a, b) => a.firstToken - b.firstToken);
}

import type { Tokens } from '../../../language/tokens.js';
import type { Marks } from './mark-list.js';
import type { QuotedSpan } from './quoted-span.js';

/** A quotation whose closing mark has not come yet. */
export interface Open {
  /** Its opening mark, an index into the marks. */
  readonly mark: number;
  readonly block: number;
  /** A turn of a transcript: see `QuotedSpan.turn`. */
  turn: boolean;
  /** Tokens of the marks that open its further paragraphs. */
  reopened: number[] | null;
}

/** Marks being paired, from left to right: what is found, the quotation that is open, and the next mark. */
export interface Pairing<Opened extends Open> {
  readonly tokens: Tokens;
  readonly marks: Marks;
  readonly spans: QuotedSpan[];
  open: Opened | null;
  at: number;
}

/** Tokens [first, end) of a block. */
export interface Paragraph {
  readonly block: number;
  readonly first: number;
  readonly end: number;
}

/** Past the marks before a token. */
export function skipMarks(pairing: Pairing<Open>, before: number): void {
  const { token } = pairing.marks;
  while (pairing.at < token.length && token[pairing.at]! < before) pairing.at++;
}

/** Ends the open quotation with that mark. */
export function closeWith(pairing: Pairing<Open>, open: Open, mark: number, block: number): void {
  const { token, endToken } = pairing.marks;
  close(pairing, open, token[mark]!, endToken[mark]!, block);
}

/** Ends it before a token without a closing mark. */
export function closeUnmarked(
  pairing: Pairing<Open>,
  open: Open,
  endToken: number,
  lastBlock: number,
): void {
  close(pairing, open, null, endToken, lastBlock);
}

function close(
  pairing: Pairing<Open>,
  { mark, block, turn, reopened }: Open,
  closeToken: number | null,
  endToken: number,
  lastBlock: number,
): void {
  const { marks, spans } = pairing;
  pairing.open = null;
  const innerToken = marks.endToken[mark]!;
  // Marks with nothing between them quote nobody.
  if (innerToken === closeToken) return;
  spans.push({
    firstToken: marks.token[mark]!,
    innerToken,
    endToken,
    closeToken,
    reopened: reopened ?? nowhere,
    firstBlock: block,
    lastBlock,
    ...(turn && isTurn),
  });
}

/** Shared by the many spans that stand in one paragraph. */
const nowhere: readonly number[] = [];
const isTurn = { turn: true } as const;

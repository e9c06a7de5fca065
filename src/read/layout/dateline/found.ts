import type { Agency } from './agency.js';
import type { Piece } from './piece.js';

/** What a shape of dateline is made of, before it becomes the answer. */
export interface Found {
  readonly place: Piece | null;
  readonly date: Piece | null;
  readonly agency: Agency | null;
  /** End of the last token of the dateline. */
  readonly end: number;
}

export type Parts = Pick<Found, 'place' | 'date'>;

import type { Confidence, QuoteType } from '../quote.js';

export const types: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];

export const confidences: readonly Confidence[] = ['high', 'medium', 'low'];

/** Stands for null. */
export const none = -1;

/** What quotes hold, as parallel arrays: a third of the memory that an object with its strings takes for each. */
export class Columns {
  readonly numbers: Int32Array;
  readonly names: (string | null)[];
  /** The distinct rules. */
  readonly rules: string[] = [];
  /** Words that do not stand in one piece in the text, by index. */
  readonly texts = new Map<number, string>();

  constructor(
    readonly text: string,
    most: number,
  ) {
    this.numbers = new Int32Array(most * Column.count);
    this.names = new Array(most).fill(null);
  }
}

/** Places in the numbers of a quote. Offsets are UTF-16. */
export enum Column {
  start = 0,
  end = 1,
  textStart = 2,
  textEnd = 3,
  words = 4,
  entity = 5,
  mentionStart = 6,
  mentionEnd = 7,
  cueStart = 8,
  cueEnd = 9,
  group = 10,
  /** Indexes into `types`, `attributions` and `confidences`, four bits each, and then into the rules. */
  kinds = 11,
  count = 12,
}

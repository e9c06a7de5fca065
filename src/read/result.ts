import type { Article } from '../article.js';

/** Input formats that `--input` accepts; the list grows with the readers. `auto` = by content first, name second. */
export type InputFormat = string;

export interface ReadOptions {
  readonly input: InputFormat;
  /** Bytes per article (or record); larger input is refused with an InputError. */
  readonly maxSize: number;
  /** 1-based number of the one article wanted from a many-article file, null = all. */
  readonly row: number | null;
  /** `--date`: publication date for articles that have none of their own, as the user wrote it. */
  readonly date: string | null;
  /** Where "-" is read from; the process's own when absent. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** A record of a many-article file that could not be read: answered in its place, the others go on. */
export interface BadRecord {
  readonly file: string;
  /** 1-based. */
  readonly record: number;
  readonly id: string | number | null;
  readonly code: string;
  readonly message: string;
}

export type ReadResult =
  | { readonly article: Article; readonly bad: null }
  | { readonly article: null; readonly bad: BadRecord };

/** An operand, opened: its articles in order. `many` = the format holds several, so `--json` prints an array. */
export interface Opened {
  readonly many: boolean;
  readonly results: AsyncIterable<ReadResult>;
}

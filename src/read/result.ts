import type { Article } from '../article.js';

/** Input formats that `--input` accepts: see `formats.ts`. `auto` = by content first, name second. */
export type InputFormat = string;

/** Bytes per article or record when `--max-size` does not say otherwise. */
export const defaultMaxSize = 32 * 1024 * 1024;

/** What the user can decide of reading. */
export interface ReadOptions {
  readonly input: InputFormat;
  /** Bytes per article (or record); larger input is refused with an InputError. */
  readonly maxSize: number;
  /** 1-based number of the one article wanted from a many-article file, null = all. */
  readonly row: number | null;
  /** `--date`: publication date for articles that have none of their own, as the user wrote it. */
  readonly date: string | null;
  /** What "-" reads; the standard input of the process when absent. */
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

/** One line of JSON lines, decoded. Blank lines are no records. */
export interface RecordLine {
  readonly line: string;
  /** 1-based among the records. */
  readonly number: number;
  /** The bytes were not UTF-8. */
  readonly isGuess: boolean;
}

/** One row of a table, with the keys that its columns stand for. */
export interface TableRow {
  readonly names: readonly string[];
  readonly cells: readonly string[];
  /** 1-based among the records: the header is none. */
  readonly number: number;
}

/** A record of a stream as it was cut out of it, or the answer to one longer than allowed. Plain data: it may be sent to a thread. */
export type RawRecord = RecordLine | TableRow | BadRecord;

export type ReadResult =
  | { readonly article: Article; readonly bad: null }
  | { readonly article: null; readonly bad: BadRecord };

/** An operand, opened: its articles in order. `many` = the format holds several, so `--json` prints an array. */
export interface Opened {
  readonly many: boolean;
  /** The format it was read as, by its name in `formats.ts`. */
  readonly format: string;
  readonly results: AsyncIterable<ReadResult>;
  /**
   * JSON lines and tables only: the same records not yet read, to be used instead of `results` (for `readRecord` in a worker). Those that one
   * piece of the file holds come together: one by one, small ones would cost more than their reading.
   */
  readonly records?: AsyncIterable<readonly RawRecord[]>;
}

import type { RawRecord, ReadResult } from '../read/result.js';
import type { Failure } from '../report/report.js';

/** A piece of work that any thread can do: plain data. */
export type Task =
  /** Small files, to be opened by whoever does the work. */
  | { readonly kind: 'files'; readonly files: readonly string[]; readonly size: number }
  | ResultsTask
  | RecordsTask
  | FailureTask;

/** Articles and bad records of one file, read already. */
export interface ResultsTask {
  readonly kind: 'results';
  readonly file: string;
  /** The file's format holds many articles: one that fails is a bad record, not a failed file. */
  readonly many: boolean;
  readonly results: readonly ReadResult[];
  /** Number of the first, from 1. */
  readonly from: number;
  /** Nothing more comes from this file. */
  readonly ends: boolean;
  /** Characters: what batches, and the start of threads, are decided by. */
  readonly size: number;
}

/** Records of JSON lines or of a table, to be read by whoever does the work. */
export interface RecordsTask {
  readonly kind: 'records';
  readonly file: string;
  readonly records: readonly RawRecord[];
  readonly from: number;
  readonly ends: boolean;
  readonly size: number;
}

/** A file that could not be opened or read to its end. */
export interface FailureTask {
  readonly kind: 'failure';
  readonly failure: Failure;
  readonly trace: string;
  readonly size: 0;
}

/** Output ready to be printed, from another thread in UTF-8; that of a long article is made while it is printed, once. */
export type Out = string | Uint8Array | Pieces;

/** Output in pieces, to be printed one after the other. */
export interface Pieces {
  readonly pieces: Iterable<string>;
}

/** What a task gives: output ready to be printed, and what there is to tell. */
export interface Answer {
  readonly out: Out;
  /** Lines for standard error. */
  readonly notes: readonly string[];
  /** Traces of errors, for `--debug`. */
  readonly traces: readonly string[];
  readonly articles: number;
  /** Files that are done, and those of them that failed. */
  readonly files: number;
  readonly failed: number;
  /** Of the file that the task is a part of, null for whole files. */
  readonly records: Records | null;
}

/** Records of one file, as far as they were read. */
export interface Records {
  readonly file: string;
  readonly count: number;
  readonly bad: number;
  /** The first bad one in words. */
  readonly first: string | null;
  readonly ends: boolean;
}

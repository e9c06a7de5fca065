import { statSync } from 'node:fs';
import { isFatal } from '../errors.js';
import { openOperand } from '../read/index.js';
import type { Opened, ReadOptions, ReadResult } from '../read/result.js';
import { failureOf } from './failures.js';
import type { FailureTask, Task } from './task.js';

/** How much goes into one task. May change while tasks are made: small while one thread does all, larger for several. */
export interface Batch {
  /** Files or articles. */
  count: number;
  /** Characters of articles, bytes of files. */
  size: number;
}

/** One article at a time: answers come as soon as they can. */
export const single: Batch = { count: 1, size: 1 };
/** Measured best: 64 to 256 files, 128 to 256 KB. */
export const large: Batch = { count: 128, size: 256 << 10 };

interface Inputs {
  readonly files: readonly string[];
  /** The first file, when it had to be opened to know what it holds. */
  readonly first: Opened | FailureTask | null;
  readonly read: ReadOptions;
}

/** The files as tasks in order, read no further than tasks are taken. */
export async function* tasksOf(inputs: Inputs, batch: Readonly<Batch>): AsyncGenerator<Task> {
  let { first } = inputs;
  let files: string[] = [];
  let size = 0;
  const gathered = (): Task => {
    const task: Task = { kind: 'files', files, size };
    files = [];
    size = 0;
    return task;
  };
  for (const file of inputs.files) {
    const bytes = batch.count > 1 && first === null ? smallFileSize(file, inputs.read) : null;
    if (bytes === null) {
      if (files.length > 0) yield gathered();
      yield* tasksOfFile(file, first, inputs.read, batch);
      first = null;
      continue;
    }
    files.push(file);
    size += bytes;
    if (files.length >= batch.count || size >= batch.size) yield gathered();
  }
  if (files.length > 0) yield gathered();
}

/** Names of formats that hold many articles: they are read here, piece by piece, and their articles shared out. */
const manyArticles =
  /\.(?:jsonl?|ndjson|csv|tsv|xml|rss|atom|warc|mbox|zip|gz|bz2|zst|txt\d*\.gz)$/i;

/** Bytes of a file that one thread may well read alone, null for streams and for large or many-article files. */
function smallFileSize(file: string, { input }: ReadOptions): number | null {
  if (file === '-' || manyArticles.test(file) || (input !== 'auto' && input !== 'text'))
    return null;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() && stat.size <= large.size ? stat.size : null;
}

async function* tasksOfFile(
  file: string,
  open: Opened | FailureTask | null,
  read: ReadOptions,
  batch: Readonly<Batch>,
): AsyncGenerator<Task> {
  try {
    const opened = open ?? (await openOperand(file, read));
    if ('kind' in opened) yield opened;
    else yield* resultTasks(file, opened, batch);
  } catch (error) {
    if (isFatal(error)) throw error;
    yield failureOf(file, error);
  }
}

async function* resultTasks(
  file: string,
  { many, results: source }: Opened,
  batch: Readonly<Batch>,
): AsyncGenerator<Task> {
  let results: ReadResult[] = [];
  let size = 0;
  let from = 1;
  const gathered = (ends: boolean): Task => {
    const task: Task = { kind: 'results', file, many, results, from, ends, size };
    from += results.length;
    results = [];
    size = 0;
    return task;
  };
  for await (const result of source) {
    results.push(result);
    size += result.article?.text.length ?? 0;
    if (many && (results.length >= batch.count || size >= batch.size)) yield gathered(false);
  }
  yield gathered(true);
}

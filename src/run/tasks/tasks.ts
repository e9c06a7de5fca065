import { statSync } from 'node:fs';
import { isFatal } from '../../errors.js';
import { isManyByName, openOperand } from '../../read/index.js';
import type { Opened, RawRecord, ReadOptions, ReadResult } from '../../read/result.js';
import { failureOf } from '../failures.js';
import type { Sources } from '../sources.js';
import type { FailureTask, Task } from '../task.js';
import { type Batch, batches, large, whole } from './batches.js';

interface Inputs {
  readonly files: Sources['files'];
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
    if (typeof file !== 'string') {
      if (files.length > 0) yield gathered();
      yield file;
      continue;
    }
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

/** Bytes of a file that one thread may well read alone, null for streams, for large or many-article files, and for what is no file. */
function smallFileSize(file: string, { input }: ReadOptions): number | null {
  if (isManyByName(file) || (input !== 'auto' && input !== 'text')) return null;
  try {
    const stat = statSync(file);
    return stat.isFile() && stat.size <= large.size ? stat.size : null;
  } catch {
    // Who opens it says what is wrong with it.
    return null;
  }
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
    else if (opened.records && read.row === null) yield* recordTasks(file, opened.records, batch);
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
  const sizeOf = ({ article }: ReadResult) => article?.text.length ?? 0;
  const size = many ? batch : whole;
  for await (const { items, ...part } of batches(oneByOne(source), sizeOf, size)) {
    yield { kind: 'results', file, many, results: items, ...part };
  }
}

async function* oneByOne<Item>(source: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  for await (const item of source) yield [item];
}

async function* recordTasks(
  file: string,
  source: AsyncIterable<readonly RawRecord[]>,
  batch: Readonly<Batch>,
): AsyncGenerator<Task> {
  for await (const { items, ...part } of batches(source, sizeOfRecord, batch)) {
    yield { kind: 'records', file, records: items, ...part };
  }
}

function sizeOfRecord(record: RawRecord): number {
  if ('cells' in record) return record.cells.reduce((size, cell) => size + cell.length, 0);
  return 'line' in record ? record.line.length : 0;
}

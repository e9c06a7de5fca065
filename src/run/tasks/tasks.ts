import { statSync } from 'node:fs';
import { isFatal } from '../../errors.js';
import { isManyByName, openOperand } from '../../read/index.js';
import type { Opened, RawRecord, ReadOptions, ReadResult } from '../../read/result.js';
import { failureOf } from '../failures.js';
import type { Sources } from '../sources.js';
import type { FailureTask, Task } from '../task.js';

/** How much goes into one task. May change while tasks are made: small while one thread does all, larger for several. */
export interface Batch {
  /** Files or articles. */
  count: number;
  /** Characters of articles, bytes of files. */
  size: number;
}

/** One article at a time: answers come as soon as they can. */
export const single: Batch = { count: 1, size: 1 };
/** For one thread over many: enough that full groups go through the stages together (`inspectAll`), though a record is longer than its text. */
export const modest: Batch = { count: 64, size: 256 << 10 };
/** Measured best: 64 to 256 files, 128 to 256 KB. */
export const large: Batch = { count: 128, size: 256 << 10 };

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

const whole: Batch = { count: Number.MAX_SAFE_INTEGER, size: Number.MAX_SAFE_INTEGER };

interface Gathered<Item> {
  readonly items: readonly Item[];
  /** Number of the first item, from 1. */
  readonly from: number;
  readonly size: number;
  readonly ends: boolean;
}

/** Milliseconds that an item waits for others at most: a slow pipe gets its answers one by one. */
const longestWait = 50;

/** A stream in batches; the last one may be empty. */
async function* batches<Item>(
  source: AsyncIterable<readonly Item[]>,
  sizeOf: (item: Item) => number,
  batch: Readonly<Batch>,
): AsyncGenerator<Gathered<Item>> {
  let items: Item[] = [];
  let size = 0;
  let from = 1;
  const gathered = (): Gathered<Item> => {
    const gathered = { items, from, size, ends: false };
    from += items.length;
    items = [];
    size = 0;
    return gathered;
  };
  for await (const come of withPauses(source, batch)) {
    for (const item of come) {
      items.push(item);
      size += sizeOf(item);
      if (items.length >= batch.count || size >= batch.size) yield gathered();
    }
    if (come === pause && items.length > 0) yield gathered();
  }
  yield { ...gathered(), ends: true };
}

/** Nothing came for a while. */
const pause: readonly never[] = [];

/** The items as they come, and a pause where the next ones do not come soon and there are batches to be closed. */
async function* withPauses<Item>(
  source: AsyncIterable<readonly Item[]>,
  batch: Readonly<Batch>,
): AsyncGenerator<readonly Item[]> {
  const iterator = source[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  let isLate = false;
  let wake: (() => void) | null = null;
  const ring = () => {
    isLate = true;
    wake?.();
  };
  try {
    for (;;) {
      const next = iterator.next();
      if (batch.count > 1) {
        // One timer for all that come in its time: one for each would cost more than reading a small record. Nor does one promise stand for
        // it in a race with each: that would hold them all until its time.
        timer ??= setTimeout(ring, longestWait);
        if (!isLate)
          await new Promise<void>((resolve) => {
            wake = resolve;
            next.then(() => resolve(), resolve);
          });
        if (isLate) {
          isLate = false;
          timer = undefined;
          // Nobody waits for it while the pause is out: what fails then would end the program.
          next.catch(() => {});
          yield pause;
        }
      }
      const step = await next;
      if (step.done) return;
      yield step.value;
    }
  } finally {
    clearTimeout(timer);
    await iterator.return?.();
  }
}

import { newAlarm } from './alarm.js';

/** How much goes into one task. May change while tasks are made: small while one thread does all, larger for several. */
export interface Batch {
  /** Files or articles. */
  count: number;
  /** Characters of articles, bytes of files. */
  size: number;
}

/** One article at a time: answers come as soon as they can. */
export const single: Batch = { count: 1, size: 1 };
/** All that a file holds in one task: of a file that is one article. */
export const whole: Batch = { count: Number.MAX_SAFE_INTEGER, size: Number.MAX_SAFE_INTEGER };
/** For one thread over many: enough that full groups go through the stages together (`inspectAll`), though a record is longer than its text. */
export const modest: Batch = { count: 64, size: 256 << 10 };
/** Measured best: 64 to 256 files, 128 to 256 KB. */
export const large: Batch = { count: 128, size: 256 << 10 };

/** What goes into one task. */
interface Gathered<Item> {
  readonly items: readonly Item[];
  /** Number of the first item, from 1. */
  readonly from: number;
  readonly size: number;
  readonly ends: boolean;
}

/**
 * A stream in batches; the last one may be empty. One that fills too slowly is given as it is.
 * @throws what the source throws, after the items before.
 */
export async function* batches<Item>(
  source: AsyncIterable<readonly Item[]>,
  sizeOf: (item: Item) => number,
  batch: Readonly<Batch>,
): AsyncGenerator<Gathered<Item>> {
  const iterator = source[Symbol.asyncIterator]();
  const alarm = newAlarm();
  let items: Item[] = [];
  let size = 0;
  let from = 1;
  const gathered = (): Gathered<Item> => {
    const gathered = { items, from, size, ends: false };
    from += items.length;
    items = [];
    size = 0;
    alarm.reset();
    return gathered;
  };
  try {
    for (;;) {
      const next = iterator.next();
      if (items.length > 0 && batch.count > 1 && (await alarm.ringsBefore(next))) {
        // Nobody waits for it while the batch is out: what fails then would end the program.
        next.catch(() => {});
        yield gathered();
      }
      const step = await next;
      if (step.done) break;
      for (const item of step.value) {
        items.push(item);
        size += sizeOf(item);
        if (items.length >= batch.count || size >= batch.size) yield gathered();
      }
    }
    yield { ...gathered(), ends: true };
  } catch (error) {
    if (items.length > 0) yield gathered();
    throw error;
  } finally {
    alarm.reset();
    await iterator.return?.();
  }
}

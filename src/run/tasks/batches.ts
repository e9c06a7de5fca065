import { pause, withPauses } from './pauses.js';

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

/** A stream in batches; the last one may be empty. */
export async function* batches<Item>(
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
  for await (const come of withPauses(source, () => batch.count > 1)) {
    for (const item of come) {
      items.push(item);
      size += sizeOf(item);
      if (items.length >= batch.count || size >= batch.size) yield gathered();
    }
    if (come === pause && items.length > 0) yield gathered();
  }
  yield { ...gathered(), ends: true };
}

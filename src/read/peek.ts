import { joined } from './buffer.js';
import type { Chunks, FileChunks } from './bytes.js';

/** The beginning of some bytes for looking at, and all of them for reading. */
export interface Peeked {
  readonly head: Buffer;
  /** Everything, the head included; can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The same, where they come from a regular file. */
  readonly file: FileChunks | null;
}

/** Bytes of a head at most. */
export const headSize = 65_536;

/** Reads until the head is full or the bytes end. `least`: so many bytes are enough, where the format needs no looking at. */
export async function peek(chunks: Chunks, least = headSize): Promise<Peeked> {
  const isStream = Symbol.asyncIterator in chunks;
  const iterator = isStream ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const step = await iterator.next();
    if (step.done) break;
    first.push(step.value);
    size += step.value.length;
  }
  const head = joined(first);
  return {
    head: head.subarray(0, headSize),
    chunks: resumed(head, iterator),
    file: isStream ? null : chunks,
  };
}

async function* resumed(
  head: Buffer,
  iterator: Iterator<Uint8Array> | AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (;;) {
      const step = await iterator.next();
      if (step.done) return;
      yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}

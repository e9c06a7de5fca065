import { asBuffer } from './buffer.js';
import { statOf } from './bytes.js';
import { tooLarge } from './input-error.js';
import { headSize, type Peeked } from './peek.js';

/** All bytes in one buffer. @throws InputError when there are more than allowed, whatever `stat` had said. */
export async function collect(
  path: string,
  { head, chunks, file }: Peeked,
  maxSize: number,
): Promise<Buffer> {
  // What is no larger than the head costs no look.
  const expected = file !== null && head.length === headSize ? statOf(path).size : 0;
  if (expected > maxSize) throw tooLarge(path, maxSize);
  const room = roomFor(expected);
  let filled = 0;
  const others: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge(path, maxSize);
    if (size > expected) {
      others.push(chunk);
      continue;
    }
    if (chunk.buffer !== room.buffer) room.set(chunk, filled);
    filled = size;
    // The rest of the file is read to where it belongs; what it has grown by is not.
    if (file !== null) file.into = filled < expected ? room.subarray(filled) : null;
  }
  if (filled === size) return room.subarray(0, size);
  if (filled === 0 && others.length === 1) return asBuffer(others[0]!);
  return Buffer.concat([room.subarray(0, filled), ...others], size);
}

/** An array buffer that may shrink; Node 20 has them, the TypeScript library of its year does not. */
interface Shrinking {
  new (length: number, options: { maxByteLength: number }): ArrayBuffer;
  readonly prototype: ArrayBuffer & { readonly resizable: boolean; resize(length: number): void };
}

/**
 * Memory for a whole file, which `release` gives back to the system at once: memory from `malloc` would wait for the garbage collector, and
 * when a large piece of it comes free the C library keeps all but larger ones from then on.
 */
function roomFor(size: number): Buffer {
  if (size === 0) return Buffer.alloc(0);
  return Buffer.from(new (ArrayBuffer as unknown as Shrinking)(size, { maxByteLength: size }));
}

/** Of bytes that nobody needs any more. */
export function release({ buffer }: Buffer): void {
  const room = buffer as Shrinking['prototype'];
  if (room.resizable) room.resize(0);
}

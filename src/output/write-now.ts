import { writeSync } from 'node:fs';

/** How many of the bytes are done with: all that a broken output will never take, fewer when a pipe is full. */
export function writeNow(
  file: number,
  bytes: Uint8Array,
  broken: (error: NodeJS.ErrnoException) => void,
): number {
  let taken = 0;
  try {
    while (taken < bytes.length) taken += writeSync(file, bytes, taken);
    return taken;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === 'EAGAIN') return taken;
    broken(failure);
    return bytes.length;
  }
}

import { closeSync, createReadStream, openSync, readSync, type Stats, statSync } from 'node:fs';
import { InputError } from '../errors.js';
import { inputError } from './input-error.js';

/** The bytes of an operand, in pieces; a regular file comes without streams, which cost start-up time. */
export type Chunks = FileChunks | AsyncIterable<Uint8Array>;

/** The pieces of a regular file. */
export interface FileChunks extends Iterable<Uint8Array> {
  /** Memory that the next piece is read into, as much as there is; null gives it memory of its own. */
  into: Uint8Array | null;
}

const largestChunk = 1 << 17;

/** Opens a file, named pipe or standard input. @throws InputError for what is missing, unreadable, a directory or a device. */
export function openBytes(file: string, stdin: AsyncIterable<Uint8Array> | undefined): Chunks {
  if (file === '-') return stdin ?? (process.stdin as AsyncIterable<Uint8Array>);
  const stats = statOf(file);
  if (stats.isDirectory()) throw new InputError('is-directory', `${file}: is a directory`);
  if (stats.isFIFO()) return createReadStream(file);
  if (!stats.isFile())
    throw new InputError('device', `${file}: is a device, not a file (pipe its content to "-")`);
  return fileChunks(file, stats.size);
}

function fileChunks(file: string, expected: number): FileChunks {
  const chunks: FileChunks = {
    into: null,
    [Symbol.iterator]: () => readChunks(file, expected, chunks),
  };
  return chunks;
}

/** Links followed. @throws InputError for what is not there. */
export function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    throw inputError(file, error);
  }
}

/** `expected`: its size when it was looked at; it may have grown since, and files of the system say 0. */
function* readChunks(
  file: string,
  expected: number,
  where: Pick<FileChunks, 'into'>,
): Generator<Uint8Array> {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    throw inputError(file, error);
  }
  try {
    const size = Math.min(Math.max(expected + 1, 4096), largestChunk);
    for (let done = 0; ; ) {
      const chunk = where.into ?? Buffer.allocUnsafe(size);
      const count = readSync(handle, chunk, 0, chunk.length, null);
      if (count === 0) return;
      yield chunk.subarray(0, count);
      done += count;
      // A file that came with room to spare is at its end.
      if (done === expected && count < chunk.length) return;
    }
  } catch (error) {
    throw inputError(file, error);
  } finally {
    closeSync(handle);
  }
}

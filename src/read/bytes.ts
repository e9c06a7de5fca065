import { closeSync, createReadStream, openSync, readSync, type Stats, statSync } from 'node:fs';
import { InputError } from '../errors.js';
import { asBuffer, joined } from './buffer.js';

/** The bytes of an operand, in pieces; a regular file comes without streams, which cost start-up time. */
export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

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

function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    throw inputError(file, error);
  }
}

/** `expected`: its size when it was looked at; it may have grown since, and files of the system say 0. */
function* fileChunks(file: string, expected: number): Generator<Uint8Array> {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    throw inputError(file, error);
  }
  try {
    const size = Math.min(Math.max(expected + 1, 4096), largestChunk);
    for (let done = 0; ; ) {
      const chunk = Buffer.allocUnsafe(size);
      const count = readSync(handle, chunk, 0, size, null);
      if (count === 0) return;
      yield chunk.subarray(0, count);
      done += count;
      // A small file that came in one piece with room to spare is at its end.
      if (done === expected && count < size) return;
    }
  } catch (error) {
    throw inputError(file, error);
  } finally {
    closeSync(handle);
  }
}

/** Names of system errors → words that say what to do. */
const reasons = new Map([
  ['ENOENT', ['not-found', 'no such file']],
  ['ENOTDIR', ['not-found', 'no such file']],
  ['EACCES', ['unreadable', 'no permission to read it']],
  ['EPERM', ['unreadable', 'no permission to read it']],
  ['EISDIR', ['is-directory', 'is a directory']],
  ['ELOOP', ['not-found', 'a symbolic link that leads nowhere']],
  ['ENAMETOOLONG', ['not-found', 'the name is too long']],
  ['EMFILE', ['unreadable', 'too many open files']],
  ['ENXIO', ['device', 'is a device, not a file (pipe its content to "-")']],
  ['ERR_STRING_TOO_LONG', ['too-large', 'larger than any text can be (512 MB)']],
  ['ERR_INVALID_ARG_VALUE', ['not-found', 'no such file']],
]);

/** Any failure while reading → the error the user sees. */
export function inputError(file: string, error: unknown): InputError {
  // By name: a reader in a bundle of its own has its own copy of the class.
  if (error instanceof Error && error.name === 'InputError') return error as InputError;
  const name = (error as { code?: unknown }).code;
  const [code, words] = reasons.get(String(name)) ?? ['unreadable', 'cannot be read'];
  // Node shows names as UTF-8, and what it cannot show it cannot open either.
  if (code === 'not-found' && file.includes('\ufffd'))
    return new InputError(
      code,
      `${file}: no such file (if its name is not UTF-8, pipe it: < file)`,
    );
  return new InputError(code!, `${file}: ${words}`);
}

/** The beginning of some bytes for looking at, and all of them for reading. */
export interface Peeked {
  readonly head: Buffer;
  /** Everything, the head included; can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const headSize = 65_536;

/** Reads until the head is full or the bytes end. `least`: so many bytes are enough, where the format needs no looking at. */
export async function peek(chunks: Chunks, least = headSize): Promise<Peeked> {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < least) {
    const step = await iterator.next();
    if (step.done) break;
    first.push(step.value);
    size += step.value.length;
  }
  const head = joined(first);
  return { head: head.subarray(0, headSize), chunks: resumed(head, iterator) };
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

/** All bytes in one buffer. @throws InputError when there are more than allowed, whatever `stat` had said. */
export async function collect(
  file: string,
  { head, chunks }: Peeked,
  maxSize: number,
): Promise<Buffer> {
  // What is no larger than the head costs no look.
  const expected = head.length === headSize && file !== '-' ? statOf(file).size : 0;
  if (expected > maxSize) throw tooLarge(file, maxSize);
  // Where the size is known the pieces are put together as they come, and need not be held until the last one is there.
  const room = Buffer.allocUnsafe(expected);
  let filled = 0;
  const others: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxSize) throw tooLarge(file, maxSize);
    if (others.length > 0 || size > expected) {
      others.push(chunk);
    } else {
      room.set(chunk, filled);
      filled = size;
    }
  }
  const [only = room] = others;
  if (filled === size) return room.subarray(0, size);
  if (filled === 0 && others.length === 1) return asBuffer(only);
  return Buffer.concat([room.subarray(0, filled), ...others], size);
}

export function tooLarge(file: string, maxSize: number): InputError {
  const limit = maxSize >= 1 << 20 ? `${Math.floor(maxSize / (1 << 20))} MiB` : `${maxSize} bytes`;
  return new InputError(
    'too-large',
    `${file}: larger than ${limit} (raise the limit with --max-size)`,
  );
}

import { closeSync, createReadStream, openSync, readSync, type Stats, statSync } from 'node:fs';
import { InputError, systemReason } from '../errors.js';
import { asBuffer, joined } from './buffer.js';

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

function statOf(file: string): Stats {
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
  ['Z_DATA_ERROR', ['damaged', 'damaged gzip file']],
  ['Z_BUF_ERROR', ['damaged', 'damaged gzip file: it ends too early']],
  ['ERR_STRING_TOO_LONG', ['too-large', 'larger than any text can be (512 MB)']],
  ['ERR_INVALID_ARG_VALUE', ['not-found', 'no such file']],
]);

/** Any failure while reading → the error the user sees. */
export function inputError(file: string, error: unknown): InputError {
  // By name: a reader in a bundle of its own has its own copy of the class.
  if (error instanceof Error && error.name === 'InputError') return error as InputError;
  const name = (error as { code?: unknown }).code;
  const why = name === undefined ? '' : `: ${systemReason(error)}`;
  const [code, words] = reasons.get(String(name)) ?? ['unreadable', `cannot be read${why}`];
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
  /** The same, where they come from a regular file. */
  readonly file: FileChunks | null;
}

const headSize = 65_536;

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

export function tooLarge(file: string, maxSize: number): InputError {
  const limit = maxSize >= 1 << 20 ? `${Math.floor(maxSize / (1 << 20))} MiB` : `${maxSize} bytes`;
  return new InputError(
    'too-large',
    `${file}: larger than ${limit} (raise the limit with --max-size)`,
  );
}

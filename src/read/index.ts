import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../errors.js';
import { type Chunks, collect, inputError, openBytes, type Peeked, peek } from './bytes.js';
import { compose, merged } from './compose.js';
import { withDate } from './date-option.js';
import { decode } from './decode.js';
import { detect } from './detect.js';
import { readPlain } from './plain.js';
import { readRecords, recordLines } from './records.js';
import type { Opened, ReadOptions, ReadResult } from './result.js';

export { expandOperands, isManyByName, type Operand } from './operands.js';
export { readRecord, readRecordLine, recordLines } from './records.js';

/** Opens one file operand (a path, or "-" for stdin). @throws InputError when it cannot be read as an article. */
export async function openOperand(file: string, options: ReadOptions): Promise<Opened> {
  try {
    const peeked = await unzipped(file, openBytes(file, options.stdin));
    const format = options.input === 'auto' ? detect(file, peeked.head) : options.input;
    if (format === 'jsonl') {
      const lines = guarded(file, recordLines(peeked.chunks, file, options.maxSize));
      return { many: true, format, lines, results: readRecords(lines, file, options) };
    }
    const bytes = await collect(file, peeked.chunks, options.maxSize);
    return { many: false, format, results: one(await readWhole(file, bytes, format, options)) };
  } catch (error) {
    throw inputError(file, error);
  }
}

/** Looks into gzip by itself: what is inside decides the format. */
async function unzipped(file: string, chunks: Chunks): Promise<Peeked> {
  const peeked = await peek(chunks);
  if (peeked.head[0] !== 0x1f || peeked.head[1] !== 0x8b) return peeked;
  const source = Readable.from(peeked.chunks);
  const unzip = createGunzip();
  source.on('error', (error) => unzip.destroy(error));
  try {
    return await peek(source.pipe(unzip));
  } catch {
    throw new InputError('damaged', `${file}: damaged gzip file`);
  }
}

async function readWhole(
  file: string,
  bytes: Buffer,
  format: string,
  options: ReadOptions,
): Promise<ReadResult> {
  const { text, warnings } = await decode(bytes);
  if (text.trim() === '') throw new InputError('empty', `${file}: the file is empty`);
  const known = withDate({ file, warnings }, options);
  if (format === 'html') {
    const { readPage } = await import('./html.js');
    const page = readPage(text);
    return { article: compose(page.pieces, merged(known, page)), bad: null };
  }
  return { article: readPlain(text, known), bad: null };
}

async function* one(result: ReadResult): AsyncGenerator<ReadResult> {
  yield result;
}

/** A failure in the middle of a stream names its file. */
async function* guarded<T>(file: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw inputError(file, error);
  }
}

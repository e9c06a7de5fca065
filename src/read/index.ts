import { InputError, UsageError } from '../errors.js';
import { isZip, refuseBinary } from './binary.js';
import { openBytes } from './bytes.js';
import { collect } from './collect.js';
import { detectStream, isWarc } from './detect-stream.js';
import { formatName } from './formats.js';
import { inputError } from './input-error.js';
import { openDocx, openWhole } from './open-whole.js';
import type { Peeked } from './peek.js';
import { recordLines } from './record-lines.js';
import { readRecords } from './records.js';
import type { Opened, RawRecord, ReadOptions, ReadResult } from './result.js';
import { unzipped } from './unzip.js';
import { utf16Of } from './utf16.js';

export { expandOperands, isManyByName } from './operands.js';
export { htmlReader } from './record-article.js';
export { readRecord } from './records.js';

/** Opens one file operand (a path, or "-" for stdin). @throws InputError when it cannot be read as an article. */
export async function openOperand(file: string, options: ReadOptions): Promise<Opened> {
  const opened = await open(file, options);
  if (options.row === null) return opened;
  return { ...opened, results: theRow(options.row, opened.results, file) };
}

/** The record that `--row` picks has to be there. */
async function* theRow(
  row: number,
  results: Opened['results'],
  file: string,
): AsyncGenerator<ReadResult> {
  let found = false;
  for await (const result of results) {
    found = true;
    yield result;
  }
  if (!found) throw new InputError('no-record', `${file}: has no record ${row}`);
}

async function open(file: string, options: ReadOptions): Promise<Opened> {
  const asked = formatName(options.input);
  if (asked === null)
    throw new UsageError(`unknown input format "${options.input}" (see news-cli formats)`);
  try {
    const peeked = await unzipped(file, openBytes(file, options.stdin), asked);
    if (asked === 'docx' || (asked === 'auto' && isZip(peeked.head)))
      return await openDocx(file, await collect(file, peeked, options.maxSize), options);
    const mayHoldBytes =
      asked === 'wire' || asked === 'warc' || isWire(peeked.head) || isWarc(peeked.head);
    if (!mayHoldBytes) refuseBinary(file, peeked.head);
    const stream = asked === 'auto' ? detectStream(file, peeked.head) : asked;
    if (stream === 'jsonl') {
      const { chunks } = await asUtf8(peeked);
      return ofRecords(stream, file, recordLines(chunks, file, options.maxSize), options);
    }
    if (stream === 'csv' || stream === 'tsv') {
      const { rowsOf } = await import('./streams.js');
      const rows = rowsOf(stream, file, await asUtf8(peeked), options.maxSize);
      return ofRecords(stream, file, rows, options);
    }
    if (stream === 'warc') {
      if (!isWarc(peeked.head))
        throw new InputError('no-article', `${file}: not a web archive (WARC)`);
      const { readWarc } = await import('./streams.js');
      const results = guarded(file, readWarc(file, peeked.chunks, options));
      return { many: true, format: stream, results };
    }
    return await openWhole(file, await collect(file, peeked, options.maxSize), asked, options);
  } catch (error) {
    throw inputError(file, error);
  }
}

function ofRecords(
  format: string,
  file: string,
  raw: AsyncIterable<readonly RawRecord[]>,
  options: ReadOptions,
): Opened {
  const records = guarded(file, raw);
  return { many: true, format, records, results: readRecords(records, file, options) };
}

/** Wire messages begin with control characters, but are text. */
function isWire(head: Buffer): boolean {
  const begin = head.indexOf(1);
  return begin >= 0 && begin < 40 && head.includes(2) && !head.includes(0);
}

/** Records are cut at bytes: a file in UTF-16 becomes UTF-8 on the way. */
async function asUtf8(peeked: Peeked): Promise<Peeked> {
  const wide = utf16Of(peeked.head);
  return wide === null ? peeked : (await import('./streams.js')).transcoded(peeked, wide);
}

/** A failure in the middle of a stream names its file. */
async function* guarded<T>(file: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw inputError(file, error);
  }
}

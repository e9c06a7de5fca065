import { InputError, UsageError } from '../errors.js';
import { isZip, refuseBinary } from './binary.js';
import {
  type Chunks,
  collect,
  inputError,
  openBytes,
  type Peeked,
  peek,
  release,
} from './bytes.js';
import { withDate } from './date-option.js';
import { decode } from './decode.js';
import { detectStream, detectText, isArchive, isWarc } from './detect.js';
import { formatName } from './formats.js';
import { articleOf } from './item.js';
import type { JsonItem } from './json.js';
import type { Known } from './layout/draft.js';
import { readers } from './readers.js';
import { readRecords, recordLines } from './records.js';
import type { Opened, RawRecord, ReadOptions, ReadResult } from './result.js';
import { utf16Of } from './utf16.js';

export { expandOperands, isManyByName } from './operands.js';
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

/** Looks into gzip by itself: what is inside decides the format. */
async function unzipped(file: string, chunks: Chunks, asked: string): Promise<Peeked> {
  // A slow pipe of records gets its first answer before there are many.
  const least = asked === 'jsonl' ? 2 : undefined;
  const peeked = await peek(chunks, least);
  if (peeked.head[0] !== 0x1f || peeked.head[1] !== 0x8b) return peeked;
  // Loaded here: few files are zipped.
  const { Readable } = await import('node:stream');
  const { createGunzip } = await import('node:zlib');
  const source = Readable.from(peeked.chunks);
  const unzip = createGunzip();
  source.on('error', (error) => unzip.destroy(error));
  try {
    return await peek(source.pipe(unzip), least);
  } catch {
    throw new InputError('damaged', `${file}: damaged gzip file`);
  }
}

async function openWhole(
  file: string,
  bytes: Buffer,
  asked: string,
  options: ReadOptions,
): Promise<Opened> {
  const { text, warnings } = await decode(bytes);
  if (text.trim() === '') throw new InputError('empty', `${file}: the file is empty`);
  const format = asked === 'auto' ? detectText(file, text) : asked;
  const contents = await readers.get(format)!({ file, text, bytes });
  release(bytes);
  const items = contents.items[Symbol.iterator]();
  const first = items.next();
  if (first.done)
    throw new InputError('no-article', `${file}: no article found in it (read as ${format})`);
  const known = withDate({ file, warnings }, options);
  const { many } = contents;
  const results = many
    ? articles({ [Symbol.iterator]: () => from(first.value, items) }, known, options.row)
    : only(resultOf(first.value, 1, known), options.row);
  return { many, format, results };
}

/** Of a single article what it was made of is let go: its paragraphs take as much memory as their text. */
async function* only(result: ReadResult, row: number | null): AsyncGenerator<ReadResult> {
  if (row === null || row === 1) yield result;
}

/** A Word document's text is read as that of a text file would be: archives export to it too. */
async function openDocx(file: string, bytes: Buffer, options: ReadOptions): Promise<Opened> {
  const { readDocx } = await import('./docx.js');
  const { text, title } = await readDocx(file, bytes, options.maxSize);
  if (text === '') throw new InputError('empty', `${file}: the document has no text`);
  const held = detectText(file, text);
  const { items, many } = await readers.get(isArchive(held) ? held : 'text')!({
    file,
    text,
    bytes,
  });
  const evidence = title && new Map([['title', { from: 'docx:Title', raw: title, span: null }]]);
  const known = withDate({ file, ...(evidence && { title, evidence }) }, options);
  return { many, format: 'docx', results: articles(items, known, options.row) };
}

function* from<T>(first: T, rest: Iterator<T>): Generator<T> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

async function* articles(
  items: Iterable<JsonItem>,
  known: Known,
  row: number | null,
): AsyncGenerator<ReadResult> {
  let record = 0;
  for (const item of items) {
    record++;
    if (row === null || row === record) yield resultOf(item, record, known);
  }
}

function resultOf(item: JsonItem, record: number, known: Known): ReadResult {
  if (!('problem' in item)) return { article: articleOf(item, known), bad: null };
  const { id, code, problem } = item;
  const message = `record ${record}: ${problem}`;
  return { article: null, bad: { file: known.file, record, id, code, message } };
}

/** A failure in the middle of a stream names its file. */
async function* guarded<T>(file: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw inputError(file, error);
  }
}

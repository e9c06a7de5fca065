import { InputError } from '../errors.js';
import { release } from './collect.js';
import { withDate } from './date-option.js';
import { decode } from './decode.js';
import { detectText, isArchive } from './detect.js';
import { articleOf } from './item.js';
import type { JsonItem } from './json-value.js';
import type { Known } from './layout/draft.js';
import { readers } from './readers.js';
import type { Opened, ReadOptions, ReadResult } from './result.js';

/** Opens a file that is read as one text: its format is told from that, unless it was `asked` for. @throws InputError */
export async function openWhole(
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
export async function openDocx(file: string, bytes: Buffer, options: ReadOptions): Promise<Opened> {
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

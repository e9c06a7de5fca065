import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import type { Peeked } from './bytes.js';
import { withDate } from './date-option.js';
import { decode, decodeBytes } from './decode.js';
import { articleOf } from './item.js';
import type { ReadOptions, ReadResult } from './result.js';
import { readTable } from './table.js';
import { type WarcPage, warcPages } from './warc.js';

/** Many-article formats that are never held whole. */
export function readStream(
  format: 'csv' | 'tsv' | 'warc',
  file: string,
  { head, chunks }: Peeked,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  if (format === 'warc') return readWarc(file, chunks, options);
  return readTable(textsOf(head, chunks), file, format === 'csv' ? ',' : '\t', options);
}

/** Pieces of text of one encoding, told from the beginning: UTF-8, else windows-1252. */
async function* textsOf(head: Buffer, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const isWide = head[0] === 0xff && head[1] === 0xfe;
  // The head may end inside a character: up to three bytes are left out of the test.
  const isUnicode = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
  if (!isWide && !isUnicode) {
    for await (const chunk of chunks) yield decodeBytes(chunk, 'windows-1252');
    return;
  }
  const decoder = new TextDecoder(isWide ? 'utf-16le' : 'utf-8');
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* readWarc(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const { readPage } = await import('./html.js');
  let record = 0;
  for await (const page of warcPages(chunks, options.maxSize)) {
    record++;
    if (options.row !== null && record < options.row) continue;
    if (page === null) {
      const message = `record ${record} is larger than the limit (raise it with --max-size)`;
      yield { article: null, bad: { file, record, id: null, code: 'too-large', message } };
    } else {
      const { text, warnings } = await decode(contentOf(page, options.maxSize));
      const read = readPage(text);
      const url = read.fields.url ?? page.url;
      const fields = {
        ...read.fields,
        id: page.url,
        url,
        warnings: [...warnings, ...read.warnings],
      };
      yield {
        article: articleOf({ body: read.pieces, fields }, withDate({ file }, options)),
        bad: null,
      };
    }
    if (record === options.row) return;
  }
}

/** Answers are kept as they were sent: zipped ones are unpacked, up to the limit. */
function contentOf({ html, encoding }: WarcPage, maxSize: number): Buffer {
  if (encoding !== 'gzip') return html;
  try {
    return gunzipSync(html, { maxOutputLength: maxSize });
  } catch {
    return html;
  }
}

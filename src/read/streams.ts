import { isUtf8 } from 'node:buffer';
import { withDate } from './date-option.js';
import { decode, decodeBytes } from './decode.js';
import { httpBody } from './http-body.js';
import { articleOf } from './item.js';
import type { Peeked } from './peek.js';
import type { BadRecord, ReadOptions, ReadResult, TableRow } from './result.js';
import { tableRows } from './table.js';
import { separatorOf, toldSeparator } from './table-header.js';
import type { Utf16 } from './utf16.js';
import { warcPages } from './warc.js';

/** The rows of a table in UTF-8 or windows-1252, never held whole. */
export function rowsOf(
  format: 'csv' | 'tsv',
  file: string,
  { head, chunks }: Peeked,
  maxSize: number,
): AsyncGenerator<readonly (TableRow | BadRecord)[]> {
  return tableRows(textsOf(head, chunks), file, separatorIn(head, format), maxSize);
}

/** As the header line shows: what spreadsheets call CSV may have semicolons. */
function separatorIn(head: Buffer, format: 'csv' | 'tsv'): string {
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  const told = toldSeparator(text);
  if (told !== null) return told.separator;
  const [line] = text.split('\n', 1);
  return separatorOf(line!.trim()) ?? (format === 'csv' ? ',' : '\t');
}

/** UTF-16 → UTF-8, the head too. */
export function transcoded({ head, chunks }: Peeked, wide: Utf16): Peeked {
  async function* pieces() {
    const decoder = new TextDecoder(wide);
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
  }
  return { head: Buffer.from(new TextDecoder(wide).decode(head)), chunks: pieces(), file: null };
}

/** Pieces of text of one encoding, told from the beginning: UTF-8, else windows-1252. */
async function* textsOf(head: Buffer, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // The head may end inside a character: up to three bytes are left out of the test.
  const isUnicode = [0, 1, 2, 3].some((cut) => isUtf8(head.subarray(0, head.length - cut)));
  if (!isUnicode) {
    for await (const chunk of chunks) yield decodeBytes(chunk, 'windows-1252');
    return;
  }
  const decoder = new TextDecoder();
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const missing = {
  'too-large': 'is larger than the limit (raise it with --max-size)',
  cut: 'is cut off: the archive ends before it',
  packed: 'cannot be unpacked: it is damaged, too large or packed in an unknown way',
  lost: 'has no header that tells its length: nothing behind it can be read',
};

/** The pages of an archive of the web, never held whole. */
export async function* readWarc(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  const { pageItem } = await import('./html.js');
  let record = 0;
  for await (const page of warcPages(chunks, options.maxSize)) {
    record++;
    if (options.row !== null && record < options.row) continue;
    const content =
      typeof page === 'string'
        ? page
        : (httpBody(page.sent, page.http, options.maxSize) ?? 'packed');
    if (typeof page === 'string' || typeof content === 'string') {
      const why = content as keyof typeof missing;
      const code = why === 'too-large' ? why : 'damaged';
      const message = `record ${record} ${missing[why]}`;
      yield { article: null, bad: { file, record, id: null, code, message } };
    } else {
      const { text, warnings } = await decode(content);
      const { body, fields } = pageItem(text, page.url, warnings);
      const item = { body, fields: { ...fields, id: page.url } };
      yield { article: articleOf(item, withDate({ file }, options)), bad: null };
    }
    if (record === options.row) return;
  }
}

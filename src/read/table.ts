import { InputError } from '../errors.js';
import { csvRows } from './csv.js';
import { withDate } from './date-option.js';
import { readPlain } from './plain.js';
import { recordFields } from './record-fields.js';
import type { BadRecord, ReadOptions, ReadResult } from './result.js';
import { textColumn } from './table-header.js';

/** The articles of a CSV or TSV file, one per row, streamed. */
export async function* readTable(
  texts: AsyncIterable<string>,
  file: string,
  separator: string,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  let names: readonly string[] | null = null;
  let record = 0;
  for await (const row of csvRows(texts, separator, options.maxSize)) {
    if (names === null) {
      // `sep=;` above the header.
      if (row !== null && row.length <= 2 && /^sep=[,;|\t]?$/i.test(row[0]!)) continue;
      names = (row ?? []).map((name) => name.trim());
      if (!textColumn(names))
        throw new InputError(
          'no-text',
          `${file}: no column holds the text (expected one of text, body, content, article …)`,
        );
      continue;
    }
    record++;
    if (options.row !== null && record < options.row) continue;
    yield row === null ? tooLong(file, record) : readRow(names, row, record, file, options);
    if (record === options.row) return;
  }
}

function readRow(
  names: readonly string[],
  row: readonly string[],
  record: number,
  file: string,
  options: ReadOptions,
): ReadResult {
  const cells = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const cell = row[index];
    if (cell === undefined || cell === '') continue;
    cells.set(name, cell);
    if (!cells.has(name.toLowerCase())) cells.set(name.toLowerCase(), cell);
  }
  const { text, fields } = recordFields(cells, 'csv');
  if (text === null) {
    const message = `row ${record} has no text`;
    return { article: null, bad: { file, record, id: fields.id, code: 'no-text', message } };
  }
  return { article: readPlain(text, withDate({ file, ...fields }, options)), bad: null };
}

function tooLong(file: string, record: number): ReadResult {
  const message = `row ${record} is larger than the limit (raise it with --max-size)`;
  const bad: BadRecord = { file, record, id: null, code: 'too-large', message };
  return { article: null, bad };
}

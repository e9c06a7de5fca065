import { InputError } from '../errors.js';
import { csvRows } from './csv.js';
import type { BadRecord, TableRow } from './result.js';
import { textColumn } from './table-header.js';

/** The rows of a CSV or TSV file below its header, streamed. @throws InputError when no column can hold the articles' text. */
export async function* tableRows(
  texts: AsyncIterable<string>,
  file: string,
  separator: string,
  maxSize: number,
): AsyncGenerator<TableRow | BadRecord> {
  let names: readonly string[] | null = null;
  let number = 0;
  for await (const cells of csvRows(texts, separator, maxSize)) {
    if (names === null) {
      // `sep=;` above the header.
      if (typeof cells !== 'string' && cells.length <= 2 && /^sep=[,;|\t]?$/i.test(cells[0]!))
        continue;
      names = typeof cells === 'string' ? [] : cells.map((name) => name.trim());
      if (!textColumn(names))
        throw new InputError(
          'no-text',
          `${file}: no column holds the text (expected one of text, body, content, article …)`,
        );
      continue;
    }
    number++;
    if (cells === 'endless')
      throw new InputError('endless', `${file}: row ${number} does not end: reading stops`);
    yield cells === 'too-large' ? tooLong(file, number) : { names, cells, number };
  }
}

function tooLong(file: string, record: number): BadRecord {
  const message = `row ${record} is larger than the limit (raise it with --max-size)`;
  return { file, record, id: null, code: 'too-large', message };
}

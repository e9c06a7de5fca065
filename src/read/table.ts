import { InputError } from '../errors.js';
import { csvRows, type Row } from './csv.js';
import { columnKey } from './record-places.js';
import type { BadRecord, TableRow } from './result.js';
import { textColumn } from './table-header.js';

/** The rows of a CSV or TSV file below its header, streamed. @throws InputError when no column can hold the articles' text. */
export async function* tableRows(
  texts: AsyncIterable<string>,
  file: string,
  separator: string,
  maxSize: number,
): AsyncGenerator<readonly (TableRow | BadRecord)[]> {
  let names: readonly string[] | null = null;
  let number = 0;
  for await (const rows of csvRows(texts, separator, maxSize)) {
    let first = 0;
    for (; names === null && first < rows.length; first++)
      if (!isSeparatorLine(rows[first]!)) names = columnsOf(rows[first]!, file);
    if (names === null) continue;
    if (rows[first] === 'endless')
      throw new InputError('endless', `${file}: row ${number + 1} does not end: reading stops`);
    const columns = names;
    yield rows.slice(first).map((cells) => {
      number++;
      return typeof cells === 'string' ? tooLong(file, number) : { names: columns, cells, number };
    });
  }
}

/** `sep=;` above the header. */
function isSeparatorLine(cells: Row): boolean {
  return typeof cells !== 'string' && cells.length <= 2 && /^sep=[,;|\t]?$/i.test(cells[0]!);
}

/** The keys that the names of the header stand for. */
function columnsOf(header: Row, file: string): readonly string[] {
  const names = typeof header === 'string' ? [] : header.map((name) => columnKey(name.trim()));
  if (textColumn(names)) return names;
  throw new InputError(
    'no-text',
    `${file}: no column holds the text (expected one of text, body, content, article …)`,
  );
}

function tooLong(file: string, record: number): BadRecord {
  const message = `row ${record} is larger than the limit (raise it with --max-size)`;
  return { file, record, id: null, code: 'too-large', message };
}

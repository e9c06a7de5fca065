import { withDate } from './date-option.js';
import { readPlain } from './plain.js';
import { recordFields } from './record-fields.js';
import type { ReadOptions, ReadResult, TableRow } from './result.js';

/** One row of a table → its article. Empty cells are no fields; the names of columns count in any case, as written before in small letters. */
export function readRow(
  { names, cells, number }: TableRow,
  file: string,
  options: ReadOptions,
): ReadResult {
  const record = new Map<string, string>();
  for (let at = 0; at < names.length; at++) {
    const cell = cells[at];
    if (cell === undefined || cell === '') continue;
    const name = names[at]!;
    record.set(name, cell);
    const lower = name.toLowerCase();
    if (!record.has(lower)) record.set(lower, cell);
  }
  const { text, fields } = recordFields(record, 'csv');
  if (text === null) {
    const message = `row ${number} has no text`;
    return {
      article: null,
      bad: { file, record: number, id: fields.id, code: 'no-text', message },
    };
  }
  return { article: readPlain(text, withDate({ file, ...fields }, options)), bad: null };
}

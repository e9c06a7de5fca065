import { withDate } from './date-option.js';
import { readPlain } from './plain.js';
import { recordFields } from './record-fields.js';
import type { ReadOptions, ReadResult, TableRow } from './result.js';

/** One row of a table → its article. Empty cells are no fields. */
export function readRow(
  { names, cells, number }: TableRow,
  file: string,
  options: ReadOptions,
): ReadResult {
  const values = cells.map((cell) => (cell === '' ? undefined : cell));
  const { text, fields } = recordFields(names, values, 'csv');
  if (text === null) {
    const message = `row ${number} has no text`;
    return {
      article: null,
      bad: { file, record: number, id: fields.id, code: 'no-text', message },
    };
  }
  return { article: readPlain(text, withDate({ file, ...fields }, options)), bad: null };
}

import type { HtmlBody } from './json-value.js';
import { recordArticle } from './record-article.js';
import { recordFields } from './record-fields.js';
import type { ReadOptions, ReadResult, TableRow } from './result.js';

/** One row of a table → its article. Empty cells are no fields. */
export function readRow(
  { names, cells, number }: TableRow,
  file: string,
  options: ReadOptions,
  htmlBody: HtmlBody | null,
): ReadResult {
  const values = cells.map((cell) => (cell === '' ? undefined : cell));
  const found = recordFields(names, values, 'csv');
  const { text, fields } = found;
  if (text === null) {
    const message = `row ${number} has no text`;
    return {
      article: null,
      bad: { file, record: number, id: fields.id, code: 'no-text', message },
    };
  }
  return { article: recordArticle({ ...found, text }, true, file, options, htmlBody), bad: null };
}

import type { Warning } from '../article.js';
import { isTooDeep } from './json-depth.js';
import type { HtmlBody } from './json-value.js';
import { htmlReader, mayHoldHtml, recordArticle } from './record-article.js';
import { recordFields } from './record-fields.js';
import type { BadRecord, RawRecord, ReadOptions, ReadResult, RecordLine } from './result.js';
import { readRow } from './row.js';

/** The articles of a stream of records, a bad one answered in its place. */
export async function* readRecords(
  records: AsyncIterable<readonly RawRecord[]>,
  file: string,
  options: ReadOptions,
): AsyncGenerator<ReadResult> {
  for await (const some of records) {
    const htmlBody = await htmlReader(some);
    for (const record of some) {
      const number = 'number' in record ? record.number : record.record;
      if (options.row !== null && number < options.row) continue;
      yield readRecord(record, file, options, htmlBody);
      if (number === options.row) return;
    }
  }
}

/**
 * One record of a stream → its article, or what is wrong with it. Pure and never throws: any thread may do it. `htmlBody`: see `htmlReader`.
 */
export function readRecord(
  record: RawRecord,
  file: string,
  options: ReadOptions,
  htmlBody: HtmlBody | null,
): ReadResult {
  // Its own signs decide, not those of the records that come with it: how many these are differs from run to run.
  const reader = htmlBody !== null && mayHoldHtml(record) ? htmlBody : null;
  if ('cells' in record) return readRow(record, file, options, reader);
  if (!('line' in record)) return { article: null, bad: record };
  const result = readLine(record, file, options, reader);
  if (!record.isGuess || result.article === null) return result;
  const message = 'not UTF-8: read as windows-1252';
  const warning: Warning = { code: 'encoding-guessed', message, span: null };
  const warnings = [warning, ...result.article.warnings];
  return { article: { ...result.article, warnings }, bad: null };
}

function readLine(
  { line, number: record }: RecordLine,
  file: string,
  options: ReadOptions,
  htmlBody: HtmlBody | null,
): ReadResult {
  const bad = (code: string, what: string, id: BadRecord['id'] = null): ReadResult => {
    const message = `record ${record} ${what}`;
    return { article: null, bad: { file, record, id, code, message } };
  };
  if (isTooDeep(line)) return bad('too-deep', 'is nested too deeply');
  const value = jsonValue(line);
  if (value === undefined) return bad('bad-json', 'is not valid JSON');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('not-an-object', 'is not a JSON object');
  const found = recordFields(Object.keys(value), Object.values(value), 'record');
  const { text, fields } = found;
  if (text === null) return bad('no-text', 'has no "text" that is a string', fields.id);
  return { article: recordArticle({ ...found, text }, false, file, options, htmlBody), bad: null };
}

/** Undefined when it is no JSON. What cannot be is seen first: an error thrown costs as much as reading a small story. */
function jsonValue(line: string): unknown {
  const trimmed = line.trim();
  if (!/^[[{"\d\-tfn]/.test(trimmed) || (trimmed[0] === '{' && !trimmed.endsWith('}')))
    return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

import { readFileSync } from 'node:fs';
import type { RawDate } from '../article.js';
import { InputError } from '../errors.js';
import { readPlain } from './plain.js';
import type { Opened, ReadOptions, ReadResult } from './result.js';

/** Opens one file operand (a path, or "-" for stdin). @throws InputError when it cannot be read as an article. */
export async function openOperand(file: string, options: ReadOptions): Promise<Opened> {
  const text = file === '-' ? await stdinText(options) : fileText(file);
  if (options.input === 'jsonl') return { many: true, results: records(text, file) };
  return { many: false, results: one({ article: readPlain(text, { file }), bad: null }) };
}

async function stdinText({ stdin = process.stdin }: ReadOptions): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError('not-found', `${file}: no such file`);
  }
}

async function* one(result: ReadResult): AsyncGenerator<ReadResult> {
  yield result;
}

async function* records(text: string, file: string): AsyncGenerator<ReadResult> {
  let record = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    record++;
    yield readRecord(line, file, record);
  }
}

function readRecord(line: string, file: string, record: number): ReadResult {
  try {
    const { id, text, date, language, title } = JSON.parse(line) as Record<string, string>;
    const rawDates: RawDate[] = date
      ? [{ role: 'published', source: 'metadata', from: 'record:date', raw: date, span: null }]
      : [];
    const known = {
      file,
      id: id ?? null,
      title: title ?? null,
      language: language ?? null,
      rawDates,
    };
    return { article: readPlain(text!, known), bad: null };
  } catch {
    return {
      article: null,
      bad: { file, record, id: null, code: 'bad-record', message: 'not a JSON object with text' },
    };
  }
}

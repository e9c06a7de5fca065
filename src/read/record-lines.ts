import { isUtf8 } from 'node:buffer';
import { InputError } from '../errors.js';
import { joined } from './buffer.js';
import type { BadRecord, RecordLine } from './result.js';
import { decodeWindows1252 } from './windows-1252.js';

const newline = 10;
/** A line of so many times the limit is taken for endless: reading stops, instead of waiting for its end. */
const endless = 8;

/** Splits bytes into the lines of a record stream in constant memory: those of one piece are held. @throws InputError on an endless line. */
export async function* recordLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  maxSize: number,
): AsyncGenerator<readonly (RecordLine | BadRecord)[]> {
  let lines: (RecordLine | BadRecord)[] = [];
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = () => {
    const decoded = size > maxSize ? null : decodeLine(parts);
    parts = [];
    size = 0;
    if (decoded === null) lines.push(tooLong(file, ++number));
    else if (decoded.line.trim() !== '') lines.push({ ...decoded, number: ++number });
  };
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxSize) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      take();
    }
    yield lines;
    lines = [];
    if (from < chunk.length) keep(chunk.subarray(from));
    if (size > endless * maxSize)
      throw new InputError('endless', `${file}: record ${number + 1} does not end: reading stops`);
  }
  if (size > 0) take();
  yield lines;
}

function tooLong(file: string, record: number): BadRecord {
  const message = `record ${record} is larger than the limit (raise it with --max-size)`;
  return { file, record, id: null, code: 'too-large', message };
}

function decodeLine(parts: readonly Uint8Array[]): { line: string; isGuess: boolean } {
  const bytes = joined(parts);
  if (!isUtf8(bytes)) return { line: decodeWindows1252(bytes), isGuess: true };
  const text = bytes.toString('utf8');
  return { line: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, isGuess: false };
}

import { separatorOf, toldSeparator } from './table-header.js';
import { unpackedName } from './unpacked-name.js';
import { utf16Of } from './utf16.js';

/** Formats that are read as a stream, told from the first bytes and the name; null = read the whole file and look again. */
export function detectStream(file: string, head: Buffer): 'jsonl' | 'csv' | 'tsv' | 'warc' | null {
  const name = unpackedName(file);
  if (isWarc(head)) return 'warc';
  const text = headText(head);
  const separated = toldSeparator(text);
  if (separated !== null && separatorOf(firstLine(text.slice(separated.end))) !== null)
    return separated.separator === '\t' ? 'tsv' : 'csv';
  const end = text.indexOf('\n');
  const line = firstLine(text);
  if (text.startsWith('{'))
    return name.endsWith('.jsonl') || name.endsWith('.ndjson') || isJsonLines(text, end)
      ? 'jsonl'
      : null;
  if (name.endsWith('.jsonl') || name.endsWith('.ndjson')) return 'jsonl';
  if (line.length > 2000 || line.startsWith('<')) return null;
  const separator = separatorOf(line);
  if (separator !== null) return separator === '\t' ? 'tsv' : 'csv';
  if (name.endsWith('.csv')) return 'csv';
  return name.endsWith('.tsv') ? 'tsv' : null;
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
}

function headText(head: Buffer): string {
  const wide = utf16Of(head);
  const text = wide === null ? head.toString('utf8') : new TextDecoder(wide).decode(head);
  return text.trimStart();
}

/** Pages and pictures stand in it as they were sent: packed, in any encoding. */
export function isWarc(head: Buffer): boolean {
  return head[0] === 0x57 && /^WARC\/\d/.test(head.subarray(0, 6).toString('latin1'));
}

/** The first line is a whole object and another line follows. */
function isJsonLines(text: string, end: number): boolean {
  if (end < 0 || text.slice(end, end + 2000).trim() === '') return false;
  try {
    return typeof JSON.parse(text.slice(0, end)) === 'object';
  } catch {
    return false;
  }
}

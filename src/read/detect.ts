import { InputError } from '../errors.js';
import { utf16Without } from './utf16.js';

/** Kinds of file that are no text, with what to do about them. */
const binaries: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF: try  pdftotext -layout FILE - | news-cli show -'],
  ['{\\rtf', 'an RTF document: try  unrtf --text FILE | news-cli show -'],
  [
    '\xd0\xcf\x11\xe0',
    'an old Word document: save it as text, or try  antiword FILE | news-cli show -',
  ],
  ['PK\x03\x04', 'a zip archive: unpack it first'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
];

/** The format of a file by its first bytes, then by its name. @throws InputError for what is no text. */
export function detect(file: string, head: Buffer): string {
  refuseBinary(file, head);
  const start = head.subarray(0, 4096).toString('latin1').trimStart();
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(file)) return 'jsonl';
  if (start.startsWith('{') && isJsonLines(head)) return 'jsonl';
  if (isHtml(file, start)) return 'html';
  return 'text';
}

/** Markup of a page in the first 4 KB, or the name and any tag at all. */
function isHtml(file: string, start: string): boolean {
  if (!start.includes('<')) return false;
  if (/<!doctype html|<html[\s>]|<head[\s>]|<meta\s|<body[\s>]/i.test(start)) return true;
  return (
    /\.(?:x?html?|mht)(?:\.gz)?$/i.test(file) || /^<(?:p|div|article|section|h1)[\s>]/i.test(start)
  );
}

/** The first line is a whole object and another line follows. */
function isJsonLines(head: Buffer): boolean {
  const text = head.toString('utf8').trimStart();
  const end = text.indexOf('\n');
  if (end < 0 || text.slice(end).trim() === '') return false;
  try {
    return typeof JSON.parse(text.slice(0, end)) === 'object';
  } catch {
    return false;
  }
}

/** NULs, or many control characters, mean that this is no text. */
function refuseBinary(file: string, head: Buffer): void {
  const start = head.subarray(0, 16).toString('latin1');
  const known = binaries.find(([magic]) => start.startsWith(magic));
  if (known) throw new InputError('binary', `${file}: ${known[1].replace('FILE', file)}`);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide || utf16Without(head)) return;
  let zeros = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27) controls++;
  }
  if (zeros * 300 > head.length || controls * 10 > head.length)
    throw new InputError('binary', `${file}: a binary file, not an article`);
}

import { InputError } from '../errors.js';
import { shellWord } from './shell-word.js';
import { utf16Of } from './utf16.js';

/** Kinds of file that are no text, by their first bytes, with what to do about them. */
const kinds: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF: try  pdftotext -layout FILE - | news-cli show -'],
  ['{\\rtf', 'an RTF document: try  unrtf --text FILE | news-cli show -'],
  [
    'bplist00',
    'a Safari web archive: save the page as its source instead, or try  textutil -convert html FILE',
  ],
  ['\xd0\xcf\x11\xe0', 'an old Word document: try  antiword FILE | news-cli show -'],
  ['(\xb5/\xfd', 'packed with zstd: try  zstd -dc FILE | news-cli show -'],
  ['\xfd7zXZ', 'packed with xz: try  xz -dc FILE | news-cli show -'],
  ['BZh91AY', 'packed with bzip2: try  bzip2 -dc FILE | news-cli show -'],
  ['\x89PNG', 'an image, not an article'],
  ['\xff\xd8\xff', 'an image, not an article'],
  ['GIF8', 'an image, not an article'],
];

/** Kinds of zip archive that say what they are in their first member, unpacked, behind a head of thirty bytes. */
const archives: readonly (readonly [string, string])[] = [
  [
    'mimetypeapplication/vnd.oasis.opendocument.text',
    'an OpenDocument text: try  pandoc -t plain FILE | news-cli show -',
  ],
  ['mimetypeapplication/epub+zip', 'an EPUB book: try  pandoc -t plain FILE | news-cli show -'],
];

/** A zip archive that is no Word document. */
export function refuseArchive(file: string, head: Buffer): never {
  const member = head.subarray(30, 90).toString('latin1');
  const told = archives.find(([type]) => member.startsWith(type))?.[1];
  throw binary(file, told ?? 'a zip archive: unpack it first');
}

function binary(file: string, what: string): InputError {
  return new InputError('binary', `${file}: ${what.replace('FILE', () => shellWord(file))}`);
}

/** NULs, or many control characters, mean that this is no text. @throws InputError */
export function refuseBinary(file: string, head: Buffer): void {
  const start = head.subarray(0, 16).toString('latin1');
  const known = kinds.find(([magic]) => start.startsWith(magic));
  if (known) throw binary(file, known[1]);
  if (utf16Of(head) !== null) return;
  let zeros = 0;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]!;
    if (byte === 0) zeros++;
    else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27) controls++;
  }
  if (zeros * 300 > head.length || controls * 10 > head.length)
    throw binary(file, 'a binary file, not an article');
}

/** Is this how a zip archive begins? Word documents are such. */
export function isZip(head: Buffer): boolean {
  return head.length > 3 && head.readUInt32LE(0) === 0x04034b50;
}

import type { HostileFile } from '../case.js';
import { formats, story } from '../documents.js';

const plain = formats[0]!.write(story, 'plain');

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string): Buffer => {
  const bytes = Buffer.alloc(4 * [...text].length);
  let at = 0;
  for (const letter of text) at = bytes.writeUInt32LE(letter.codePointAt(0)!, at);
  return bytes;
};
const join = (...parts: (string | Uint8Array | number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

/** Byte sequences that no UTF-8 decoder may take: overlong, surrogate, beyond Unicode, cut short, stray. */
const badSequences: readonly number[][] = [
  [0xc0, 0x80],
  [0xc1, 0xbf],
  [0xe0, 0x80, 0x80],
  [0xf0, 0x80, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xfe],
  [0xff],
  [0xe2],
  [0xe2, 0x80],
  [0xf0, 0x9f],
  [0xf0, 0x9f, 0x98],
  [0x80],
  [0xbf, 0xbf],
];

const marks: readonly [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-7', [0x2b, 0x2f, 0x76, 0x38]],
];

/** Bytes that are not what they seem: marks, wide encodings, broken UTF-8, every byte value in every place. */
export function encodings(): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (name: string, bytes: Uint8Array, extension = '.txt'): void => {
    files.push({ name: `encodings/${name}`, extension, bytes });
  };
  add('empty', Buffer.alloc(0));
  for (const [name, mark] of marks) {
    add(`${name} mark alone`, Buffer.from(mark));
    add(`${name} mark twice, then text`, join(mark, mark, plain));
    add(`${name} mark before UTF-8`, join(mark, plain));
    add(`${name} mark and one byte`, join(mark, [0x41]));
    add(`text, then ${name} mark`, join(plain, mark));
  }
  add('utf-16le', Buffer.from(plain, 'utf16le'));
  add('utf-16le with mark', join([0xff, 0xfe], Buffer.from(plain, 'utf16le')));
  add('utf-16le, odd length', join([0xff, 0xfe], Buffer.from(plain, 'utf16le'), [0x41]));
  add('utf-16be', utf16be(plain));
  add('utf-16be with mark', join([0xfe, 0xff], utf16be(plain)));
  add('utf-16le lone surrogates', join([0xff, 0xfe], [0x00, 0xd8, 0x41, 0, 0x00, 0xdc]));
  add('utf-32le', utf32(plain));
  add('utf-32le with mark', join([0xff, 0xfe, 0, 0], utf32(plain)));
  add('latin1', Buffer.from(plain, 'latin1'));
  for (const format of formats) {
    const text = format.write(story, 'plain');
    add(`${format.name} in latin1`, Buffer.from(text, 'latin1'), format.extension);
    add(
      `${format.name} in utf-16le`,
      join([0xff, 0xfe], Buffer.from(text, 'utf16le')),
      format.extension,
    );
    add(`${format.name} in utf-16be without mark`, utf16be(text), format.extension);
    add(`${format.name} with mark`, join([0xef, 0xbb, 0xbf], text), format.extension);
    add(
      `${format.name} with CR lines`,
      Buffer.from(text.replace(/\r?\n/g, '\r')),
      format.extension,
    );
    add(
      `${format.name} with CRLF lines`,
      Buffer.from(text.replace(/\r?\n/g, '\r\n')),
      format.extension,
    );
    add(`${format.name} under no extension`, Buffer.from(text), '');
    add(`${format.name} under a wrong extension`, Buffer.from(text), '.csv');
  }
  for (const charset of [
    'x-nope',
    'utf-16',
    '',
    '"',
    'utf-7',
    'cp1252',
    'replacement',
    '\u0000',
    'gb18030',
    'a'.repeat(9999),
  ]) {
    add(
      `html declares ${charset.slice(0, 9)}`,
      Buffer.from(
        `<html><head><meta charset="${charset}"></head><body><p>${story.paragraphs.join('</p><p>')}</p></body></html>`,
      ),
      '.html',
    );
    add(
      `xml declares ${charset.slice(0, 9)}`,
      Buffer.from(
        `<?xml version="1.0" encoding="${charset}"?><nitf><body><body.content><p>${story.paragraphs[0]}</p></body.content></body></nitf>`,
      ),
      '.xml',
    );
    add(
      `mail declares ${charset.slice(0, 9)}`,
      Buffer.from(
        `From: a@example.invalid\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset="${charset}"\r\n\r\n${story.paragraphs[1]}`,
      ),
      '.eml',
    );
  }
  const middle = Buffer.from(plain);
  const cut = middle.indexOf('harbour');
  const insert = (bytes: number[]): Buffer =>
    join(middle.subarray(0, cut), bytes, middle.subarray(cut));
  for (const bad of badSequences) {
    const name = bad.map((byte) => byte.toString(16)).join(' ');
    add(`${name} alone`, Buffer.from(bad));
    add(`${name} inside`, insert(bad));
    add(`${name} first`, join(bad, plain));
    add(`${name} last`, join(plain, bad));
    add(`${name} many`, Buffer.from(Array.from({ length: 900 }, () => bad).flat()));
  }
  for (let byte = 0; byte < 256; byte++) {
    const name = byte.toString(16).padStart(2, '0');
    add(`byte ${name} inside`, insert([byte]));
    add(`byte ${name} alone`, Buffer.from([byte]));
    add(`byte ${name} thousand times`, Buffer.alloc(1000, byte));
    add(
      `byte ${name} between letters`,
      Buffer.from(Array.from('Varga said', (c) => [c.charCodeAt(0), byte]).flat()),
    );
  }
  return files;
}

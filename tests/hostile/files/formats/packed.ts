import { gzipSync } from 'node:zlib';
import type { HostileFile } from '../../case.js';
import { formats, story } from '../../documents.js';
import { body } from './story-body.js';

export function packed(): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (name: string, bytes: Uint8Array, extension: string): void => {
    files.push({ name: `packed/${name}`, bytes, extension });
  };
  for (const format of formats) {
    const bytes = gzipSync(format.write(story, 'plain'));
    add(`${format.name}`, bytes, `${format.extension}.gz`);
    add(`${format.name} cut`, bytes.subarray(0, bytes.length >> 1), `${format.extension}.gz`);
    add(`${format.name} under no extension`, bytes, '');
  }
  const one = gzipSync(body);
  const broken = Buffer.from(one);
  broken[broken.length - 6]! ^= 0xff;
  let nested = one;
  for (let level = 0; level < 6; level++) nested = gzipSync(nested);
  add('wrong checksum', broken, '.gz');
  add('nested six times', nested, '.txt.gz');
  add('magic only', one.subarray(0, 2), '.gz');
  add('header only', one.subarray(0, 10), '.gz');
  add('rubbish after', Buffer.concat([one, Buffer.from('rubbish')]), '.txt.gz');
  add('two members', Buffer.concat([one, one]), '.txt.gz');
  add('empty members', Buffer.concat(Array.from({ length: 3000 }, () => gzipSync(''))), '.txt.gz');
  add('text named gz', Buffer.from(body), '.gz');
  add('bomb of 64 MB', gzipSync(Buffer.alloc(64 << 20, 0x61)), '.txt.gz');
  return files;
}

/** Files that are no articles: each must be refused in words, not read as text. */
export function binaries(): HostileFile[] {
  const magics: readonly (readonly [string, string])[] = [
    ['pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'],
    ['rtf', '{\\rtf1\\ansi hello}'],
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['gif', 'GIF89a\x01\0'],
    ['zip', 'PK\x03\x04\x14\0\0\0'],
    ['empty zip', `PK\x05\x06${'\0'.repeat(18)}`],
    ['elf', '\x7fELF\x02\x01\x01'],
    ['exe', 'MZ\x90\0\x03'],
    ['class', '\xca\xfe\xba\xbe'],
    ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['sqlite', 'SQLite format 3\0'],
    ['bzip2', 'BZh91AY&SY'],
    ['xz', '\xfd7zXZ\0'],
    ['zstd', '\x28\xb5\x2f\xfd'],
    ['7z', "7z\xbc\xaf'\x1c"],
    ['mp3', 'ID3\x03\0'],
    ['mp4', '\0\0\0\x18ftypmp42'],
    ['wasm', '\0asm\x01'],
  ];
  return magics.flatMap(([name, magic]) =>
    [magic, magic + '\0\x01\x02\xff'.repeat(2000), `${magic}\n${body}`].map((text, i) => ({
      name: `binaries/${name} ${i}`,
      extension: i === 1 ? `.${name}` : '.txt',
      bytes: Buffer.from(text, 'latin1'),
    })),
  );
}

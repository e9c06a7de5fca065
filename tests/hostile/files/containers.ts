import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HostileFile } from '../case.js';
import { story } from '../documents.js';
import { root } from '../program.js';
import { randomOf } from '../random.js';

const body = story.paragraphs.join('\r\n\r\n');

/** Files inside files that lie about themselves: Word documents, gzip heads, mail parts, web archives. */
export function containers(): HostileFile[] {
  const files: HostileFile[] = [];
  const add = (name: string, bytes: Uint8Array | string, extension: string): void => {
    files.push({ name: `containers/${name}`, extension, bytes: Buffer.from(bytes) });
  };
  words(add);
  zipped(add);
  mails(add);
  webArchives(add);
  return files;
}

type Add = (name: string, bytes: Uint8Array | string, extension: string) => void;

/** A sound document cut at every fortieth part, with bits turned, and with each number of its directory beyond all measure. */
function words(add: Add): void {
  const sound = readFileSync(join(root, 'tests/read/fixtures/pier.docx'));
  const random = randomOf(8);
  for (let part = 0; part < 40; part++)
    add(`docx cut ${part}`, sound.subarray(0, Math.floor((sound.length * part) / 40)), '.docx');
  for (let turn = 0; turn < 120; turn++) {
    const bytes = Buffer.from(sound);
    for (let times = 1 + (turn % 5); times > 0; times--)
      bytes[random.below(bytes.length)] = random.below(256);
    add(`docx turned ${turn}`, bytes, '.docx');
  }
  const end = sound.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  for (let first = sound.indexOf('PK\x01\x02', 0, 'latin1'); first >= 0 && first < end; ) {
    for (const [what, at, length] of [
      ['flags', 8, 2],
      ['method', 10, 2],
      ['packed size', 20, 4],
      ['size', 24, 4],
      ['name length', 28, 2],
      ['place', 42, 4],
    ] as const) {
      const bytes = Buffer.from(sound);
      bytes.fill(0xff, first + at, first + at + length);
      add(`docx ${what} of the member at ${first}`, bytes, '.docx');
    }
    first = sound.indexOf('PK\x01\x02', first + 4, 'latin1');
  }
  for (const [what, at] of [
    ['members', 8],
    ['directory size', 12],
    ['directory place', 16],
    ['comment length', 20],
  ] as const) {
    const bytes = Buffer.from(sound);
    bytes.fill(0xff, end + at, end + at + 2);
    add(`docx ${what}`, bytes, '.docx');
  }
  add('docx after rubbish', Buffer.concat([Buffer.alloc(1000, 'X'), sound]), '.docx');
  add('docx before rubbish', Buffer.concat([sound, Buffer.alloc(70_000, 'X')]), '.docx');
  add('docx in gzip', gzipSync(sound), '.docx.gz');
}

/** Every set of flags, and bits turned anywhere. */
function zipped(add: Add): void {
  const sound = gzipSync(body);
  for (let flags = 0; flags < 256; flags += 3) {
    const bytes = Buffer.from(sound);
    bytes[3] = flags;
    add(`gzip flags ${flags}`, bytes, '.txt.gz');
  }
  for (let at = 0; at < sound.length; at += 5) {
    const bytes = Buffer.from(sound);
    bytes[at]! ^= 0x55;
    add(`gzip byte ${at}`, bytes, '.txt.gz');
  }
}

function mails(add: Add): void {
  const head = `From: ${story.byline} <a@example.invalid>\r\nSubject: s\r\nMIME-Version: 1.0\r\n`;
  const bodies = [
    Buffer.from(body).toString('base64'),
    '=E2=80=9Cno=\r\n=1B[31m=9B=C2=9B31m=',
    '+ADw-b+AD4-',
  ];
  for (const encoding of ['base64', 'quoted-printable', '8bit', 'x-uuencode', '', '\u001b[31m'])
    for (const charset of [
      'utf-7',
      'utf-16',
      'utf-32',
      'iso-2022-jp',
      'hz-gb-2312',
      'shift_jis',
      'gb18030',
      'koi8-r',
      'replacement',
      'x-user-defined',
      'constructor',
      '\u0000',
    ])
      for (const [at, text] of bodies.entries())
        add(
          `mail ${encoding} of ${charset}, body ${at}`,
          `${head}Content-Type: text/html; charset="${charset}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}`,
          '.eml',
        );
  for (const depth of [200, 5000, 20_000]) {
    add(
      `mail in mail ${depth}`,
      `${head}Content-Type: message/rfc822\r\n\r\n`.repeat(depth),
      '.eml',
    );
    add(
      `mail of one boundary ${depth}`,
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(depth)}${body}`,
      '.eml',
    );
  }
}

function webArchives(add: Add): void {
  const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<article><p>${body}</p></article>`;
  const record = (length: number | string, content: string, type = 'response'): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: http://example.invalid/\r\nContent-Length: ${length}\r\n\r\n${content}\r\n\r\n`;
  const size = Buffer.byteLength(page);
  for (const length of [-1, 0, 1, size - 9, size + 1, size + 1e5, 2 ** 31, 2 ** 53, '1e3', '９'])
    for (const type of ['response', 'request', 'revisit', ''])
      add(`warc of ${length}, ${type}`, record(length, page, type) + record(size, page), '.warc');
  for (const header of ['Content-Encoding', 'Transfer-Encoding'])
    for (const coding of ['gzip', 'br', 'chunked', 'x'])
      for (const content of [
        'ffffffff\r\nabc',
        '-1\r\n',
        '5\r\nabcde\r\n0\r\n\r\n',
        '\u001f\u008b',
      ]) {
        const answer = `HTTP/1.1 200 OK\r\n${header}: ${coding}\r\nContent-Type: text/html\r\n\r\n${content}`;
        add(`warc ${header} ${coding}`, record(Buffer.byteLength(answer), answer), '.warc');
      }
  const packed = gzipSync(record(size, page));
  add('warc of packed records, cut', Buffer.concat([packed, packed]).subarray(0, -40), '.warc.gz');
  add('warc, rubbish between', Buffer.concat([packed, Buffer.from('rubbish'), packed]), '.warc.gz');
}

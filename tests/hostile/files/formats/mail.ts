import { type HostileFile, textFile } from '../../case.js';
import { body, type Case } from './story-body.js';

export function mail(): HostileFile[] {
  const head =
    'From: A B <a@example.invalid>\r\nSubject: s\r\nDate: Mon, 4 Dec 2023 10:31:00 +0100\r\nMIME-Version: 1.0\r\n';
  const nested = (depth: number): string =>
    Array.from(
      { length: depth },
      (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
    ).join('');
  const cases: Case[] = [
    ['no body', head],
    ['no blank line', `${head}Content-Type: text/plain`],
    ['boundary missing', `${head}Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\ntext`],
    [
      'boundary empty',
      `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\ntext\r\n`,
    ],
    ['boundary never seen', `${head}Content-Type: multipart/mixed; boundary=zz\r\n\r\ntext`],
    ['base64 garbage', `${head}Content-Transfer-Encoding: base64\r\n\r\n!!!%%%===\u0001`],
    [
      'quoted garbage',
      `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n=ZZ=\r\n=1B[31m=9B=E2=80=AE=`,
    ],
    ['unknown encoding', `${head}Content-Transfer-Encoding: x-uu\r\n\r\ntext`],
    [
      'long folding',
      `Subject: a\r\n${' b\r\n'.repeat(20_000)}From: x\r\nMIME-Version: 1.0\r\n\r\ntext`,
    ],
    ['long header', `From: ${'x'.repeat(300_000)}\r\nSubject: s\r\n\r\ntext`],
    [
      'encoded words',
      `From: a\r\nSubject: ${'=?utf-8?q?=1B=5B31m?= '.repeat(5000)}\r\nMIME-Version: 1.0\r\n\r\ntext`,
    ],
    [
      'bad encoded words',
      'From: a\r\nSubject: =?x?y?z?= =?utf-8?b??= =?utf-8?q?=ZZ?= =?\r\nMIME-Version: 1.0\r\n\r\ntext',
    ],
    [
      'attachment only',
      `${head}Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=`,
    ],
    [
      'html part',
      `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>He said &#27;[31m“no”.</p>\r\n--b--\r\n`,
    ],
    ['prototype header', `__proto__: x\r\nconstructor: y\r\n${head}\r\ntext`],
    [
      'many parts',
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(5000)}--b--`,
    ],
    ...[10, 100, 2000].map((depth): Case => [`nested ${depth}`, `${head}${nested(depth)}\r\ntext`]),
  ];
  // By another name each is a web archive: a page in a message.
  return ['.eml', '.mht'].flatMap((extension) =>
    cases.map(([name, text]) => textFile(`mail/${name} as ${extension}`, text, extension)),
  );
}

export function archives(): HostileFile[] {
  const warc = (length: string, inner = 'HTTP/1.1 200 OK\r\n\r\n<p>He said “no”.</p>'): string =>
    `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\n${inner}\r\n\r\n`;
  const texts: Case[] = [
    ...[
      '',
      '-1',
      '0',
      '5',
      '99999999999999999999',
      'NaN',
      '1e3',
      '0x10',
      '40',
      ' 40 ',
      '40, 40',
    ].map((length): Case => [`warc length ${length}`, warc(length)]),
    ['warc header only', 'WARC/1.0\r\n'],
    ['warc magic', 'WARC/'],
    ['warc unknown version', 'WARC/9.9\r\n\r\n'],
    ['warc many records', warc('3', 'abc').repeat(3000)],
    ['warc no blank line', 'WARC/1.0\r\nContent-Length: 3'],
    ['nexis cover only', '1 of 1 DOCUMENTS\r\n'],
    ['nexis without end', '1 of 9 DOCUMENTS\r\n\r\nTitle\r\n\r\ntext'],
    [
      'nexis many',
      '\n1 of 3000 DOCUMENTS\n\nT\n\nLENGTH: 3 words\n\ntext\n\nEnd of Document\n'.repeat(3000),
    ],
    ['nexis ends', 'End of Document\n'.repeat(5000)],
    ['nexis numbers', `${'9'.repeat(5000)} of ${'9'.repeat(5000)} DOCUMENTS\n`],
    ['factiva ends', 'Document XYZ0000020231204\n'.repeat(3000)],
    ['factiva tags', 'HD  a\nLP  b\nTD  c\n'.repeat(3000)],
    ['proquest', `Title: t\n\nFull text: ${body}\n____________\n`.repeat(300)],
    ['sgml open', '<REUTERS>'.repeat(5000)],
    ['sgml docs', '<DOC><TEXT>x</TEXT></DOC>'.repeat(3000)],
    ['sgml cut', '<DOC><TEXT><P>x'],
    ['ansi control', '\x16\x16\x01a\x02b\x03c\x04'],
    ['ansi control only', '\x01\x02\x03\x04'.repeat(3000)],
  ];
  return texts.map(([name, text]) =>
    textFile(`archives/${name}`, text, name.startsWith('warc') ? '.warc' : '.txt'),
  );
}

import { expect, test } from 'vitest';
import { decode, decodeBytes } from '../../src/read/decode.js';

const english = 'The mayor of Harrow Bay said “we won’t wait” – and left the room.';
const cyrillic = 'Мэр города заявил, что ждать больше нельзя, и вышел из комнаты.';

/** Bytes of a text in windows-1252, written by hand for the marks that matter. */
function windows1252(text: string): Buffer {
  const bytes = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, é: 0xe9 } as Record<string, number>;
  return Buffer.from([...text].map((character) => bytes[character] ?? character.charCodeAt(0)));
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(english), english, 'utf-8', []],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${english}`), english, 'utf-8', []],
  [
    'UTF-16LE with a mark',
    Buffer.from(`\ufeff${english}`, 'utf16le'),
    english,
    'utf-16le',
    ['encoding'],
  ],
  ['UTF-16BE with a mark', utf16be(`\ufeff${english}`), english, 'utf-16be', ['encoding']],
  [
    'UTF-16LE without a mark',
    Buffer.from(english, 'utf16le'),
    english,
    'utf-16le',
    ['encoding-guessed'],
  ],
  ['UTF-16BE without a mark', utf16be(english), english, 'utf-16be', ['encoding-guessed']],
  [
    'Cyrillic UTF-16LE without a mark',
    Buffer.from(cyrillic, 'utf16le'),
    cyrillic,
    'utf-16le',
    ['encoding-guessed'],
  ],
  [
    'windows-1252 with curly marks',
    windows1252(english),
    english,
    'windows-1252',
    ['encoding-guessed'],
  ],
  [
    'UTF-8 with one broken byte',
    Buffer.concat([Buffer.from(cyrillic), Buffer.from([0xff])]),
    `${cyrillic}\ufffd`,
    'utf-8',
    ['encoding-damaged'],
  ],
])('decodes %s', async (_name, bytes, text, encoding, codes) => {
  const decoded = await decode(bytes);
  expect(decoded.text).toBe(text);
  expect(decoded.encoding).toBe(encoding);
  expect(decoded.warnings.map((warning) => warning.code)).toEqual(codes);
});

test('a declared charset is believed where the bytes are not UTF-8', async () => {
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="koi8-r"></head><body>'),
    Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]),
  ]);
  const decoded = await decode(page);
  expect(decoded.text).toContain('Привет');
  expect(decoded.warnings[0]?.message).toBe('read as koi8-r, as the file declares');
});

test('latin1 in a declaration means windows-1252, so curly marks stay', async () => {
  const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-1">'), windows1252('“Yes”, é')]);
  expect((await decode(page)).text).toContain('“Yes”, é');
});

test.each([
  ['no declaration', '<html><body>\x93Yes\x94', 'windows-1252'],
  ['an unknown name', '<meta charset="klingon">\x93Yes\x94', 'windows-1252'],
  ['UTF-8, which it is not', '<meta charset="utf-8">\x93Yes\x94', 'windows-1252'],
  [
    'an encoding that is not known here',
    '\x1b$)C\x0e0!3*\x0f The pier \x0e!!\x0f and \x0e0!3*\x0f \xe9',
    'windows-1252',
  ],
  [
    'Polish',
    'Za\xbf\xf3\xb3\xe6 g\xea\x9cl\xb9 ja\x9f\xf1, powiedzia\xb3 Pawe\xb3. '.repeat(9),
    'windows-1250',
  ],
])('%s is guessed', async (_name, latin, encoding) => {
  const decoded = await decode(Buffer.from(latin, 'latin1'));
  expect([decoded.encoding, decoded.warnings.map(({ code }) => code)]).toEqual([
    encoding,
    ['encoding-guessed'],
  ]);
});

test('a second byte-order mark goes too', async () => {
  expect((await decode(Buffer.from('\ufeff\ufeffPier'))).text).toBe('Pier');
});

test('short Cyrillic UTF-16BE is known without a mark', async () => {
  expect((await decode(utf16be('Мэр сказал: нет'))).text).toBe('Мэр сказал: нет');
});

test.each([
  ['windows-1252', '\x93Yes\x94', '“Yes”'],
  ['KOI8-R', '\xe4\xc1', 'Да'],
  ['klingon', 'Yes', 'Yes'],
])('bytes in %s as something else says', (label, latin, text) => {
  expect(decodeBytes(Buffer.from(latin, 'latin1'), label)).toBe(text);
});

test('any bytes give a text', async () => {
  for (const bytes of [[], [0xff], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x80, 0x81, 0x8d]])
    expect(typeof (await decode(Buffer.from(bytes))).text).toBe('string');
});

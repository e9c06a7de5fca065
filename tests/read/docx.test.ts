import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOperand } from '../../src/read/index.js';
import { defaultMaxSize } from '../../src/read/result.js';
import { readInput } from './reading.js';

const document = (paragraphs: string) =>
  `<w:document xmlns:w="x"><w:body>${paragraphs}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

interface Member {
  readonly name: string;
  readonly content: Buffer;
  readonly isEncrypted?: boolean;
  readonly isStored?: boolean;
}

/** A zip archive of packed members. */
function zip(members: readonly Member[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isEncrypted = false, isStored = false } of members) {
    const packed = isStored ? content : deflateRawSync(content);
    const method = isStored ? 0 : 8;
    const flags = isEncrypted ? 1 : 0;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

const word = (xml: string | Buffer, isEncrypted = false) =>
  zip([{ name: 'word/document.xml', content: Buffer.from(xml), isEncrypted }]);

async function read(bytes: Buffer, maxSize = defaultMaxSize): Promise<string> {
  async function* stdin() {
    yield bytes;
  }
  const { results } = await openOperand('-', {
    input: 'auto',
    maxSize,
    row: null,
    date: null,
    stdin: stdin(),
  });
  for await (const { article } of results) if (article) return article.text;
  return '';
}

test('paragraphs come with an empty line between them, whatever runs they are made of', async () => {
  const xml = `${paragraph('The pier is shut.')}<w:p><w:r><w:t>Crews</w:t></w:r><w:r><w:tab/><w:t>wait.</w:t></w:r></w:p>`;
  expect(await read(word(document(xml)))).toBe('The pier is shut.\n\nCrews\twait.');
});

test('a document that is not packed is read, with a hyphen that does not break', async () => {
  const xml = document(
    '<w:p><w:r><w:t>A two</w:t><w:noBreakHyphen/><w:t>year plan.</w:t></w:r></w:p>',
  );
  const bytes = zip([{ name: 'word/document.xml', content: Buffer.from(xml), isStored: true }]);
  expect(await read(bytes)).toBe('A two-year plan.');
});

test('text boxes and tables keep their paragraphs apart', async () => {
  const box = `<w:p><w:r><w:t>Out</w:t></w:r><w:txbxContent>${paragraph('in the box')}</w:txbxContent><w:r><w:t>side</w:t></w:r></w:p>`;
  expect(await read(word(document(box)))).toBe('Out\n\nin the box\n\nside');
});

describe('what cannot be read is told in one line', () => {
  const good = readFileSync(join(import.meta.dirname, 'fixtures/pier.docx'));
  test.each([
    ['another zip archive', zip([{ name: 'a.txt', content: Buffer.from('a') }]), 'binary'],
    ['no directory', good.subarray(0, good.length - 30), 'binary'],
    ['an encrypted document', word(document(paragraph('x')), true), 'damaged'],
    ['a document without text', word(document('<w:p/>')), 'empty'],
    ['four bytes', Buffer.from('PK\u0003\u0004'), 'binary'],
  ])('%s', async (_name, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'InputError', code });
  });

  test.each([
    [
      'application/vnd.oasis.opendocument.text',
      '-: an OpenDocument text: try  pandoc -t plain - | news-cli show -',
    ],
    ['application/epub+zip', '-: an EPUB book: try  pandoc -t plain - | news-cli show -'],
    ['application/zip', '-: a zip archive: unpack it first'],
  ])('an archive of the type %s is told as %s', async (type, message) => {
    const bytes = zip([{ name: 'mimetype', content: Buffer.from(type), isStored: true }]);
    await expect(read(bytes)).rejects.toThrow(message);
  });

  test('a file that is no document is refused where one is asked for', async () => {
    await expect(readInput('The pier shut.', { input: 'docx' })).rejects.toThrow(
      '-: not a Word document (.docx)',
    );
  });

  test('a document that unpacks to more than the limit is refused', async () => {
    const bomb = word(Buffer.alloc(40_000_000, 32));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read(bomb, 1_000_000)).rejects.toMatchObject({ code: 'too-large' });
  });
});

test('any change of a byte gives a text or an InputError', async () => {
  const good = word(document(paragraph('The pier is shut.')));
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
      const bytes = Buffer.from(good);
      bytes[at] = value;
      const outcome = await read(bytes, 1_000_000).catch((error: Error) => error);
      if (outcome instanceof Error) expect(outcome.name).toBe('InputError');
    }),
    { numRuns: 200 },
  );
});

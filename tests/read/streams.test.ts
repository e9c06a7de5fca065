import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openOperand } from '../../src/read/index.js';
import { isManyByName } from '../../src/read/operands.js';
import { defaultMaxSize } from '../../src/read/result.js';
import { temporaryFolder } from '../temporary-folder.js';
import { readInput } from './reading.js';

const story = 'The harbour council voted on Tuesday to close the old ferry pier.';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const { path: folder } = temporaryFolder();

/** Text of every article, or record and code of what is wrong. */
async function texts(...asked: Parameters<typeof readInput>): Promise<string[]> {
  const { results } = await readInput(...asked);
  return results.map(({ article, bad }) => article?.text ?? `${bad?.record} ${bad?.code}`);
}

describe('tables', () => {
  test.each([
    [
      'commas, a quoted cell, no last newline',
      'title,text\nPier,"Shut, he said.\n""Now."""',
      ['Shut, he said.\n"Now."'],
    ],
    [
      'CRLF and empty lines',
      'title,text\r\n\r\nPier,Shut.\r\n\r\nQuay,Open.\r\n',
      ['Shut.', 'Open.'],
    ],
    ['semicolons', 'Title;Text\nPier;Shut, and for two years.\n', ['Shut, and for two years.']],
    ['bars', 'title|author|content\nPier|Ida|Shut.', ['Shut.']],
    ['tabs', 'title\ttext\nPier\tShut, now.', ['Shut, now.']],
    ['text behind a closed quote', 'title,text\nPier,"Shut" now.', ['Shut now.']],
    ['a quote inside of a cell', 'title,text\nPier,He said "now".', ['He said "now".']],
    ['a quote that is never closed', 'title,text\nPier,"Shut.\nQuay,Open.', ['Shut.\nQuay,Open.']],
    ['a last empty cell', 'text,title\nShut.,', ['Shut.']],
    ['short and long rows', 'title,text\nPier\nQuay,Open.,more,and more', ['1 no-text', 'Open.']],
    ['a mark', '\ufefftitle,text\nPier,Shut.', ['Shut.']],
    ['a separator told above', '\ufeffsep=;\r\ntitle;text\r\nPier;Shut, now.', ['Shut, now.']],
    ['the same in quotes', '"sep=|"\ntitle|text\nPier|Shut; now.', ['Shut; now.']],
    ['tabs told above', 'sep=\t\ntitle\ttext\nPier\tShut.', ['Shut.']],
    ['any text column', 'Id,ARTICLE\n1,Shut.', ['Shut.']],
  ])('%s', async (_name, csv, expected) => {
    expect(await texts(csv)).toEqual(expected);
  });

  test.each([1, 3, 1000])('may come in pieces of %i bytes, in UTF-8 and UTF-16', async (size) => {
    const csv = `title,text\r\nHead,${'x'.repeat(66_000)}\r\n"Pier ""é""","Shut – now."\r\nQuay,Open.\r\n`;
    for (const bytes of [Buffer.from(csv), utf16(csv), utf16(csv).subarray(2)]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, at * size + size),
      );
      expect((await texts(pieces)).slice(1)).toEqual(['Shut – now.', 'Open.']);
    }
  });

  test('may be UTF-16 of either order', async () => {
    expect(await texts(utf16('title\ttext\nPier\tShut.').swap16())).toEqual(['Shut.']);
  });

  test('may be windows-1252, also at the end of the head', async () => {
    expect(await texts(Buffer.from('title,text\nPier,\x93Shut.\x94', 'latin1'))).toEqual([
      '“Shut.”',
    ]);
    const long = `title,text\nPier,${'x'.repeat(65_518)}`;
    for (const tail of ['é', 'éé', '€€'])
      expect(await texts(Buffer.from(long + tail))).toEqual([`${'x'.repeat(65_518)}${tail}`]);
  });

  test('are read by --row, and a row over the limit is told', async () => {
    const csv = `title,text\nPier,${'x'.repeat(500)}\nQuay,Open.\nHall,Full.\n`;
    expect(await texts(csv, { maxSize: 100 })).toEqual(['1 too-large', 'Open.', 'Full.']);
    expect(await texts(csv, { row: 2 })).toEqual(['Open.']);
    const alone = `text\n${'x'.repeat(50)}\nOpen.\n${'x'.repeat(50)}`;
    expect(await texts(alone, { input: 'csv', maxSize: 20 })).toEqual([
      '1 too-large',
      'Open.',
      '3 too-large',
    ]);
    await expect(texts(csv, { row: 9 })).rejects.toThrow('-: has no record 9');
  });

  test.each([
    ['text', 'title,text\nPier,"Shut.\n', 'x\n'],
    ['cells', 'title,text\nPier,Shut.\nQuay', ','],
  ])('a row of %s without an end', async (_name, begin, piece) => {
    async function* endless() {
      yield Buffer.from(begin);
      for (;;) yield Buffer.from(piece.repeat(50));
    }
    const options = { input: 'csv', maxSize: 200, row: null, date: null, stdin: endless() };
    const { results } = await openOperand('-', options);
    const all = async () => {
      for await (const _ of results);
    };
    await expect(all()).rejects.toThrow(/row \d does not end: reading stops/);
  });

  test.each([
    ['no text column', 'id,title\n1,Pier', {}],
    ['a header over the limit', `${'x'.repeat(300)},text\n1,Shut.`, { maxSize: 100 }],
    ['nothing but the header', 'id', {}],
  ])('%s is told', async (_name, csv, more) => {
    for (const input of ['csv', 'tsv'])
      await expect(texts(csv, { input, ...more })).rejects.toThrow('no column holds the text');
  });
});

describe('JSON lines', () => {
  const lines = '{"text":"Shut – now."}\n\n{"text":"Open."}\n';
  test('may be UTF-16', async () => {
    expect(await texts(utf16(lines))).toEqual(['Shut – now.', 'Open.']);
  });

  test('may be windows-1252, line by line', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"\x93Shut.\x94"}\n{"t":"\x93"}\n', 'latin1'),
      Buffer.from(lines),
    ]);
    const { results } = await readInput(bytes, { input: 'jsonl' });
    expect(
      results.map(({ article, bad }) => [
        article?.text ?? bad?.code,
        article?.warnings.map(({ code }) => code),
      ]),
    ).toEqual([
      ['“Shut.”', ['encoding-guessed']],
      ['no-text', undefined],
      ['Shut – now.', []],
      ['Open.', []],
    ]);
  });

  test('end no run by a line that is nested beyond all measure', async () => {
    const deep = `{"text":"Shut.","x":${'['.repeat(1_000_001)}}`;
    expect(await texts(`${deep}\n${lines}`, { input: 'jsonl' })).toEqual([
      '1 too-deep',
      'Shut – now.',
      'Open.',
    ]);
  });

  test('a number that JSON cannot say again is no id', async () => {
    const { results } = await readInput('{"id":1e999,"text":"Shut."}\n{"id":0,"text":"Open."}\n');
    expect(results.map(({ article }) => article?.id)).toEqual([null, 0]);
  });

  test('are told by the name where the first line is none', async () => {
    const file = join(folder, 'bad.ndjson');
    writeFileSync(file, `# a remark\n${lines}`);
    const options = { input: 'auto', maxSize: defaultMaxSize, row: null, date: null };
    const codes: unknown[] = [];
    for await (const { bad } of (await openOperand(file, options)).results) codes.push(bad?.code);
    expect(codes).toEqual(['bad-json', undefined, undefined]);
  });

  test('an object over several lines is none', async () => {
    expect((await readInput('{\n"text":\n"Shut."}\n')).format).toBe('json');
    expect((await readInput('{"text":"Shut."}\n  \n')).format).toBe('json');
    expect((await readInput('7\n{"text":"Shut."}\n')).format).toBe('text');
  });
});

describe('records whose text was written as HTML', () => {
  const html = `<p>${story}</p>\n<p>&#8220;It is unsafe,&#8221; said Ann Lee.</p>`;
  const plain = `${story}\n\n“It is unsafe,” said Ann Lee.`;
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  const told = async (content: string, input: string) => {
    const { results } = await readInput(content, { input });
    return results.map(({ article }) => [
      article?.title ?? null,
      article?.text,
      article?.warnings.map(({ code }) => code).join(),
    ]);
  };

  test('a table: the text, and the entities of a title', async () => {
    const table = `title,text\nPier &#8211; shut,"${html}"\nR&D; quay,"1 < 2 & so on"\n`;
    expect(await told(table, 'csv')).toEqual([
      ['Pier – shut', plain, ''],
      ['R&D; quay', '1 < 2 & so on', ''],
    ]);
  });

  test.each(['content', 'html', 'content_html'])('JSON lines under %s', async (key) => {
    const lines = line({ title: 'Pier &amp; quay', [key]: html }) + line({ [key]: story });
    expect(await told(lines, 'jsonl')).toEqual([
      ['Pier & quay', plain, ''],
      [null, story, ''],
    ]);
  });

  test('offsets index the `text` of JSON lines, so it stays as it is', async () => {
    expect(await told(line({ title: '<i>Pier</i>', text: html }), 'jsonl')).toEqual([
      ['Pier', html, 'text-is-html'],
    ]);
  });

  test('what a record is does not hang on the records that come with it', async () => {
    const escaped = line({ title: 'Pier & quay', content: story }).replace('&', '\\u0026amp;');
    const [alone] = await told(escaped, 'jsonl');
    const [beside] = await told(escaped + line({ content: html }), 'jsonl');
    expect(alone).toEqual(['Pier & quay', story, '']);
    expect(beside).toEqual(alone);
  });

  test('an excerpt that is the beginning of the text is no subheadline', async () => {
    const excerpt = `<p>${story.slice(0, 40)} [&hellip;]</p>`;
    const { results } = await readInput(line({ excerpt, content: html }), { input: 'jsonl' });
    expect(results[0]?.article?.subtitle).toBe(null);
  });
});

describe('web archives', () => {
  const http = (body: string | Buffer, head = 'Content-Type: text/html', status = '200 OK') =>
    Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`),
      Buffer.from(body as string),
    ]);
  const record = (
    content: Buffer | string,
    head = 'WARC-Type: response\r\nWARC-Target-URI: <https://echo.example/1>',
    size = Buffer.byteLength(content),
  ) =>
    Buffer.concat([
      Buffer.from(`WARC/1.0\r\n${head}\r\nContent-Length: ${size}\r\n\r\n`),
      Buffer.from(content as string),
      Buffer.from('\r\n\r\n'),
    ]);
  const html = 'Content-Type: text/html\r\n';
  const inChunks = (body: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`${Buffer.byteLength(body).toString(16)}\r\n`),
      Buffer.from(body as string),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const page = (text: string) => `<html><body><p>${text}</p></body></html>`;
  /** What is looked at to tell the format is one piece: the records begin after it. */
  const head = record('x'.repeat(66_000), 'WARC-Type: warcinfo');
  const good = record(http(page(story)));

  test.each([
    [
      'answers that are pages',
      [
        record('software: x', 'WARC-Type: warcinfo'),
        good,
        record(http('x', 'Content-Type: image/png')),
        record(http('', 'Location: /', '301 Moved')),
      ],
      [story],
    ],
    [
      'answers without a type or an end',
      [record(http(page('No.'), 'X: y')), record('HTTP/1.1 200 OK'), good],
      [story],
    ],
    [
      'a zipped answer',
      [record(http(gzipSync(page(story)), 'Content-Type: text/html\r\nContent-Encoding: gzip'))],
      [story],
    ],
    [
      'an answer that only says it is zipped',
      [record(http(page(story), 'Content-Type: text/html\r\nContent-Encoding: gzip'))],
      [story],
    ],
    [
      'answers in chunks, packed ones too, and one that only says so',
      [
        record(
          http(
            '3\r\n<p>\r\n9;x=y\r\n' + 'Pier shut\r\n0\r\n\r\n',
            `${html}Transfer-Encoding: chunked`,
          ),
        ),
        record(
          http(
            inChunks(gzipSync(page(story))),
            `${html}Transfer-Encoding: chunked\r\nContent-Encoding: x-gzip`,
          ),
        ),
        record(http(page(story), `${html}Transfer-Encoding: chunked`)),
        record(http(inChunks(page(story)).subarray(0, -30), `${html}Transfer-Encoding: chunked`)),
      ],
      ['Pier shut', story, story, 'The harbour council voted on Tuesday to close the old ferry'],
    ],
    [
      'answers packed in other ways, or damaged',
      [
        record(http(brotliCompressSync(page(story)), `${html}Content-Encoding: br`)),
        record(http(deflateSync(page(story)), `${html}Content-Encoding: deflate`)),
        record(http(gzipSync(page(story)).subarray(0, -9), `${html}Content-Encoding: gzip`)),
        record(http('(\xb5/\xfd', `${html}Content-Encoding: zstd`)),
      ],
      [story, story, '3 damaged', '4 damaged'],
    ],
    ['an archive that ends in a record', [good, good.subarray(0, -60)], [story, '2 damaged']],
    [
      'a record without a size',
      [good, Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), good],
      [story, '2 damaged'],
    ],
    [
      'a size that is none',
      [good, record('x', 'WARC-Type: response', -1), good],
      [story, '2 damaged'],
    ],
    [
      'a size that is too small',
      [record(http(page('First.\r\n\r\nMore.')), undefined, 40), good],
      ['1 damaged'],
    ],
    ['a header that never ends', [good, Buffer.alloc(70_000, 'x')], [story, '2 damaged']],
    ['a header that is cut', [good, Buffer.from('WARC/1.0\r\nWARC-Ty')], [story, '2 damaged']],
    ['blank lines at the end', [good, Buffer.from('\r\n\r\n\r\n \n')], [story]],
  ])('%s', async (_name, records, expected) => {
    for (const size of [7, 100_000]) {
      const bytes = Buffer.concat([head, ...records]);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, at * size + size),
      );
      expect(await texts(pieces)).toEqual(expected);
    }
  });

  test('what is none is refused', async () => {
    await expect(texts(story, { input: 'warc' })).rejects.toThrow('-: not a web archive (WARC)');
  });

  test('the address is that of the page, then of the record, or none', async () => {
    const linked = page(story).replace(
      '<body>',
      '<head><link rel="canonical" href="https://echo.example/pier"></head><body>',
    );
    const bytes = Buffer.concat([
      record(http(linked)),
      good,
      record(http(page(story)), 'WARC-Type: response'),
    ]);
    const { results } = await readInput(bytes);
    expect(results.map(({ article }) => [article?.id, article?.url])).toEqual([
      ['https://echo.example/1', 'https://echo.example/pier'],
      ['https://echo.example/1', 'https://echo.example/1'],
      [null, null],
    ]);
  });

  test('are read by --row, and a page over the limit is told', async () => {
    const bytes = Buffer.concat([record(http(page('x'.repeat(900)))), good, good]);
    expect(await texts(bytes, { maxSize: 500 })).toEqual(['1 too-large', story, story]);
    expect(await texts(bytes, { row: 2 })).toEqual([story]);
  });
});

describe('bytes', () => {
  const options = { input: 'auto', maxSize: defaultMaxSize, row: null, date: null };

  test('may come through a named pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const written = writeFile(pipe, story);
    const { results } = await openOperand(pipe, options);
    await written;
    for await (const { article } of results) expect(article?.text).toBe(story);
  });

  test.each([
    ['a failure without a name', new Error('boom'), '-: cannot be read'],
    [
      'a failure of the system',
      Object.assign(new Error('x'), { code: 'EACCES' }),
      '-: no permission to read it',
    ],
    [
      'a failure that is rare',
      Object.assign(new Error('x'), { code: 'EIO' }),
      '-: cannot be read: the device reports an error',
    ],
  ])('%s is told in one line', async (_name, failure, words) => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('The pier');
      throw failure;
    }
    await expect(openOperand('-', { ...options, stdin: stdin() })).rejects.toMatchObject({
      name: 'InputError',
      message: words,
    });
  });

  test.each([
    ['a name that is not UTF-8', 'pi\ufffdr.txt', 'if its name is not UTF-8, pipe it'],
    ['a name with a NUL', 'pier\0.txt', 'no such file'],
  ])('%s', async (_name, file, words) => {
    await expect(openOperand(file, options)).rejects.toThrow(words);
  });

  test('the limit is told in MiB from one on', async () => {
    await expect(readInput(Buffer.alloc(1_100_000, 'word '), { maxSize: 1 << 20 })).rejects.toThrow(
      'larger than 1 MiB',
    );
  });

  test('a file in which nothing is found is told', async () => {
    await expect(readInput('<rss><channel></channel></rss>')).rejects.toThrow(
      '-: no article found in it (read as feed)',
    );
    await expect(readInput(story, { input: 'pdf' })).rejects.toMatchObject({ name: 'UsageError' });
  });

  test.each([
    ['a.jsonl', true],
    ['a.CSV', true],
    ['a.txt.gz', true],
    ['-', true],
    ['a.txt', false],
    ['json', false],
  ])('%s may hold many articles: %s', (file, many) => {
    expect(isManyByName(file)).toBe(many);
  });
});

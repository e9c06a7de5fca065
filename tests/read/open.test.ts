import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { expandOperands, openOperand, readRecord } from '../../src/read/index.js';
import { defaultMaxSize, type ReadOptions, type ReadResult } from '../../src/read/result.js';
import { temporaryFolder } from '../temporary-folder.js';

const options: ReadOptions = { input: 'auto', maxSize: defaultMaxSize, row: null, date: null };
const story = 'Pier shut\n\nThe council voted to close the pier.\n\nRepairs begin in May.';
const { path: folder, file: put } = temporaryFolder();

const record = (line: string) =>
  readRecord({ line, number: 1, isGuess: false }, '-', options, null);

async function all(file: string, more: Partial<ReadOptions> = {}): Promise<ReadResult[]> {
  const opened = await openOperand(file, { ...options, ...more });
  const results: ReadResult[] = [];
  for await (const result of opened.results) results.push(result);
  return results;
}

async function* stream(...chunks: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

test('a text file is one article', async () => {
  const file = put('a.txt', story);
  expect((await openOperand(file, options)).many).toBe(false);
  expect((await all(file))[0]?.article?.title).toBe('Pier shut');
});

test('standard input and a gzip file give the same text', async () => {
  const [piped] = await all('-', { stdin: stream(story.slice(0, 9), story.slice(9)) });
  const [zipped] = await all(put('a.txt.gz', gzipSync(story)));
  expect(piped?.article?.text).toBe(story);
  expect(zipped?.article?.text).toBe(story);
});

test('--date is a raw date of its own', async () => {
  const [result] = await all(put('b.txt', story), { date: '2021-03-04' });
  expect(result?.article?.rawDates).toEqual([
    { role: 'published', source: 'option', from: 'option:--date', raw: '2021-03-04', span: null },
  ]);
});

describe('an input error names the file and what is wrong', () => {
  test.each([
    ['not-found', () => join(folder, 'nope.txt'), 'no such file'],
    ['not-found', () => 'https://echo.example/pier', 'offline'],
    ['empty', () => put('empty.txt', ''), 'empty'],
    ['empty', () => put('mark.txt', '\ufeff'), 'empty'],
    ['binary', () => put('x.bin', Buffer.from([1, 0, 2, 0, 0, 0, 255, 254, 3])), 'binary'],
    ['binary', () => put('x.pdf', '%PDF-1.7'), 'pdftotext -layout'],
    ['binary', () => put('a; b.pdf', '%PDF-1.7'), "a; b.pdf' -"],
    ['binary', () => put('x.zst', Buffer.from('28b52ffd04', 'hex')), 'zstd -dc'],
    ['binary', () => put('x.xz', Buffer.from('fd377a585a00', 'hex')), 'xz -dc'],
    ['binary', () => put('x.bz2', 'BZh91AY&SY'), 'bzip2 -dc'],
    ['binary', () => put('x.webarchive', 'bplist00\xd1'), 'Safari'],
    ['binary', () => put('x.rtf', '{\\rtf1 hello}'), 'unrtf'],
    ['is-directory', () => folder, 'directory'],
    ['too-large', () => put('big.txt', 'x'.repeat(3000)), '--max-size'],
    ['device', () => '/dev/zero', 'device'],
    ['damaged', () => put('cut.gz', gzipSync(story).subarray(0, 12)), 'gzip'],
  ])('%s', async (code, file, words) => {
    const path = file();
    const error = await all(path, { maxSize: 2000 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code });
    expect(String((error as Error).message)).toMatch(
      new RegExp(`^${path.replace(/[/.]/g, '\\$&')}: `),
    );
    expect(String((error as Error).message)).toContain(words);
  });
});

describe('records', () => {
  const lines = [
    '{"id":1,"text":"First story."}',
    '',
    '{"id":2,',
    '  ',
    '{"id":"c","title":"No text"}',
    '[1]',
    '{"id":5,"body":"Fifth story.","date_publish":"2021-03-04 10:00:00","authors":["Ida Brandt"],"source":{"name":"Echo"}}',
  ];
  const answers = async (results: Promise<ReadResult[]>) =>
    (await results).map(({ article, bad }) =>
      article ? [article.id, article.text] : [bad?.record, bad?.code, bad?.id],
    );
  const expected = [
    [1, 'First story.'],
    [2, 'bad-json', null],
    [3, 'no-text', 'c'],
    [4, 'not-an-object', null],
    [5, 'Fifth story.'],
  ];

  test('one answer per record, in order, blank lines are none, the last line needs no newline', async () => {
    expect(await answers(all('-', { stdin: stream(lines.join('\n')), input: 'jsonl' }))).toEqual(
      expected,
    );
  });

  test('records come in pieces of any size, with CRLF and a mark', async () => {
    const bytes = Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
    for (const size of [1, 7, 64]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(await answers(all('-', { stdin: stream(...pieces), input: 'jsonl' }))).toEqual(
        expected,
      );
    }
  });

  test('are found by content and by name', async () => {
    expect((await openOperand(put('r.txt', lines.join('\n')), options)).format).toBe('jsonl');
    expect((await openOperand(put('r.jsonl', lines[0]!), options)).many).toBe(true);
  });

  test('a line over the limit is an error record, the others go on', async () => {
    const input = `{"id":1,"text":"${'x'.repeat(5000)}"}\n{"id":2,"text":"Short."}\n`;
    expect(
      await answers(all('-', { stdin: stream(input), input: 'jsonl', maxSize: 1000 })),
    ).toEqual([
      [1, 'too-large', null],
      [2, 'Short.'],
    ]);
  });

  test('the text is the field, unchanged', () => {
    const text = '  Two\r\nlines\u0000 \u2028 “q” \ud83d\ude00  ';
    expect(record(JSON.stringify({ text })).article?.text).toBe(text);
  });

  test('fields may have the names of other tools, and each says where it came from', () => {
    const { article } = record(lines.at(-1)!);
    expect(article).toMatchObject({ byline: ['Ida Brandt'], source: 'Echo' });
    expect(article?.rawDates[0]).toMatchObject({
      role: 'published',
      from: 'record:date_publish',
      raw: '2021-03-04 10:00:00',
    });
    expect(article?.evidence.get('source')?.from).toBe('record:source.name');
  });

  test('--row picks one', async () => {
    expect(
      await answers(all('-', { stdin: stream(lines.join('\n')), input: 'jsonl', row: 5 })),
    ).toEqual([[5, 'Fifth story.']]);
  });

  test('a line without end ends the reading, after the records before it', async () => {
    const seen: (string | undefined)[] = [];
    const pieces = async function* () {
      yield Buffer.from('{"text":"First."}\n');
      for (;;) yield Buffer.alloc(1000, 'x');
    };
    const file = { ...options, stdin: pieces(), input: 'jsonl', maxSize: 5000 };
    const read = async () => {
      for await (const { article } of (await openOperand('-', file)).results)
        seen.push(article?.text);
    };
    await expect(read()).rejects.toThrow('-: record 2 does not end: reading stops');
    expect(seen).toEqual(['First.']);
  });

  test.each([6, 7, 10 ** 14])('--row %i of five records is told', async (row) => {
    const file = { stdin: stream(lines.slice(0, 5).join('\n')), input: 'jsonl', row };
    await expect(answers(all('-', file))).rejects.toThrow(`-: has no record ${row}`);
  });

  test('a text that was cut by its exporter is said to be so', () => {
    const { article } = record('{"content":"The council voted… [+2764 chars]"}');
    expect(article?.warnings.map((warning) => warning.code)).toContain('truncated-content');
  });

  test('keys like __proto__ and constructor are only keys', () => {
    expect(record('{"__proto__":{"text":"x"},"constructor":1,"text":"Story."}').article?.text).toBe(
      'Story.',
    );
  });
});

describe('operands', () => {
  test('a directory becomes its article files, recursive, by code unit, links followed once', () => {
    put('d/b.txt', story);
    put('d/a/z.html', story);
    put('d/B.md', story);
    put('d/.hidden.txt', story);
    put('d/README.md', story);
    put('d/x.png', story);
    symlinkSync(join(folder, 'd'), join(folder, 'd/a/loop'));
    const [operand] = expandOperands([join(folder, 'd')]);
    expect(operand?.directory).toBe(true);
    expect(operand?.files.map((file) => String(file).slice(folder.length))).toEqual([
      '/d/B.md',
      '/d/a/z.html',
      '/d/b.txt',
    ]);
  });

  test('a folder inside that cannot be read stands as an error among the files', () => {
    put('u/a.txt', story);
    put('u/z.txt', story);
    mkdirSync(Buffer.concat([Buffer.from(join(folder, 'u/m')), Buffer.from([0xff])]));
    const [operand] = expandOperands([join(folder, 'u')]);
    const found = operand!.files.map((each) =>
      typeof each === 'string' ? each.slice(folder.length) : each.error.message,
    );
    expect(found).toEqual([
      '/u/a.txt',
      expect.stringContaining('u/m\ufffd: no such file'),
      '/u/z.txt',
    ]);
  });

  test('a socket in a folder is no article', async () => {
    put('s/a.txt', story);
    const server = createServer().listen(join(folder, 's/b.txt'));
    await once(server, 'listening');
    expect(expandOperands([join(folder, 's')])[0]?.files).toEqual([join(folder, 's/a.txt')]);
    server.close();
  });

  test('a file stays as given, "-" may stand once', () => {
    expect(expandOperands(['./a.txt', '-']).map(({ files }) => files)).toEqual([
      ['./a.txt'],
      ['-'],
    ]);
    expect(() => expandOperands(['-', '-'])).toThrow('only once');
  });
});

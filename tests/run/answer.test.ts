import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPlain } from '../../src/read/plain.js';
import type { ReadResult } from '../../src/read/result.js';
import { answer } from '../../src/run/answers/answer.js';
import { inspectorOf } from '../../src/run/answers/inspector-of.js';
import { lostAnswer } from '../../src/run/answers/lost-answer.js';
import { failureOf } from '../../src/run/failures.js';
import { piecesOf } from '../../src/run/output/out.js';
import { settingsOf } from '../../src/run/settings.js';
import type { ResultsTask, Task } from '../../src/run/task.js';
import { partsOf } from '../../src/run/tasks/parts.js';
import { systemTerminal } from '../../src/terminal.js';
import { run, runIn } from '../run.js';
import { temporaryFolder } from '../temporary-folder.js';

const { path: folder } = temporaryFolder();

const settings = settingsOf('text', { jsonl: true }, systemTerminal());
const inspector = await inspectorOf(settings, true);
const { report } = inspector;

const good: ReadResult = { article: { ...readPlain('A story.', { file: 'a' }), id: 7 }, bad: null };
const bad: ReadResult = {
  article: null,
  bad: { file: 'a', record: 2, id: 'b', code: 'no-text', message: 'has no text' },
};

function results(many: boolean, ...all: ReadResult[]): ResultsTask {
  return { kind: 'results', file: 'a', many, results: all, from: 1, ends: true, size: 9 };
}

const parsed = (out: ReturnType<typeof lostAnswer>['out']) =>
  [...piecesOf(out)]
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('an article that cannot be analysed', () => {
  const broken = {
    ...inspector,
    piece: () => {
      throw new Error('a fault');
    },
  };

  it('is a bad record of a file with many, in its place, and the others go on', async () => {
    const given = await answer(results(true, bad, good), broken, settings);
    expect(parsed(given.out)).toMatchObject([
      { file: 'a', record: 2, id: 'b', error: { code: 'no-text' } },
      { file: 'a', record: 2, id: 7, error: { code: 'internal' } },
    ]);
    expect(given).toMatchObject({ articles: 0, files: 1, failed: 0, traces: [] });
    expect(given.records).toMatchObject({ count: 2, bad: 2, first: 'has no text' });
  });

  it('is a failed file where it is the only one', async () => {
    const given = await answer(results(false, good), broken, settings);
    expect(parsed(given.out)).toMatchObject([{ file: 'a', error: { code: 'internal' } }]);
    expect(given).toMatchObject({ articles: 0, files: 1, failed: 1, records: null });
    expect(given.notes).toEqual([
      'a: could not be analysed (a fault of news-cli; --debug says where)',
    ]);
    expect(given.traces[0]).toMatch(/^Error: a fault\n/);
  });
});

describe('a task whose thread died', () => {
  const lines = ['{"text":"One."}', '{broken', '{"id":"c","text":"Three."}'].map((line, at) => ({
    line,
    number: at + 1,
    isGuess: false,
  }));
  const tasks: [Task, unknown[]][] = [
    [
      { kind: 'files', files: ['a.txt', 'b.txt'], size: 9 },
      [
        {
          file: 'a.txt',
          error: { code: 'internal', message: 'a.txt: could not be analysed: out of memory' },
        },
        { file: 'b.txt', error: { code: 'internal' } },
      ],
    ],
    [
      { kind: 'records', file: 'a', records: lines, from: 1, ends: true, size: 9 },
      [
        {
          record: 1,
          error: { code: 'internal', message: 'a: could not be analysed: out of memory' },
        },
        { record: 2, error: { code: 'bad-json' } },
        { record: 3, id: 'c', error: { code: 'internal' } },
      ],
    ],
    [
      results(true, good, bad),
      [
        { record: 1, id: 7, error: { code: 'internal' } },
        { record: 2, id: 'b' },
      ],
    ],
    [results(false, good), [{ file: 'a', error: { code: 'internal' } }]],
    [failureOf('a', 'no error object'), [{ file: 'a', error: { code: 'internal' } }]],
  ];

  it.each(tasks)('is answered in full: %j', (task, wanted) => {
    const { out, articles } = lostAnswer(task, 'out of memory', report, settings);
    expect(parsed(out)).toMatchObject(wanted);
    expect(articles).toBe(0);
  });

  it('that could not be read has no parts', () => {
    expect(partsOf(failureOf('a', new Error('x')))).toEqual([]);
    expect(partsOf(results(true, good, good)).map((part) => (part as ResultsTask).ends)).toEqual([
      false,
      true,
    ]);
    expect(failureOf('a', 'no error object').trace).toBe('no error object');
    expect(failureOf('a', Object.assign(new Error('bare'), { stack: undefined })).trace).toBe(
      'bare',
    );
  });
});

describe('an article as long as a book', () => {
  const line = 'The harbour of Port Mallow stayed open all night, and nobody said why. ';
  const text = `${line.repeat(12)}\n\n`.repeat(400);
  let file = '';
  beforeAll(() => {
    file = join(folder, 'long.txt');
    writeFileSync(file, text);
  });

  it.each(['json', 'jsonl', 'csv'])('is printed whole as %s', async (format) => {
    const { code, stdout, stderr } = await run('text', '--format', format, file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    if (format === 'csv') expect(stdout).toContain(text);
    else expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, file, text });
  });

  it('is the same in pieces when only some fields are wanted', async () => {
    const { stdout } = await run('text', '--jsonl', '--fields', 'text', file, 'samples/README.md');
    const [first, second] = stdout.trimEnd().split('\n');
    expect(JSON.parse(first!)).toEqual({ schemaVersion: 1, file, text });
    expect(JSON.parse(second!)).toMatchObject({ file: 'samples/README.md' });
  });
});

it('output is the same as text, as bytes and in pieces', () => {
  for (const out of ['né\n', Buffer.from('né\n'), { pieces: ['n', 'é\n'] }])
    expect([...piecesOf(out)].join('')).toBe('né\n');
});

it('--debug tells where an error came from', async () => {
  const { code, stderr } = await run('text', '--debug', 'nope.txt');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^news-cli: nope\.txt: no such file\nnews-cli: [^\n]*Error: [^\n]+␊ +at /);
});

it('warnings of records name the record', async () => {
  const records = [
    { id: 'a1', text: 'He said: “Yes." She said: "No.”' },
    { text: 'He said: “Yes." She said: "No.”' },
  ];
  const stdin = records.map((record) => JSON.stringify(record)).join('\n');
  const { stderr } = await runIn({ stdin }, 'quotes', '--input', 'jsonl', '--csv', '-');
  expect(stderr).toMatch(
    /^(news-cli: -: a1: line 1: [^\n]+\n){2}(news-cli: -: line 1: [^\n]+\n){2}$/,
  );
  expect((await runIn({ stdin }, 'quotes', '--input', 'jsonl', '--csv', '-q', '-')).stderr).toBe(
    '',
  );
});

it('corrections larger than 4 MB are refused', async () => {
  const file = join(folder, 'aliases.json');
  writeFileSync(file, '{}');
  truncateSync(file, (4 << 20) + 1);
  const { code, stderr } = await run('show', '--aliases', file, 'samples/README.md');
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('larger than 4 MB'),
  });
  expect((await run('show', '--aliases', folder, 'samples/README.md')).stderr).toContain(
    'is a directory',
  );
  expect((await run('show', '--aliases', '/dev/zero', 'samples/README.md')).stderr).toContain(
    'is a device',
  );
});

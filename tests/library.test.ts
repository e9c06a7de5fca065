import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { InputError, inspect, readArticle, readArticles } from '../src/index.js';
import { run } from './run.js';

const story = 'samples/wire-dateline.txt';

test('reads a file and inspects it: the same as show --json', async () => {
  const object = inspect(await readArticle(story));
  const { stdout } = await run('show', '--json', story);
  expect(JSON.parse(JSON.stringify(object))).toEqual(JSON.parse(stdout));
});

test('a string is a story; parts and reasons come on demand', () => {
  const { quotes, entities, dates } = inspect('Mayor Ada Quill said: "We stay."', {
    parts: ['quotes'],
    why: true,
  });
  expect(quotes?.map(({ text, speaker }) => [speaker?.name, text])).toEqual([
    ['Ada Quill', 'We stay.'],
  ]);
  expect(quotes?.[0]?.why).toBeDefined();
  expect([entities, dates]).toEqual([undefined, undefined]);
});

test('many articles come one at a time', async () => {
  const ids: unknown[] = [];
  for await (const { id } of readArticles('samples/briefs.jsonl')) ids.push(id);
  expect(ids).toHaveLength(3);
});

test('a record that cannot be read is an InputError with its number', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-cli-'));
  const file = join(folder, 'a.jsonl');
  writeFileSync(file, '{"text":"One."}\n{broken\n');
  const read = async () => {
    for await (const { text } of readArticles(file)) expect(text).toBe('One.');
  };
  await expect(read()).rejects.toMatchObject({
    code: 'bad-json',
    message: expect.stringMatching(/a\.jsonl: record 2 /),
  });
  writeFileSync(file, '\n');
  await expect(readArticle(file, { input: 'jsonl' })).rejects.toThrow('holds no article');
  rmSync(folder, { recursive: true });
});

test('what cannot be read is an InputError with a code', async () => {
  await expect(readArticle('nope.txt')).rejects.toBeInstanceOf(InputError);
  await expect(readArticle('nope.txt')).rejects.toMatchObject({ code: 'not-found' });
});

test('nothing makes it throw', () => {
  for (const text of ['', ' ', '"', '\ud800', '“'.repeat(2000), 'a\0b', '\n'.repeat(500)]) {
    expect(inspect(text).schemaVersion).toBe(1);
  }
});

test('the built package is an ES module that prints nothing', () => {
  const url = pathToFileURL(join(import.meta.dirname, '../dist/index.js')).href;
  const program = `import { inspect } from ${JSON.stringify(url)}; process.stdout.write(String(inspect('A "b" c.').schemaVersion));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(output.toString()).toBe('1');
});

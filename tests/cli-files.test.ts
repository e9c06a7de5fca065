import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.js';
import { freshFolder } from './temporary-folder.js';

const story = 'samples/wire-dateline.txt';
const { path: folder, at, file } = freshFolder();

test.each([
  ['empty', ''],
  ['BOM only', '\ufeff'],
])('an %s file is an input error', async (_what, content) => {
  const path = file('a.txt', content);
  expect(await run('show', path)).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^news-cli: [^\n]*a\.txt: [^\n]*empty[^\n]*\n$/),
  });
});

test('no final newline and CRLF are read as they are', async () => {
  for (const content of ['One line', 'Two\r\nlines\r\n']) {
    const { code, stdout } = await run('text', '--json', file('a.txt', content));
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { text: string }).text).toBe(content);
  }
});

test('a binary file is told from an article', async () => {
  const path = file('a.txt', 'PK\x03\x04 \0\0\x01 not a story \0\0\0\0');
  const { code, stdout, stderr } = await run('show', path);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^news-cli: [^\n]*a\.txt: [^\n]+\n$/);
});

test('a folder is read in order, all of it, cycles of links included', async () => {
  mkdirSync(at('b'));
  symlinkSync('..', join(folder, 'b', 'up'));
  for (const name of ['c.txt', 'a.txt', 'b/d.txt']) file(name, `Story ${name}.`);
  const { code, stdout, stderr } = await run('text', '--json', folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const files = (JSON.parse(stdout) as { file: string }[]).map((each) => each.file);
  expect(files).toEqual(['a.txt', 'b/d.txt', 'c.txt'].map((name) => at(name)));
});

test('a folder without articles is an empty array, and done', async () => {
  expect(await run('show', '--json', folder)).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
});

test('a person is told of a folder without articles', async () => {
  file('scan.pdf', 'no article');
  const stderr = `news-cli: ${folder}: no article files in this folder (a file of another kind is read when it is given by its own name)\n`;
  expect(await run('show', folder)).toEqual({ code: 0, stdout: '', stderr });
  expect(await run('show', '--quiet', folder)).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('a folder of one story is an array all the same', async () => {
  file('a.txt', 'Story.');
  const { stdout } = await run('text', '--json', folder);
  expect(JSON.parse(stdout)).toHaveLength(1);
});

test('one file is an object; a file that fails among others leaves its error in the array', async () => {
  expect(JSON.parse((await run('show', '--json', story)).stdout)).toMatchObject({ file: story });
  const { code, stdout, stderr } = await run('show', '--json', story, 'nope.txt');
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'news-cli: nope.txt: no such file\n' });
  expect(JSON.parse(stdout)).toMatchObject([
    { file: story },
    { schemaVersion: 1, file: 'nope.txt', error: { code: 'not-found' } },
  ]);
});

test('--fields picks columns, and keys in JSON', async () => {
  const { stdout } = await run('quotes', '--csv', '--fields', 'speaker,words', story);
  expect(stdout.split('\n')[0]).toBe('file,id,speaker,words');
  const json = JSON.parse(
    (await run('quotes', '--json', '--fields', 'speaker,words', story)).stdout,
  ) as {
    quotes: object[];
  };
  expect(Object.keys(json)).toEqual(['schemaVersion', 'file', 'quotes']);
  for (const quote of json.quotes)
    expect(Object.keys(quote).sort()).toEqual(['id', 'speaker', 'words']);
});

test('-o writes what would have been printed, whole or not at all', async () => {
  const out = at('out.json');
  const printed = await run('quotes', '--json', story);
  expect(await run('quotes', '--json', '-o', out, story)).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(out, 'utf8')).toBe(printed.stdout);
  expect(readdirSync(folder)).toEqual(['out.json']);
});

test('-o never overwrites an input, and says why it cannot write', async () => {
  const input = file('a.txt', 'Story.');
  const same = await run('text', '-o', input, input);
  expect(same).toMatchObject({ code: 1, stdout: '' });
  expect(same.stderr).toContain('is an input too');
  expect(readFileSync(input, 'utf8')).toBe('Story.');
  const nowhere = await run('text', '-o', at('no/out.txt'), input);
  expect(nowhere).toMatchObject({ code: 1, stdout: '' });
  expect(nowhere.stderr).toContain('cannot be written');
  expect(existsSync(at('no'))).toBe(false);
});

test('-o never overwrites what a link has brought into an input folder', async () => {
  mkdirSync(at('stories'));
  mkdirSync(at('elsewhere'));
  const linked = file('linked.txt', 'Story.');
  const below = file('elsewhere/b.txt', 'Story.');
  symlinkSync(linked, at('stories/a.txt'));
  symlinkSync(at('elsewhere'), at('stories/more'));
  for (const input of [linked, below]) {
    for (const command of ['text', 'stats'] as const) {
      const { code, stderr } = await run(command, '-o', input, at('stories'));
      expect([code, stderr]).toEqual([1, expect.stringContaining('is an input too')]);
    }
    expect(readFileSync(input, 'utf8')).toBe('Story.');
  }
  expect((await run('text', '-o', at('stories/new.txt'), at('stories'))).code).toBe(0);
});

test('--aliases corrects names for all commands', async () => {
  const input = file(
    'a.txt',
    'Ada Quill met Bo Stern. "We stay," said Ada Quill. Then Ada Quill left Graz.',
  );
  const aliases = file(
    'aliases.json',
    JSON.stringify({
      merge: { 'Ada Quill': 'Adelheid Quill' },
      ignore: ['Bo Stern'],
      type: { Graz: 'event' },
    }),
  );
  const { stdout } = await run('show', '--json', '--aliases', aliases, input);
  const { entities, quotes } = JSON.parse(stdout) as {
    entities: { name: string; type: string }[];
    quotes: { speaker: { name: string } | null }[];
  };
  expect(entities.map(({ name }) => name)).toContain('Adelheid Quill');
  expect(entities.map(({ name }) => name)).not.toContain('Bo Stern');
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Adelheid Quill']);
  const alone = JSON.parse((await run('quotes', '--json', '--aliases', aliases, input)).stdout) as {
    entities?: unknown;
    quotes: { speaker: { name: string } }[];
  };
  expect(alone.entities).toBeUndefined();
  expect(alone.quotes[0]?.speaker.name).toBe('Adelheid Quill');
});

test.each([
  ['{', 'is not valid JSON'],
  ['[]', 'must be a JSON object'],
  ['{"merg":{}}', 'unknown key merg; known are merge, ignore, type'],
  ['{"merge":{"a":1}}', 'merge must be an object of "form": "name"'],
  ['{"ignore":"a"}', 'ignore must be a list of names'],
  ['{"type":{"a":"thing"}}', 'type must be an object of "name": one of person, place'],
])('--aliases %s: %s', async (content, message) => {
  const { code, stdout, stderr } = await run('show', '--aliases', file('x.json', content), story);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('quotes are filtered, grouped and shown with their context', async () => {
  const input = file(
    'a.txt',
    'Ada Quill said: "We stay." The crowd cheered.\n\nBo Stern said: "We go home now." A voice: "Never."\n',
  );
  const quotes = async (...flags: string[]) => {
    const { stdout } = await run('quotes', '--json', ...flags, input);
    return (JSON.parse(stdout) as { quotes: { id: string; text: string; context?: object }[] })
      .quotes;
  };
  const all = await quotes();
  const ada = await quotes('--speaker', 'quill');
  expect(ada.map(({ text }) => text)).toEqual(['We stay.']);
  expect(await quotes('--speaker', 'nobody')).toEqual([]);
  expect((await quotes('--type', 'direct,mixed')).length).toBeLessThanOrEqual(all.length);
  expect((await quotes('--context', '2', '--speaker', 'Quill'))[0]?.context).toEqual({
    before: 'Quill said: ',
    after: ' The crowd',
  });
  const { stdout } = await run(
    'quotes',
    '--group-by',
    'speaker',
    '--csv',
    '--fields',
    'speaker,words',
    input,
  );
  expect(stdout).toContain('Bo Stern,4\n');
});

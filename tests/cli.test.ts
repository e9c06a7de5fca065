import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../src/version.js';
import { run, runIn } from './run.js';

const packageFile = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as {
  version: string;
};

test('the version is that of the package', () => {
  expect(version).toBe(packageFile.version);
});

test.each([
  ['--version'],
  ['-V'],
  ['-h'],
  ['--help'],
  ['help'],
  ['help', 'quotes'],
  ['quotes', '--help'],
  [],
])('%j is answered on stdout with 0', async (...args: string[]) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    args[0]?.toLowerCase().includes('v') ? /^\d+\.\d+\.\d+\n$/ : /^Usage: news-cli/,
  );
});

test.each([10, 40, 59])('help fits %i columns but for its examples and usage', async (columns) => {
  for (const command of ['show', 'quotes', 'entities', 'stats']) {
    const { stdout } = await runIn({ columns }, command, '--help');
    const [options = ''] = stdout.split('\nExamples:');
    const words = options
      .split('\n')
      .slice(1)
      .filter((line) => /\S\s+\S/.test(line));
    const long = words.filter((line) => line.length > columns && !/^ {2}-/.test(line));
    expect(long).toEqual([]);
  }
});

test.each([
  [['shwo', 'x'], "unknown command 'shwo' (Did you mean show?)"],
  [['show', 'x', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
  [['show', '--format', 'jsn', 'x'], 'Allowed are table, json, jsonl, csv, tsv, markdown.'],
  [['show', '--json', '--csv', 'x'], '--json and --csv: give one output format'],
  [['show', '--format', 'csv', '--format', 'json', 'x'], 'Give one format only.'],
  [['show', '--fields', 'nope', 'x'], '--fields: unknown field nope; known are title, source'],
  [['show', '--json', '--fields', 'nope', 'x'], 'unknown field nope; known are article, quotes'],
  [['show', '--input', 'nope', 'x'], '--input nope: unknown format; known are auto, text, html'],
  [['help', 'nope'], "unknown command 'nope'"],
  [['package.json'], 'did you mean: news-cli show package.json'],
  [['show', '-', '-'], 'standard input ("-") can be given only once'],
  [['dates', '--date', '2023-02-30', 'x'], 'Give an ISO date'],
  [['schema', 'nope'], "unknown command 'nope'"],
])('%j is wrong usage: 2, one line on stderr', async (args, message) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^news-cli: [^\n]+\(add --help for usage\)\n$/);
});

test('what is wrong with an endless value is said in a line that can be read', async () => {
  const { code, stderr } = await run('show', '--width', 'x'.repeat(100_000), 'samples/README.md');
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^news-cli: [^\n]+ … [^\n]+ from 10 to 10000\. \(add --help for usage\)\n$/,
  );
  expect(stderr.length).toBeLessThan(1100);
});

test('no file and nothing piped in is wrong usage, not a wait', async () => {
  expect(await run('show')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'news-cli: no input: give a file, a directory, or - for standard input (add --help for usage)\n',
  });
});

test('a missing file is named on stderr, the others are printed, the code is 1', async () => {
  const { code, stdout, stderr } = await run('text', 'samples/README.md', 'nope.txt');
  expect(code).toBe(1);
  expect(stdout).not.toBe('');
  expect(stderr).toBe('news-cli: nope.txt: no such file\n');
});

test('a single missing file prints nothing on stdout in any format', async () => {
  for (const format of ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown']) {
    const { code, stdout, stderr } = await run('quotes', '--format', format, 'nope.txt');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'news-cli: nope.txt: no such file\n' });
    if (format !== 'jsonl') expect(stdout).toBe('');
  }
});

test('bad records are answered in place, counted on stderr, and do not change the code', async () => {
  const lines = '{"id":"a","text":"One."}\n{bad\n\n{"id":"c","text":"Three."}';
  const { code, stdout, stderr } = await runIn(
    { stdin: lines },
    'quotes',
    '--input',
    'jsonl',
    '--jsonl',
    '-',
  );
  const objects = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id?: string; record?: number; error?: { code: string } });
  expect(code).toBe(0);
  expect(objects.map(({ id, record }) => id ?? record)).toEqual(['a', 2, 'c']);
  expect(objects[1]?.error).toBeDefined();
  expect(stderr).toMatch(
    /^news-cli: -: 1 of 3 records could not be read; the first: record 2 [^\n]+\n$/,
  );
});

test.each([
  ['show', 'HOW IT WAS READ'],
  ['quotes', 'rule'],
  ['entities', 'why'],
  ['dates', 'rule'],
  ['summary', 'score'],
])('%s --why says how: %s', async (command, word) => {
  const story = 'samples/wire-dateline.txt';
  const { code, stdout } = await run(command, '--why', story);
  expect(code).toBe(0);
  expect(stdout).toContain(word);
  expect((await run(command, story)).stdout).not.toMatch(new RegExp(`^${word}\\b`, 'm'));
});

test('formats lists what is read and written', async () => {
  const { code, stdout, stderr } = await run('formats');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const name of ['text', 'html', 'jsonl *', 'csv *', 'table', 'markdown']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${name.replace('*', '\\*')} +\\S`, 'm'));
  }
});

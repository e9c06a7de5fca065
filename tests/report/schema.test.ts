import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { articleObject } from '../../src/report/article/article-object.js';
import { schemaCommands, schemaOf } from '../../src/report/schema/index.js';
import { run } from '../run.js';
import { example } from './example.js';
import { problems } from './validate.js';

// Many articles per test: patience on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => `samples/${name}`);

test.each(schemaCommands)(
  '%s: the output of every sample is what the schema says',
  async (command) => {
    const { code, stdout } = await run(command, '--jsonl', ...samples, 'nope.txt');
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(samples.length + 1);
    for (const line of lines) expect(problems(JSON.parse(line), schemaOf(command))).toEqual([]);
  },
);

test.each([
  ['quotes', ['--why', '--context', '3', '--group-by', 'speaker']],
  ['entities', ['--why', '--mentions']],
  ['dates', ['--why', '--timeline']],
  ['show', ['--why']],
] as const)('%s %j keeps to the schema', async (command, flags) => {
  const { stdout } = await run(command, '--jsonl', ...flags, ...samples.slice(0, 4));
  for (const line of stdout.trimEnd().split('\n')) {
    expect(problems(JSON.parse(line), schemaOf(command))).toEqual([]);
  }
});

test('a story with everything in it keeps to the schema, with reasons and without', () => {
  for (const why of [false, true]) {
    const { text: _text, ...rest } = articleObject(example, { why, text: true });
    expect(problems(JSON.parse(JSON.stringify(rest)), schemaOf('show'))).toEqual([]);
  }
});

test('the schema refuses what the contract does not know', () => {
  const object = { ...articleObject(example), extra: 1 };
  expect(problems(object, schemaOf('show'))).toEqual(['$: surplus extra']);
  expect(problems({ ...articleObject(example), schemaVersion: 2 }, schemaOf('show'))).not.toEqual(
    [],
  );
});

test('the schema command prints it', async () => {
  for (const command of schemaCommands) {
    const { code, stdout, stderr } = await run('schema', command);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(schemaOf(command))));
  }
});

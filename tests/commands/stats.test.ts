import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoryFacts } from '../../src/analysis/corpus/index.js';
import { run as runProgram } from '../../src/cli.js';
import type { Output } from '../../src/output/output.js';
import { decodeFacts, encodeFacts } from '../../src/run/answers/facts.js';
import { noFacts } from '../analysis/corpus/no-facts.js';
import { run, runIn } from '../run.js';

const story = `Harbour opens\n\nThe harbour of Port Mallow opened on Monday, and the mayor, Ann Verity, cut the ribbon
before a crowd of some two hundred people who had waited in the rain since morning.\n`;

describe('stats', () => {
  it('sums up files, and says which failed', async () => {
    const { code, stdout, stderr } = await run('stats', '--json', 'samples/README.md', 'nope.txt');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, failed: 1, stories: 1 });
    expect(stderr).toBe('news-cli: nope.txt: no such file\n');
  });

  it('counts a copy once with --dedupe', async () => {
    const answer = async (...args: string[]) =>
      JSON.parse((await runIn({ stdin: story }, 'stats', '--json', ...args)).stdout);
    expect(await answer('-', 'samples/README.md')).toMatchObject({ stories: 2 });
    expect(await answer('--dedupe', 'samples/README.md', 'samples/README.md')).toMatchObject({
      stories: 1,
      copies: { stories: 1, originals: [{ file: 'samples/README.md', copies: 1 }] },
    });
  });

  it('prints what there is at Ctrl-C, though the input stays open', async () => {
    const said: string[] = [];
    const output = (into: string[]): Output => ({
      write: async (text) => void into.push(String(text)),
      flush: async () => {},
      isOut: true,
      isTerminal: false,
      columns: null,
    });
    const printed: string[] = [];
    let closed = false;
    const listeners = process.listenerCount('SIGINT');
    const code = await runProgram(['stats', '--json', '--input', 'jsonl', '-'], {
      stdin: {
        async *[Symbol.asyncIterator]() {
          for (const id of [1, 2, 3]) yield Buffer.from(`${JSON.stringify({ id, text: story })}\n`);
          setTimeout(() => process.emit('SIGINT', 'SIGINT'), 50);
          await new Promise(() => {});
        },
      },
      closeInput: () => {
        closed = true;
      },
      piped: true,
      stdout: output(printed),
      stderr: output(said),
      env: {},
    });
    expect({ code, closed }).toEqual({ code: 130, closed: true });
    expect(JSON.parse(printed.join(''))).toMatchObject({ stories: 3 });
    expect(said).toEqual(['news-cli: stopped: what follows is of the stories so far\n']);
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });

  it('is coloured where it is wanted', async () => {
    expect((await runIn({ stdin: story }, 'stats', '--color', 'always', '-')).stdout).toContain(
      '\u001b[',
    );
  });

  it('of nothing prints nothing, and leaves an older file as it was', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'news-cli-')), 'old.json');
    writeFileSync(file, 'old');
    for (const args of [[], ['-o', file]])
      expect(await run('stats', '--json', 'nope.txt', ...args)).toEqual({
        code: 1,
        stdout: '',
        stderr: 'news-cli: nope.txt: no such file\n',
      });
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('prints an overview for people', async () => {
    const { code, stdout, stderr } = await runIn({ stdin: story }, 'stats', '-');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^1 story, /);
  });

  it.each([
    [['--by', 'author'], 'Allowed are source, month'],
    [['--list', 'nobody'], 'Allowed are speakers, people'],
    [['--top', '0'], 'whole number from 1'],
    [['--fields', 'name'], "unknown option '--fields'"],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stdout, stderr } = await run('stats', ...args, 'x.txt');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

it.each([
  ['Ann Verity', null],
  ['lines\n\r\u2028 and "marks"', new Uint16Array(64)],
  ['\ud800 alone', Uint16Array.from({ length: 64 }, (_, at) => (at * 40503) & 0xffff)],
])('facts of a story come back from a line as they were: %j', (name, sketch) => {
  const facts: StoryFacts = { ...noFacts, file: name, source: name, sketch };
  const line = encodeFacts(facts);
  expect(line).not.toContain('\n');
  expect(decodeFacts(line)).toEqual(facts);
});

import { describe, expect, it } from 'vitest';
import type { StoryFacts } from '../../src/analysis/corpus/index.js';
import { decodeFacts, encodeFacts } from '../../src/run/facts.js';
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
  const facts: StoryFacts = {
    file: name,
    id: null,
    source: name,
    published: null,
    words: 1,
    quotes: { direct: 0, mixed: 0, indirect: 0 },
    quotedWords: 0,
    unnamed: 0,
    unattributed: 0,
    names: [],
    speakers: [],
    monthsMentioned: [],
    sketch,
  };
  const line = encodeFacts(facts);
  expect(line).not.toContain('\n');
  expect(decodeFacts(line)).toEqual(facts);
});

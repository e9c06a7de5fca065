import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Output } from '../../src/output/output.js';
import { grouped, progressLine, startProgress } from '../../src/run/progress.js';
import type { Terminal } from '../../src/terminal.js';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(process.hrtime, 'bigint').mockImplementation(() => BigInt(Math.round(now * 1e6)));
});
afterEach(() => vi.restoreAllMocks());

function output(into: string[], isTerminal: boolean): Output {
  return {
    write: async (text) => {
      into.push(String(text));
    },
    flush: async () => {},
    isOut: true,
    isTerminal,
    columns: null,
  };
}

/** What a run of `files` files, `each` ms long, says on standard error. */
function said(world: {
  terminal: boolean;
  stdoutToo?: boolean;
  quiet?: boolean;
  each: number;
  files: number;
}) {
  const stderr: string[] = [];
  const terminal = {
    stdout: output([], world.stdoutToo === true),
    stderr: output(stderr, world.terminal),
  } as Terminal;
  const progress = startProgress(terminal, { total: world.files, quiet: world.quiet === true });
  for (let file = 0; file < world.files; file++) {
    now += world.each;
    progress.add({ articles: 1, files: 1, failed: 0, records: null });
  }
  progress.end();
  return stderr;
}

describe('progress', () => {
  it('shows after a second on a terminal, and is erased at the end', () => {
    const lines = said({ terminal: true, each: 100, files: 50 });
    expect(lines[0]).toBe('\r\x1b[K10 of 50 files · 10/s · 4 s left');
    expect(lines.at(-1)).toBe('\r\x1b[K');
    expect(lines.length).toBeLessThan(16);
  });

  it.each([
    ['a run shorter than a second', { terminal: true, each: 10, files: 50 }],
    ['a pipe or file', { terminal: false, each: 100, files: 50 }],
    ['--quiet', { terminal: true, quiet: true, each: 100, files: 500 }],
    ['results on the same terminal', { terminal: true, stdoutToo: true, each: 100, files: 50 }],
  ])('is silent: %s', (_what, world) => {
    expect(said(world)).toEqual([]);
  });

  it('ends a run over many articles with one line of totals', () => {
    expect(said({ terminal: false, each: 10, files: 1500 })).toEqual([
      'news-cli: 1,500 articles, 0 failed, 15.0 s\n',
    ]);
  });

  it('counts articles where the number of files says nothing', () => {
    const sum = { articles: 12_345, files: 0, failed: 2, bad: 1 };
    expect(progressLine(sum, 1, 10)).toBe('12,345 articles · 1,235/s · 3 failed');
  });

  it.each([
    [1000, '3 min left'],
    [100_000, '5 h 33 min left'],
  ])('tells the time that %i files take', (total, left) => {
    const sum = { articles: 100, files: 100, failed: 0, bad: 0 };
    expect(progressLine(sum, total, 20)).toContain(left);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [5_000_000, '5,000,000'],
  ])('%i is written %s', (number, text) => {
    expect(grouped(number)).toBe(text);
  });
});

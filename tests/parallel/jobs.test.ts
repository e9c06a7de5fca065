import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../run.js';
import { temporaryFolder } from '../temporary-folder.js';

// The real program: threads run the built bundle (`npm test` builds it first).
const bin = new URL('../../bin/news-cli.js', import.meta.url).pathname;
const { path: folder } = temporaryFolder();
const files = Array.from({ length: 150 }, (_, at) => join(folder, `${at}.txt`));

beforeAll(() => {
  for (const [at, file] of files.entries()) {
    const text = `Harbour news ${at}\n\n"We sail at ${at % 12} o'clock," said Ann Verity${at} on Monday.\n\nShe left.\n`;
    // Every 40th file is missing, so that failures keep their place too.
    if (at % 40 !== 7) writeFileSync(file, text);
  }
});

async function news(...args: string[]) {
  const options = { maxBuffer: 1 << 28 };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [bin, ...args], options);
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('--jobs', { timeout: 60_000 }, () => {
  it.each(['json', 'table'])('gives the same bytes for 1, 2 and 5: %s', async (format) => {
    const [one, two, five] = await Promise.all(
      ['1', '2', '5'].map((jobs) => news('quotes', '--format', format, '--jobs', jobs, ...files)),
    );
    expect(one?.code).toBe(1);
    expect(one?.stdout).not.toBe('');
    expect(one?.stderr).toMatch(/^(news-cli: .*: no such file\n){4}$/);
    expect(two).toEqual(one);
    expect(five).toEqual(one);
  });

  it('gives the same for a record stream with bad lines', async () => {
    const lines = files.map((_, at) =>
      at % 50 === 3 ? '{broken' : JSON.stringify({ id: at, text: `"Yes," said Tom Reed${at}.` }),
    );
    const stream = join(folder, 'stream.jsonl');
    writeFileSync(stream, `${lines.join('\n\n')}`);
    const [one, three] = await Promise.all(
      ['1', '3'].map((jobs) => news('quotes', '--jsonl', '--jobs', jobs, stream)),
    );
    expect(one?.code).toBe(0);
    expect(one?.stdout.trimEnd().split('\n')).toHaveLength(lines.length);
    expect(one?.stderr).toContain('3 of 150 records could not be read; the first: record 4');
    expect(three).toEqual(one);
  });

  it.each(['0', '-1', 'two', '257'])('%s is wrong usage', async (jobs) => {
    const { code, stdout } = await run('quotes', '--jobs', jobs, 'x.txt');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.each(['1', '2'])('answers a slow pipe while it is open: --jobs %s', async (jobs) => {
    const args = [bin, 'quotes', '--jsonl', '-q', '--input', 'jsonl', '--jobs', jobs, '-'];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      for (const id of ['first', 'second']) {
        child.stdin.write(`${JSON.stringify({ id, text: '"We sail," said Ann Verity.' })}\n`);
        const [bytes] = (await once(child.stdout, 'data')) as [Buffer];
        expect(JSON.parse(String(bytes))).toMatchObject({ id });
      }
    } finally {
      child.stdin.end();
    }
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

// The recipes of docs/distributed.md with the real programs.
const isThere = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith(
  'GNU',
);
const why = isThere ? '' : ' (not run: GNU parallel is not installed)';

const bin = new URL('../../bin/news-cli.js', import.meta.url).pathname;
const news = `${process.execPath} ${bin} quotes --input jsonl --jsonl --jobs 1 -q -`;
const { path: folder } = temporaryFolder();

const lines = Array.from({ length: 60 }, (_, at) =>
  JSON.stringify({
    id: `r${at}`,
    text: `"We sail at ${at % 12}," said Ann Verity${at} on Monday.`,
  }),
);
const input = `${lines.join('\n')}\n`;
const env = { ...process.env, PARALLEL_HOME: folder, HOME: folder };

function bash(script: string, stdin = '') {
  return spawnSync('bash', ['-c', script], { input: stdin, encoding: 'utf8', cwd: folder, env });
}

describe.skipIf(!isThere)(`GNU parallel${why}`, { timeout: 120_000 }, () => {
  const plain = isThere ? bash(news, input).stdout : '';

  it('with --pipe -k gives the bytes of the plain run', () => {
    const { status, stdout } = bash(`parallel --pipe -k -j2 -N20 ${news}`, input);
    expect(status).toBe(0);
    expect(stdout).toBe(plain);
    expect(stdout.split('\n')).toHaveLength(lines.length + 1);
  });

  it('with --pipepart -k gives the bytes of the plain run', () => {
    writeFileSync(join(folder, 'articles.jsonl'), input);
    const { status, stdout } = bash(
      `parallel --pipepart -a articles.jsonl --block 3k -k -j2 ${news}`,
    );
    expect(status).toBe(0);
    expect(stdout).toBe(plain);
  });

  it('takes up a run over shards that was killed half-way', async () => {
    for (const name of ['shards', 'done']) mkdirSync(join(folder, name));
    for (let at = 0; at < 4; at++) {
      const shard = `${lines.slice(at * 15, at * 15 + 15).join('\n')}\n`;
      writeFileSync(join(folder, 'shards', `${at}.jsonl`), shard);
    }
    const run = `parallel -j1 --joblog run.log --resume-failed '${news} < {} > done/{/}.tmp && mv done/{/}.tmp done/{/}' ::: shards/*.jsonl`;
    const first = spawn('bash', ['-c', run], { cwd: folder, env, detached: true, stdio: 'ignore' });
    await until(() => finished().length >= 1);
    process.kill(-first.pid!, 'SIGKILL');
    await new Promise((resolve) => first.on('close', resolve));
    const before = finished().length;
    expect(before).toBeLessThan(4);
    expect(bash(run).status).toBe(0);
    expect(finished()).toHaveLength(4);
    expect(
      finished()
        .map((name) => readFileSync(join(folder, 'done', name), 'utf8'))
        .join(''),
    ).toBe(plain);
  });
});

/** Shards that are done, in order. */
function finished(): string[] {
  const done = join(folder, 'done');
  if (!existsSync(done)) return [];
  return readdirSync(done)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

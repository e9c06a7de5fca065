import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extent, HostileRun } from '../case.js';
import { formats, story } from '../documents.js';
import { newsCli, shell } from '../program.js';
import { faultsAgainst } from './expect.js';

const article = formats[0]!.write(story, 'plain');

/** Very many files, few descriptors, and files that change or vanish under way. */
export function many(folder: string, extent: Extent, note: (line: string) => void): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  const count = extent === 'long' ? 20_000 : 5000;
  const fill = (name: string, files: number): string => {
    const path = join(folder, name);
    for (let i = 0; i < files; i++) {
      if (i % 1000 === 0) mkdirSync(join(path, `d${i / 1000}`), { recursive: true });
      writeFileSync(join(path, `d${Math.floor(i / 1000)}`, `${i}.txt`), article);
    }
    return path;
  };
  return [
    {
      name: `many/${count} files with 64 descriptors`,
      judge: async () => {
        const path = fill('crowd', count);
        const line = `ulimit -n 64; /usr/bin/env bash -c 'exec $NEWS show --jobs 1 --jsonl "$0" | tail -n 1 | wc -l' "$CROWD"; $NEWS show --jsonl "$CROWD" > all.jsonl; c=$?; wc -l < all.jsonl; exit $c`;
        const outcome = await shell(line, { cwd: folder, env: { CROWD: path }, limit: 240_000 });
        note(`${count} files twice: ${(outcome.ms / 1000).toFixed(1)} s`);
        const faults = faultsAgainst(outcome, {
          code: 0,
          stdout: new RegExp(`^1\\n${count}\\n$`),
          within: count * 12,
        });
        rmSync(path, { recursive: true });
        return faults;
      },
    },
    {
      name: 'many/files that vanish',
      judge: async () => {
        const path = fill('vanishing', 3000);
        const run = newsCli(['text', '--jsonl', '--jobs', '1', path], { limit: 60_000 });
        await new Promise((resolve) => setTimeout(resolve, 250));
        for (const name of readdirSync(path))
          rmSync(join(path, name), { recursive: true, force: true });
        const outcome = await run;
        return faultsAgainst(outcome, { code: outcome.code === 0 ? 0 : 1, format: 'jsonl' });
      },
    },
    {
      name: 'many/a file that grows while it is read',
      judge: async () => {
        const line = `(while [ -e go ]; do cat seed >> grows.txt; done) & : > grows.txt; $NEWS text --json --max-size 1M grows.txt > g.json; c=$?; rm -f go; wait; [ $c = 0 ] || [ $c = 1 ]`;
        writeFileSync(join(folder, 'seed'), article.repeat(100));
        writeFileSync(join(folder, 'go'), '');
        const outcome = await shell(line, { cwd: folder, limit: 20_000 });
        rmSync(join(folder, 'go'), { force: true });
        return faultsAgainst(outcome, { code: 0 });
      },
    },
  ];
}

// Many small files and a record stream with 1, 2 and all threads: CPU in all, wall time, peak memory, same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, jsonLines } from './articles.mjs';
import { cost, printTable, program } from './measure.mjs';

export function parallel({ files = 20000, megabytes = 16, file = null, rounds = 1 } = {}) {
  const counts = [...new Set([1, 2, availableParallelism()])];
  const folder = mkdtempSync(join(tmpdir(), 'news-cli-bench-'));
  try {
    const size = writeFiles(folder, files, file);
    table(`${files} files, ${size.toFixed(1)} MB`, size, counts, rounds, (jobs) =>
      cost([program, 'show', '--jsonl', '--jobs', String(jobs), folder]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  const stream = articles(megabytes, file);
  const input = jsonLines(stream.records);
  table(`record stream, ${stream.megabytes.toFixed(1)} MB`, stream.megabytes, counts, rounds, (jobs) =>
    cost([program, 'show', '--input', 'jsonl', '--jsonl', '--jobs', String(jobs), '-'], { input }),
  );
}

function table(title, size, counts, rounds, run) {
  const rows = counts.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [at, jobs] of counts.entries()) rows[at].push(run(jobs));
  const best = rows.map((list) => list.reduce((a, b) => (b.wall < a.wall ? b : a)));
  printTable(
    `${title} (best wall of ${rounds})`,
    ['--jobs', 'CPU s', 'wall s', 'times as fast', 'MB/s wall', 'peak MB', 'output'],
    best.map((each, at) => [
      counts[at],
      each.cpu.toFixed(2),
      each.wall.toFixed(2),
      (best[0].wall / each.wall).toFixed(2),
      (size / each.wall).toFixed(1),
      each.rss,
      createHash('sha256').update(each.stdout).digest('hex').slice(0, 12),
    ]),
  );
}

/** Stories of about 1.1 KB, the first paragraphs of an article, 500 to a folder. Returns MB. */
function writeFiles(folder, count, file) {
  const { records } = articles(2, file);
  let size = 0;
  for (let at = 0; at < count; at++) {
    if (at % 500 === 0) mkdirSync(join(folder, String(at / 500).padStart(4, '0')));
    const { text } = records[at % records.length];
    const story = `${text.slice(0, 1100)}\nStory ${at}.\n`;
    size += Buffer.byteLength(story);
    writeFileSync(join(folder, String(Math.floor(at / 500)).padStart(4, '0'), `${String(at % 500).padStart(3, '0')}.txt`), story);
  }
  return size / 1e6;
}

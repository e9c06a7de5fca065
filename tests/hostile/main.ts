import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, judgeFiles, type Mode, modes } from './batches.js';
import type { Extent, HostileFile, HostileRun } from './case.js';
import { containers } from './files/containers.js';
import { impossibleDates } from './files/dates.js';
import { encodings } from './files/encodings.js';
import { formatAbuse } from './files/formats/index.js';
import { injections } from './files/injections.js';
import { mutated } from './files/mutations.js';
import { shapes } from './files/shapes.js';
import { inParallel } from './program.js';
import { circumstances } from './runs/circumstances.js';
import { determinism } from './runs/determinism.js';
import { growth } from './runs/growth.js';
import { many } from './runs/many.js';
import { memory } from './runs/memory.js';
import { output } from './runs/output.js';
import { paths } from './runs/paths.js';
import { streams } from './runs/streams.js';
import { terminal } from './runs/terminal.js';
import { usage } from './runs/usage.js';

// The hostile suite: throws files, streams, names and signals at the real program and judges what comes back.
// `npm run hostile` takes five minutes, with `-- --steady` (CI) without the timed groups; `npm run hostile -- --long` runs everything; `-- --only NAME` runs the groups, or with `GROUP/…` the cases, whose name begins so.

const args = process.argv.slice(2);
const extent: Extent = args.includes('--long') ? 'long' : 'short';
const only = args.includes('--only') ? args[args.indexOf('--only') + 1]! : '';
const seed = Number(process.env.FUZZ_SEED ?? (extent === 'long' ? Date.now() % 1e9 : 20231204));
/** Left out by `--steady`: their bars are times and sizes, which a busy machine breaks without a fault of the program. */
const timed = new Set(['streams', 'memory', 'many', 'growth']);
const steady = args.includes('--steady');
const scratch = mkdtempSync(join(tmpdir(), 'news-cli-hostile-'));
chmodSync(scratch, 0o755);
const count = { passed: 0, failed: 0, skipped: 0 };

/** A group of files; a short run takes every `stride`th of them, always the same. */
const fileGroups: readonly (readonly [string, () => HostileFile[], stride: number])[] = [
  ['encodings', encodings, 1],
  ['formats', formatAbuse, 1],
  ['containers', containers, 2],
  ['injections', injections, 4],
  ['dates', impossibleDates, 2],
  ['shapes', shapes, 3],
  ['mutations', () => mutated(extent === 'long' ? 100_000 : 2000, seed), 1],
];

/** Figures for the closing report. */
function note(line: string): void {
  console.log(`  ${line}`);
}

const runGroups: readonly (readonly [string, (folder: string) => HostileRun[]])[] = [
  ['paths', paths],
  ['streams', streams],
  ['usage', usage],
  ['circumstances', circumstances],
  ['output', output],
  ['terminal', (folder) => terminal(folder, extent)],
  ['determinism', determinism],
  ['memory', (folder) => memory(folder, extent, note)],
  ['many', (folder) => many(folder, extent, note)],
  ['growth', (folder) => growth(folder, extent, note)],
];

/** JSON lines for every file; the other ways of asking take turns, two for each file, all of them in a long run. */
function modesOf(index: number): readonly Mode[] {
  if (extent === 'long') return modes;
  const turn = 1 + (index % (modes.length - 1));
  return index % 2 === 0 ? [modes[0]!, modes[turn]!] : [modes[turn]!];
}

const late = 'out of time';

/** A short run ends within five minutes on a quiet machine with two cores; on a slower one the last cases are left out and say so. */
function outOfTime(): boolean {
  return extent === 'short' && performance.now() > 285_000;
}

function report(faults: readonly Fault[]): void {
  for (const { name, mode, fault } of faults.slice(0, 40))
    console.log(`  FAILED ${name} [${mode}]: ${fault}`);
  if (faults.length > 40) console.log(`  … ${faults.length - 40} more`);
}

async function judgeRuns(name: string, runs: readonly HostileRun[], began: number): Promise<void> {
  const tally = { failed: 0, skipped: 0 };
  await inParallel(runs, 2, async (run) => {
    const faults = outOfTime() ? late : await run.judge();
    if (typeof faults === 'string') {
      tally.skipped++;
      if (faults !== late) console.log(`  skipped ${run.name}: ${faults}`);
    } else if (faults.length > 0) {
      tally.failed++;
      for (const fault of faults) console.log(`  FAILED ${run.name}: ${fault}`);
    }
  });
  count.failed += tally.failed;
  count.skipped += tally.skipped;
  count.passed += runs.length - tally.failed - tally.skipped;
  console.log(
    `${name}: ${runs.length} cases, ${tally.failed} failed, ${Math.round((performance.now() - began) / 1000)} s`,
  );
}

console.log(`hostile suite, ${extent}, seed ${seed}`);
try {
  for (const [name, make, stride] of fileGroups) {
    if (!name.startsWith(only.split('/')[0]!)) continue;
    const began = performance.now();
    const files = make().filter((_, index) => extent === 'long' || index % stride === 0);
    const { tried, faults } = await judgeFiles(files, join(scratch, name), modesOf);
    const failed = new Set(faults.map((fault) => `${fault.name} ${fault.mode}`)).size;
    count.passed += tried - failed;
    count.failed += failed;
    console.log(
      `${name}: ${files.length} files, ${tried} cases, ${failed} failed, ${Math.round((performance.now() - began) / 1000)} s`,
    );
    report(faults);
  }
  for (const [name, make] of runGroups) {
    if (!name.startsWith(only.split('/')[0]!)) continue;
    if (steady && timed.has(name)) continue;
    const began = performance.now();
    const runs = make(join(scratch, name)).filter(
      (run) => run.name.startsWith(only) || name.startsWith(only),
    );
    await judgeRuns(name, runs, began);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 ? 1 : 0;

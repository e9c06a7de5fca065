import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, type Outcome, type Start, start } from './program.js';

/** What a run used. */
export interface Used {
  readonly outcome: Outcome;
  /** User and system time, milliseconds: unlike the wall clock it does not lie on a busy machine. */
  readonly cpu: number;
  /** Peak resident memory, MB. */
  readonly memory: number;
}

/** Loaded before the program: notes on exit what the process used. */
const meter = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const used = { cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
  require('node:fs').writeFileSync(process.env.METER, JSON.stringify(used));
});`;

let runs = 0;

/** Runs news-cli and says what it used; `folder` holds the meter's files. */
export async function metered(
  args: readonly string[],
  folder: string,
  how: Start = {},
): Promise<Used> {
  const preload = join(folder, 'meter.cjs');
  const note = join(folder, `meter-${runs++}.json`);
  writeFileSync(preload, meter);
  const outcome = await start(process.execPath, ['--require', preload, bin, ...args], {
    ...how,
    env: { ...how.env, METER: note },
  });
  try {
    return {
      outcome,
      ...(JSON.parse(readFileSync(note, 'utf8')) as { cpu: number; memory: number }),
    };
  } catch {
    return { outcome, cpu: Number.NaN, memory: Number.NaN };
  } finally {
    rmSync(note, { force: true });
  }
}

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

/**
 * Loaded before the program: notes on exit what the process used. Not `maxRSS`: a child begins with its parent's peak. Where there
 * is no /proc the resident size at the end stands in.
 */
const meter = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { readFileSync, writeFileSync } = require('node:fs');
  let memory = process.memoryUsage.rss() / 1048576;
  try {
    memory = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {}
  const used = { cpu: (user + system) / 1000, memory };
  writeFileSync(process.env.METER, JSON.stringify(used));
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

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extent, HostileRun } from '../case.js';
import { commonFaults } from '../judge.js';
import { formatSeries, type Series, textSeries } from '../series.js';
import { metered } from '../usage-meter.js';

/** Above this exponent a series fails; 1 is linear, 2 quadratic. */
const steepest = 1.3;
/** CPU milliseconds that 512 KiB of anything may take; the aim is 1,000 on an idle machine. */
const longest = 4000;
/** CPU milliseconds of 512 KiB under which a start's own noise hides how a series grows. */
const cheap = 400;
const KiB = 1024;

/** CPU time of the whole program over texts of one repeated thing, n … 8n; the cost of an empty run is taken off. */
export function growth(folder: string, extent: Extent, note: (line: string) => void): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  const worst = { exponent: 0, series: '', cpu: 0, slowest: '' };
  const all = [...textSeries, ...formatSeries];
  // A short run takes every third series, always the same, and every series of the readers.
  const chosen =
    extent === 'long'
      ? all
      : all.filter((series, i) => i % 3 === 0 || !series.name.startsWith('text'));
  let start: Promise<number> | null = null;
  const measure = async (
    series: Series,
    length: number,
  ): Promise<{ cpu: number; faults: string[] }> => {
    start ??= baseline(folder);
    const path = join(folder, `${chosen.indexOf(series)}-${length}${series.extension}`);
    writeFileSync(path, series.make(length));
    const { outcome, cpu } = await metered(['show', '--jsonl', path], folder, { limit: 40_000 });
    rmSync(path);
    return {
      cpu: Math.max(1, (Number.isNaN(cpu) ? outcome.ms : cpu) - (await start)),
      faults: commonFaults(outcome),
    };
  };
  const runs = chosen.map((series) => ({
    name: `growth/${series.name}`,
    judge: async (): Promise<string[]> => {
      const points = [await measure(series, 128 * KiB), await measure(series, 512 * KiB)];
      const faults = points.flatMap((point) => point.faults);
      let exponent = Math.log2(points[1]!.cpu / points[0]!.cpu) / 2;
      let top = points[1]!.cpu;
      // Only a suspicion: measure the whole series, the better of two runs each.
      if ((exponent > 1.1 && top > 100) || top > longest * 0.8) {
        // Of a cheap series the small sizes cost no more than two empty runs differ by: larger ones are measured.
        const sizes = [64, 128, 256, 512].map((size) => (top < cheap ? size * 8 : size));
        const times: number[] = [];
        for (const size of sizes)
          times.push(
            Math.min(
              (await measure(series, size * KiB)).cpu,
              (await measure(series, size * KiB)).cpu,
            ),
          );
        exponent = slope(sizes, times);
        if (sizes[3] === 512) top = Math.min(top, times[3]!);
      }
      if (top > 100 && exponent > worst.exponent)
        Object.assign(worst, { exponent, series: series.name });
      if (top > worst.cpu) Object.assign(worst, { cpu: top, slowest: series.name });
      if (top > 100 && exponent > steepest)
        faults.push(`grows with exponent ${exponent.toFixed(2)} (512 KiB: ${Math.round(top)} ms)`);
      if (top > longest)
        faults.push(
          `512 KiB take ${Math.round(top)} ms CPU, allowed ${longest} (exponent ${exponent.toFixed(2)})`,
        );
      return faults;
    },
  }));
  return [
    ...runs,
    {
      name: 'growth/figures',
      judge: async () => {
        note(
          `worst exponent ${worst.exponent.toFixed(2)} (${worst.series}); slowest 512 KiB ${Math.round(worst.cpu)} ms CPU (${worst.slowest})`,
        );
        return [];
      },
    },
  ];
}

/** CPU of a run that has next to nothing to read, the least of five: taking off too much makes the small sizes look cheap, and so every series steep. */
async function baseline(folder: string): Promise<number> {
  const path = join(folder, 'tiny.txt');
  writeFileSync(path, 'Mara Ellison said “no” on Monday.');
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push((await metered(['show', '--jsonl', path], folder)).cpu);
  return Math.min(...times);
}

/** Least-squares slope of log time over log length. */
function slope(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = times.map(Math.log);
  const mean = (list: readonly number[]): number =>
    list.reduce((sum, x) => sum + x, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

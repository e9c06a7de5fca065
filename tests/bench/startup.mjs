// What a start costs, as a ratio to bare Node: interleaved rounds, medians of the CPU time (user + system) and of the rounds' ratios.
import { fileURLToPath } from 'node:url';
import { cost, interleaved, printTable, program, ratio } from './measure.mjs';

const sample = fileURLToPath(new URL('../../samples/wire-dateline.txt', import.meta.url));
/** Bare Node is the yardstick; a start should cost at most so many times as much. */
const targets = { '--version': 1.8, 'show --json': 2, show: 2, 'quotes (table)': 2.2 };

export async function startup({ rounds }) {
  const runs = {
    'node -e 0': () => cost(['-e', '0']),
    '--version': () => cost([program, '--version']),
    text: () => cost([program, 'text', sample]),
    'show --json': () => cost([program, 'show', '--json', sample]),
    show: () => cost([program, 'show', sample]),
    'quotes (table)': () => cost([program, 'quotes', sample]),
  };
  const costs = interleaved(runs, Math.max(rounds, 20));
  printTable(
    'Start-up, one short article',
    ['', 'CPU ms', 'x node -e 0', 'target', 'MB'],
    Object.entries(costs).map(([name, { cpu, rss }]) => [
      name,
      (cpu * 1000).toFixed(1),
      ratio(costs, name, 'node -e 0').toFixed(2),
      targets[name] ?? '',
      rss.toFixed(0),
    ]),
  );
}

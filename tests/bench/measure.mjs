// Runs the program and reads what it cost: CPU time of the whole process (all threads), wall time and peak memory.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../bin/news-cli.js', import.meta.url));
const hook = fileURLToPath(new URL('./report-cost.cjs', import.meta.url));

/** NODE_EXTRA_CA_CERTS costs 40 ms of every start: it is none of ours. */
const { NODE_EXTRA_CA_CERTS: _certificates, NODE_COMPILE_CACHE: _cache, ...env } = process.env;

/** { cpu, wall: seconds, rss: MB, bytes: of stdout } of `node … args`. Throws when it fails. */
export function cost(args, { input, node = process.execPath } = {}) {
  const started = process.hrtime.bigint();
  const result = spawnSync(node, ['--require', hook, ...args], {
    input,
    env,
    maxBuffer: 2 ** 31,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return { ...JSON.parse(result.output[3]), wall, bytes: result.stdout.length, stdout: result.stdout };
}

/** Interleaved rounds (A B C A B C …): the median of each, so that a busy minute hits all alike; `cpus` has every round. */
export function interleaved(runs, rounds) {
  const costs = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) costs[name].push(run());
  }
  return Object.fromEntries(
    Object.entries(costs).map(([name, all]) => [
      name,
      {
        cpu: median(all.map((each) => each.cpu)),
        cpus: all.map((each) => each.cpu),
        wall: median(all.map((each) => each.wall)),
        rss: median(all.map((each) => each.rss)),
      },
    ]),
  );
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

/** Rows of [text, number …] under heads, right-aligned. */
export function printTable(title, heads, rows) {
  const all = [heads, ...rows.map((row) => row.map((cell) => String(cell)))];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  console.log(`\n${title}`);
  for (const row of all) {
    console.log(
      `  ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')}`,
    );
  }
}

/** The exponent of the growth: slope of log cost over log size, 1 = linear. */
export function exponent(sizes, costs) {
  const x = sizes.map(Math.log);
  const y = costs.map(Math.log);
  const mean = (list) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, each, at) => sum + (each - mx) * (y[at] - my), 0);
  return over / x.reduce((sum, each) => sum + (each - mx) ** 2, 0);
}

/** How many times as much one costs as another: the median over the rounds, each with its own yardstick, as machines change their pace. */
export function ratio(costs, name, yardstick) {
  return median(costs[name].cpus.map((cpu, round) => cpu / costs[yardstick].cpus[round]));
}

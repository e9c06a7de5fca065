// MB/s of one core for each command over a record stream, start-up taken off, and how the cost grows with the input.
import { articles, jsonLines } from './articles.mjs';
import { cost, exponent, interleaved, printTable, program } from './measure.mjs';

const commands = ['show', 'quotes', 'entities', 'dates', 'summary', 'text'];

export function throughput({ megabytes = 8, file = null, rounds = 1 } = {}) {
  const { records, megabytes: size } = articles(megabytes, file);
  const input = jsonLines(records);
  const runs = Object.fromEntries(
    commands.map((command) => [command, () => cost(filter(command), { input })]),
  );
  const start = cost(filter('text'), { input: jsonLines(records.slice(0, 1)) }).cpu;
  const costs = interleaved(runs, rounds);
  printTable(
    `one core, --input jsonl --jsonl, ${records.length} articles, ${size.toFixed(1)} MB of text (start-up ${(start * 1000).toFixed(0)} ms taken off)`,
    ['command', 'CPU s', 'MB/s', 'articles/s', 'peak MB'],
    commands.map((command) => {
      const { cpu, rss } = costs[command];
      const busy = cpu - start;
      return [command, cpu.toFixed(2), (size / busy).toFixed(1), Math.round(records.length / busy), rss];
    }),
  );
  return costs;
}

export function growth({ megabytes = 1, file = null } = {}) {
  const sizes = [1, 2, 4, 8].map((times) => times * megabytes);
  const costs = sizes.map((size) => {
    const { records, megabytes: exact } = articles(size, file);
    return { size: exact, ...cost(filter('show'), { input: jsonLines(records) }) };
  });
  const one = articles(megabytes, file).records;
  const joined = [1, 2, 4, 8].map((times) => {
    const text = one.slice(0, Math.ceil((one.length / 8) * times)).map((each) => each.text).join('\n\n');
    return { size: Buffer.byteLength(text) / 1e6, ...cost(filter('show'), { input: jsonLines([{ text }]) }) };
  });
  const start = cost(filter('show'), { input: jsonLines(one.slice(0, 1)) }).cpu;
  const slope = (list) => exponent(list.map((each) => each.size), list.map((each) => each.cpu - start)).toFixed(2);
  printTable('growth of show: n, 2n, 4n, 8n', ['', 'n', '2n', '4n', '8n', 'exponent'], [
    ['more articles: MB', ...costs.map((each) => each.size.toFixed(1)), ''],
    ['CPU s', ...costs.map((each) => each.cpu.toFixed(2)), slope(costs)],
    ['peak MB', ...costs.map((each) => each.rss), ''],
    ['one longer article: MB', ...joined.map((each) => each.size.toFixed(2)), ''],
    ['CPU s', ...joined.map((each) => each.cpu.toFixed(2)), slope(joined)],
    ['peak MB', ...joined.map((each) => each.rss), ''],
  ]);
}

function filter(command) {
  return [program, command, '--input', 'jsonl', '--jsonl', '--jobs', '1', '-'];
}

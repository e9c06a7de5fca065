// npm run bench [-- parts] [--data records.jsonl] [--rounds n]: what the program costs, as tables. Parts: startup, throughput,
// stages, growth, parallel, peers. CPU seconds are compared, not wall time; a busy machine still makes them 10-30 % dearer.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parallel } from './parallel.mjs';
import { comparePeers } from './peers.mjs';
import { stages } from './stages.mjs';
import { growth, throughput } from './throughput.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const options = { file: values.data ?? null, rounds: Number(values.rounds) };
const parts = {
  startup: async () => {
    const file = new URL('./startup.mjs', import.meta.url);
    if (existsSync(file)) await (await import(file.href)).startup(options);
  },
  throughput: () => throughput(options),
  stages: () => stages(options),
  growth: () => growth(options),
  parallel: () => parallel(options),
  peers: () => comparePeers(options),
};

console.log(`Node ${process.version}, ${process.arch}`);
for (const part of positionals.length > 0 ? positionals : Object.keys(parts)) {
  if (!parts[part]) throw new Error(`no part ${part}; there are ${Object.keys(parts).join(', ')}`);
  await parts[part]();
}

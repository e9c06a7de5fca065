import { expect, test } from 'vitest';
import { type CommandEntry, catalogue } from '../../../src/commands/catalogue.js';
import { type FlagName, flag } from '../../../src/commands/flags.js';
import { formats } from '../../../src/read/formats.js';
import { runIn } from '../../run.js';
import { mutated } from '../files/mutations.js';
import { commonFaults, javascriptFaults, type OutputFormat, outputFaults } from '../judge.js';
import { type Random, randomOf } from '../random.js';
import { runs, seed } from './runs.js';

const outputs: readonly OutputFormat[] = ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'];

/** Values at and around the limits of each flag that takes one; those that write files or start threads have runs of their own. */
const values: Partial<Record<FlagName, readonly string[]>> = {
  fields: ['text', 'speaker', 'name,type', 'value,why', 'start,end', 'article,warnings', 'x', ''],
  width: ['9', '10', '11', '39', '40', '59', '10000', '10001', '1e3', '-0'],
  color: ['always', 'never', 'auto', ''],
  by: ['source', 'month'],
  list: ['speakers', 'others', 'months', 'groups', 'copies'],
  top: ['0', '1', '9007199254740992'],
  jobs: ['0', '1', '-1', '1e9'],
  input: [...formats.map(({ name }) => name), 'auto', 'AUTO', 'pdf'],
  maxSize: ['0', '1', '99', '1k', '999999999g'],
  row: ['0', '1', '2', '999999999'],
  date: ['1582-10-10', '2023-02-29', '2024-02-29T23:59:59+14:00', '0000-00-00', '99999-01-01'],
  dateOrder: ['dmy', 'mdy', 'ymd'],
  tz: ['Asia/Tokyo', '+14:00', '+14:01', 'Nowhere'],
  speaker: ['a', 'VARGA', '…', '__proto__'],
  quoteType: ['direct', 'mixed,indirect', ',', 'x'],
  entityType: ['person', 'other,event', ',', 'x'],
  dateType: ['date', 'set,duration', ',', 'x'],
  groupBy: ['speaker'],
  context: ['0', '1', '1000', '1001'],
  minCount: ['0', '2', '-1'],
  minConfidence: ['0', '1', '.5', '1.01'],
  sort: ['salience', 'count', 'name', 'position', 'x'],
  sentences: ['0', '1', '1000', '1001'],
  words: ['0', '1', '9007199254740992'],
};
const others: ReadonlySet<FlagName> = new Set(['format', 'output', 'aliases', 'debug']);

/** A command with up to five of its flags, whether they go together or not. */
function commandLine({ name, flags }: CommandEntry, format: OutputFormat, random: Random) {
  const args = [name as string, '--format', format];
  const own = flags.filter((each) => !others.has(each));
  for (let count = random.below(6); count > 0; count--) {
    const chosen = random.pick(own);
    const value = values[chosen] === undefined ? [] : [random.pick(values[chosen])];
    args.push(flag(chosen).long!, ...value);
  }
  return args;
}

test('any flags of any command on any damaged document give an answer in the format, or one line that says why not', async () => {
  const random = randomOf(seed);
  const found: string[] = [];
  for (const { name: file, bytes } of mutated(runs(400).numRuns, seed)) {
    const format = random.pick(outputs);
    const args = commandLine(random.pick(catalogue), format, random);
    const { code, stdout, stderr } = await runIn({ stdin: bytes }, ...args);
    const bare = args.includes('always') ? stdout.replace(/\u001b\[[0-9;]{1,20}m/g, '') : stdout;
    const outcome = { code, stdout: Buffer.from(bare), stderr, signal: null, ms: 0, late: false };
    const faults = [...commonFaults(outcome, [0, 1, 2]), ...javascriptFaults(outcome.stdout)];
    if (code === 2 && stdout !== '') faults.push('wrong usage prints');
    // The sum of many stories is another object; picked fields leave most of one out.
    if (!args.includes('stats') && !args.includes('--fields'))
      faults.push(...outputFaults(outcome.stdout, format));
    for (const fault of faults) found.push(`${fault}: ${args.join(' ')} < ${file}`);
  }
  expect(found).toEqual([]);
}, 240_000);

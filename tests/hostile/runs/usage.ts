import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileRun } from '../case.js';
import { formats, story } from '../documents.js';
import { terminalSequences } from '../files/injections.js';
import { newsCli } from '../program.js';
import { faultsAgainst, type Wanted } from './expect.js';

const commands = ['show', 'quotes', 'entities', 'dates', 'summary', 'text'];

/** Wrong and hostile command lines. */
export function usage(folder: string): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  const good = join(folder, 'good.txt');
  writeFileSync(good, formats[0]!.write(story, 'plain'));
  const runs: HostileRun[] = [];
  const add = (name: string, args: readonly string[], wanted: Wanted): void => {
    runs.push({
      name: `usage/${name}`,
      judge: async () => faultsAgainst(await newsCli(args, { cwd: folder }), wanted),
    });
  };
  const wrong: Wanted = { code: 2, stdout: null, stderr: /^news-cli: [^\n]+\n/ };
  const fine: Wanted = { code: 0, stderr: null, stdout: /./ };
  for (const args of [
    ['--version'],
    ['-V'],
    ['-h'],
    ['--help'],
    ['help'],
    ['help', 'help'],
    ['help', '--help'],
    ['--'],
    [],
    ...commands.flatMap((c) => [
      ['help', c],
      [c, '--help'],
      [c, '-h'],
    ]),
  ])
    add(`fine: ${args.join(' ') || 'bare'}`, args, fine);
  const values = [
    '',
    ' ',
    '-1',
    '0',
    '1e999',
    'nan',
    'abc',
    '99999999999999999999',
    '1.5',
    '0x10',
    '__proto__',
    'constructor',
    'toString',
    '\u001b[31m',
    'a\nb',
    '\u202e',
    '/dev/zero',
    'x'.repeat(100_000),
  ];
  const options = [
    '--format',
    '--fields',
    '--color',
    '--input',
    '--width',
    '--max-size',
    '--jobs',
    '--row',
    '--sentences',
    '--date-order',
    '--tz',
    '--aliases',
  ];
  options.forEach((option, o) => {
    values.forEach((value, v) => {
      // Some of these are good values of some options: whatever the answer, it is clean.
      const command = commands[(o + v) % commands.length]!;
      runs.push({
        name: `usage/${command} ${option} ${JSON.stringify(value.slice(0, 20))}`,
        judge: async () => {
          const outcome = await newsCli([command, option, value, good], { cwd: folder });
          return faultsAgainst(outcome, {
            code: [0, 1, 2].includes(outcome.code ?? -1) ? outcome.code! : 0,
          });
        },
      });
    });
  });
  for (const command of commands) {
    add(`${command} --fields`, [command, '--json', '--fields', 'nope', good], wrong);
    add(`${command} two formats`, [command, '--json', '--csv', good], wrong);
    add(
      `${command} two formats by name`,
      [command, '--format', 'csv', '--format', 'json', good],
      wrong,
    );
    add(`${command} unknown option`, [command, '--jsn', good], wrong);
    add(`${command} option without value`, [command, good, '--format'], wrong);
    add(`${command} options after operands`, [command, good, '--json'], {
      code: 0,
      format: 'json',
      stderr: null,
    });
    add(`${command} options before operands`, [command, '--json', good], {
      code: 0,
      format: 'json',
      stderr: null,
    });
  }
  // Corrections of names: read whole, so neither endless nor deep ones may end the run in another way than with a message.
  const corrections = [
    '',
    '{',
    'null',
    '[]',
    '['.repeat(200_000),
    '{"merge":{"a":'.repeat(20_000),
    '{"merge":{"__proto__":["x"]}}',
    '{"ignore":{"length":1e9}}',
    '{"type":{"\\u001b[31m":"\\u202e"}}',
    '\u0000\u0001\u0002'.repeat(1000),
  ];
  corrections.forEach((text, at) => {
    const path = join(folder, `corrections ${at}.json`);
    writeFileSync(path, text);
    add(`--aliases ${JSON.stringify(text.slice(0, 30))}`, ['show', '--aliases', path, good], wrong);
  });
  for (const path of ['/dev/zero', '/dev/null', '.', 'nowhere', '-'])
    add(`--aliases ${path}`, ['show', '--aliases', path, good], { ...wrong, within: 3000 });
  for (const value of [
    '31.02.2023',
    'x',
    '',
    '2023-02-30',
    '9999999999-01-01',
    '2023-13-01',
    '\u001b[31m',
    '-5',
  ])
    add(`--date ${JSON.stringify(value)}`, ['dates', `--date=${value}`, good], wrong);
  for (const [name, sequence] of terminalSequences.filter(([, s]) => !s.includes('\0'))) {
    add(`command ${name}`, [sequence], { ...wrong });
    add(`option ${name}`, ['show', `--${sequence}`, good], wrong);
    add(`field ${name}`, ['show', '--json', '--fields', sequence, good], wrong);
    add(`operand ${name}`, ['show', `nowhere ${sequence}`], {
      code: 1,
      stdout: null,
      stderr: /^news-cli: [^\n]+\n$/,
    });
  }
  for (const name of [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'shwo',
    'SHOW',
    'help me',
    'undefinedly',
  ]) {
    add(`command ${name}`, [name], wrong);
    add(`help ${name}`, ['help', name], wrong);
    add(`field ${name}`, ['quotes', '--csv', '--fields', name, good], wrong);
  }
  add('five thousand options', ['show', ...Array.from({ length: 5000 }, () => '--quiet'), good], {
    code: 0,
  });
  add('five thousand operands', ['text', '--jsonl', ...Array.from({ length: 5000 }, () => good)], {
    code: 0,
    format: 'jsonl',
  });
  return runs;
}

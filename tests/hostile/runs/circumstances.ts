import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileRun } from '../case.js';
import { formats, story } from '../documents.js';
import { bin, newsCli, shell, start } from '../program.js';
import { faultsAgainst } from './expect.js';

const commands = ['show', 'quotes', 'entities', 'dates', 'summary', 'text', 'stats'];
const oddValues = [
  '',
  '0',
  '-1',
  '1',
  '3',
  '99999999',
  'NaN',
  'true',
  'false',
  ' 80 ',
  '\u001b[31m',
];

/** Environments that other programs, shells and mistakes leave behind; undefined = taken out. */
const environments: readonly (readonly [string, Record<string, string>])[] = [
  ...['COLUMNS', 'LINES', 'FORCE_COLOR', 'NO_COLOR', 'CLICOLOR_FORCE', 'CLICOLOR', 'TERM'].flatMap(
    (name) =>
      oddValues.map((value) => [`${name}=${JSON.stringify(value)}`, { [name]: value }] as const),
  ),
  ...oddValues.map(
    (value) =>
      [`both colours ${JSON.stringify(value)}`, { FORCE_COLOR: value, NO_COLOR: '1' }] as const,
  ),
  ...['', 'Nowhere', ':/dev/zero', '../../etc', '+99:99', 'Asia/Tokyo'].map(
    (zone) => [`TZ=${zone}`, { TZ: zone }] as const,
  ),
  ...['', 'POSIX', 'tr_TR.UTF-8', 'xx_XX', '\u001b[31m'].flatMap((locale) =>
    ['LANG', 'LC_ALL'].map((name) => [`${name}=${locale}`, { [name]: locale }] as const),
  ),
  ['no HOME', { HOME: '' }],
  ['HOME a device', { HOME: '/dev/null' }],
  ['no PATH', { PATH: '' }],
  ['no TMPDIR', { TMPDIR: '/nonexistent' }],
  ['one thread of libuv', { UV_THREADPOOL_SIZE: '1' }],
  ['CI', { CI: 'true', TERM: 'dumb' }],
  ['a small heap', { NODE_OPTIONS: '--max-old-space-size=64' }],
  ['no __proto__', { NODE_OPTIONS: '--disable-proto=throw' }],
  ['__proto__ gone', { NODE_OPTIONS: '--disable-proto=delete' }],
  ['deprecations throw', { NODE_OPTIONS: '--throw-deprecation --pending-deprecation' }],
];

const colour = /\u001b\[[0-9;]{1,20}m/g;

/** The same file in odd surroundings: environment, working folder, name of the program, limits of the system. */
export function circumstances(folder: string): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  const good = join(folder, 'good.txt');
  writeFileSync(good, formats[0]!.write(story, 'plain'));
  const runs: HostileRun[] = [];
  environments.forEach(([name, env], at) => {
    const command = commands[at % commands.length]!;
    const format = at % 2 === 0 ? 'table' : 'csv';
    runs.push({
      name: `circumstances/${name}, ${command} ${format}`,
      judge: async () => {
        const args = command === 'text' ? [good] : ['--format', format, good];
        const outcome = await newsCli([command, ...args], { cwd: folder, env });
        const bare = outcome.stdout.toString().replace(colour, '');
        return faultsAgainst(
          { ...outcome, stdout: Buffer.from(format === 'table' ? bare : `${outcome.stdout}`) },
          { code: 0, stderr: null, stdout: /./, format: command === 'text' ? 'table' : format },
        );
      },
    });
  });
  const line = (name: string, text: string, wanted: Parameters<typeof faultsAgainst>[1]): void => {
    runs.push({
      name: `circumstances/${name}`,
      judge: async () =>
        faultsAgainst(await shell(text, { cwd: folder, env: { GOOD: good } }), wanted),
    });
  };
  for (const command of commands) {
    const gone = `d=$(mktemp -d); cd "$d"; rmdir "$d"; $NEWS ${command}`;
    line(`${command}, working folder gone`, `${gone} "$GOOD"`, {
      code: 0,
      stderr: null,
      format: 'table',
    });
    line(`${command}, working folder gone, a name in it`, `${gone} --json good.txt`, {
      code: 1,
      stderr: /^news-cli: good\.txt: [^\n]+\n$/,
    });
    line(`${command}, working folder gone, -o in it`, `${gone} --json "$GOOD" -o x.json`, {
      code: 1,
      stdout: null,
      stderr: /^news-cli: x\.json: [^\n]+\n$/,
    });
    line(`${command}, 20 descriptors`, `ulimit -n 20; $NEWS ${command} "$GOOD"`, {
      code: 0,
      stderr: null,
      format: 'table',
    });
    // WebAssembly reserves ten gigabytes.
    line(
      `${command}, two gigabytes of addresses`,
      `$NEWS ${command} "$GOOD" > ${command}.roomy; ulimit -v 2000000; $NEWS ${command} "$GOOD" | cmp - ${command}.roomy`,
      { code: 0, stderr: null },
    );
    line(
      `${command}, files of 512 bytes at most`,
      `trap '' XFSZ; ulimit -f 1; $NEWS ${command} "$GOOD" "$GOOD" "$GOOD" "$GOOD" -o ${command}.out 2>&1 | cat; [ \${PIPESTATUS[0]} -le 1 ]`,
      { code: 0 },
    );
  }
  ['news-cli', 'x y', '--help', '\u001b[31m'].forEach((name, at) => {
    const path = join(folder, `bin${at}`, name);
    mkdirSync(join(path, '..'));
    symlinkSync(bin, path);
    runs.push({
      name: `circumstances/the program called ${JSON.stringify(name)}`,
      judge: async () =>
        faultsAgainst(await start(path, ['show', '--json', good], { cwd: folder }), {
          code: 0,
          format: 'json',
          stderr: null,
        }),
    });
  });
  return runs;
}

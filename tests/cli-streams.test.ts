import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, runIn } from './run.js';
import { temporaryFolder } from './temporary-folder.js';

const bin = join(import.meta.dirname, '../bin/news-cli.js');
const story = 'samples/wire-dateline.txt';
const { file } = temporaryFolder();

interface Ended {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The real program in a process of its own. `take`: stop reading after so many bytes, as `head` does. */
function start(
  args: readonly string[],
  {
    input,
    env = {},
    take = Number.POSITIVE_INFINITY,
  }: { input?: string; env?: object; take?: number } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...env } });
    const chunks: Buffer[] = [];
    let got = 0;
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      got += chunk.length;
      if (got >= take) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(chunks), stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

function records(count: number): string {
  const record = JSON.stringify({ text: 'Mayor Ada Quill said: "We stay." '.repeat(100) });
  return `${record}\n`.repeat(count);
}

test('a file, a pipe and - print the same but for the name', async () => {
  const stdin = readFileSync(story);
  const named = await run('show', '--json', story);
  const piped = await runIn({ stdin }, 'show', '--json');
  const dash = await runIn({ stdin }, 'show', '--json', '-');
  expect(piped).toEqual(dash);
  expect(piped).toEqual({
    code: 0,
    stdout: named.stdout.replace(`"file": "${story}"`, '"file": "-"'),
    stderr: '',
  });
});

test('options stand before or after the file; -- ends them', async () => {
  expect(await run('show', '--json', story)).toEqual(await run('show', story, '--json'));
  const dashed = file('-x.txt', 'A story.');
  const { code, stdout } = await run('text', '--', dashed);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'A story.\n' });
});

test('5 MB through a pipe arrive whole', async () => {
  const { code, stdout, stderr } = await start(['text', '-q', '--input', 'jsonl', '--jsonl', '-'], {
    input: records(1500),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.length).toBeGreaterThan(5e6);
  const lines = stdout.toString().trimEnd().split('\n');
  expect(lines).toHaveLength(1500);
  expect(new Set(lines).size).toBe(1);
});

test('| head ends quietly with 0', async () => {
  const { code, stderr } = await start(['text', '-q', '--input', 'jsonl', '--jsonl', '-'], {
    input: records(500),
    take: 5,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.runIf(process.platform === 'linux')('a full disk is told and fails', async () => {
  const full = openSync('/dev/full', 'w');
  const ended = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [bin, 'text', story], {
      stdio: ['ignore', full, 'pipe'],
    });
    let stderr = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stderr }));
  });
  closeSync(full);
  expect(ended).toEqual({
    code: 1,
    stderr: 'news-cli: cannot write to standard output: no space left on the device\n',
  });
});

test('every time zone, locale and width gives the same bytes', async () => {
  const worlds = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', COLUMNS: '40' },
    { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', FORCE_COLOR: '1', NO_COLOR: '' },
  ];
  const outputs = await Promise.all(worlds.map((env) => start(['show', '--json', story], { env })));
  for (const { code, stdout } of outputs) {
    expect(code).toBe(0);
    expect(stdout.equals(outputs[0]!.stdout)).toBe(true);
  }
});

test.each([
  [[], {}, undefined, false],
  [[], {}, 80, true],
  [[], { NO_COLOR: '1' }, 80, false],
  [[], { NO_COLOR: '' }, 80, true],
  [[], { TERM: 'dumb' }, 80, false],
  [[], { FORCE_COLOR: '1' }, undefined, true],
  [[], { FORCE_COLOR: '0' }, 80, false],
  [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
  [['--color', 'always'], { NO_COLOR: '1' }, undefined, true],
  [['--color', 'never'], { FORCE_COLOR: '1' }, 80, false],
  [['--no-color'], { FORCE_COLOR: '1' }, 80, false],
  [['--json', '--color', 'always'], {}, 80, false],
  [['--csv'], { FORCE_COLOR: '1' }, 80, false],
] as const)('show %j with %j in %s columns: colour %s', async (flags, env, columns, wanted) => {
  const world = columns === undefined ? { env } : { env, columns };
  const { code, stdout, stderr } = await runIn(world, 'show', ...flags, story);
  expect({ code, stderr: stderr.includes('\x1b') }).toEqual({ code: 0, stderr: false });
  expect(stdout.includes('\x1b')).toBe(wanted);
  expect(stdout.replace(/\x1b\[\d+m/g, '')).not.toContain('\x1b');
});

test.each([
  ['--width', ['--width', '44'], {}, 80, 44],
  ['COLUMNS', [], { COLUMNS: '50' }, 80, 50],
  ['the terminal', [], {}, 60, 60],
  ['a terminal without a size', [], {}, 0, 80],
  ['a pipe', [], {}, undefined, 80],
  ['nonsense in COLUMNS', [], { COLUMNS: '-3x' }, undefined, 80],
])('width by %s', async (_by, flags, env, columns, width) => {
  const plain = { NO_COLOR: '1', ...env };
  const world = columns === undefined ? { env: plain } : { env: plain, columns };
  const { stdout } = await runIn(world, 'quotes', ...flags, story);
  const widest = Math.max(...stdout.split('\n').map((line) => line.length));
  expect(widest).toBeLessThanOrEqual(width);
  expect(widest).toBeGreaterThan(width * 0.6);
});

const evil =
  'The \x1b[31mred\x07 \u202edevil\u202c spoke. "Look \x9b2J here," \x1b]8;;x\x07she said.\n';

test.each(['table', 'csv', 'tsv', 'markdown', 'json', 'jsonl'])(
  'controls of an article reach no terminal: %s',
  async (format) => {
    const path = file('evil \x1b[2J\u202e.txt', evil);
    for (const command of ['show', 'quotes', 'entities', 'dates', 'summary', 'text']) {
      const { code, stdout, stderr } = await run(command, '--format', format, path, 'no\x1b[1mpe');
      expect(code).toBe(1);
      expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    }
  },
);

test('JSON keeps them, as escapes', async () => {
  const { stdout } = await run('text', '--json', file('kept.txt', evil));
  expect(stdout).toContain('\\u001b[31m');
  expect(stdout).toContain('\\u009b2J');
  expect(stdout).toContain('\\u202e');
  expect((JSON.parse(stdout) as { text: string }).text).toBe(evil);
});

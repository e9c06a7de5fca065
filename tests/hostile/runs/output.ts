import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { HostileRun } from '../case.js';
import { formats, story } from '../documents.js';
import { newsCli, type Outcome, shell } from '../program.js';
import { faultsAgainst, type Wanted } from './expect.js';

const article = formats[0]!.write(story, 'plain');

/** `-o`: whole or not at all, never over an input, nothing left behind. */
export function output(root: string): HostileRun[] {
  const runs: HostileRun[] = [];
  const refused: Wanted = { code: 1, stdout: null, stderr: /^news-cli: [^\n]+\n$/ };
  /** Each case gets a folder with `in.txt` and an older `old.json`. */
  const add = (
    name: string,
    args: readonly string[] | string,
    wanted: Wanted,
    check: (folder: string, outcome: Outcome) => string[] = () => [],
    prepare: (folder: string) => void = () => {},
  ): void => {
    runs.push({
      name: `output/${name}`,
      judge: async () => {
        const folder = join(root, name.replace(/\W/g, '-'));
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'in.txt'), article);
        writeFileSync(join(folder, 'old.json'), 'old\n');
        prepare(folder);
        const outcome =
          typeof args === 'string'
            ? await shell(args, { cwd: folder })
            : await newsCli(args, { cwd: folder });
        const faults = [...faultsAgainst(outcome, wanted), ...check(folder, outcome)];
        if (readFileSync(join(folder, 'in.txt'), 'utf8') !== article)
          faults.push('the input was changed');
        const left = readdirSync(folder).filter((file) => /tmp|^\./.test(file));
        if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
        return faults;
      },
    });
  };
  const says =
    (file: string, what: RegExp) =>
    (folder: string): string[] =>
      what.test(readFileSync(join(folder, file), 'utf8'))
        ? []
        : [`${file} is ${JSON.stringify(readFileSync(join(folder, file), 'utf8').slice(0, 60))}`];
  const none =
    (file: string) =>
    (folder: string): string[] =>
      existsSync(join(folder, file)) ? [`${file} exists`] : [];
  add(
    'a new file',
    ['quotes', '--json', 'in.txt', '-o', 'new.json'],
    { code: 0, stdout: null, stderr: null },
    says('new.json', /^\{[\s\S]*\}\n$/),
  );
  add(
    'over an old file',
    ['quotes', '--json', 'in.txt', '-o', 'old.json'],
    { code: 0, stdout: null },
    says('old.json', /^\{/),
  );
  add(
    'a failing single input keeps the old file',
    ['quotes', '--json', 'nope', '-o', 'old.json'],
    refused,
    says('old.json', /^old\n$/),
  );
  add(
    'a sum of nothing keeps the old file',
    ['stats', '--json', 'nope', '-o', 'old.json'],
    refused,
    says('old.json', /^old\n$/),
  );
  add(
    'a failing single input makes no file',
    ['quotes', '--json', 'nope', '-o', 'new.json'],
    refused,
    none('new.json'),
  );
  add(
    'a usage error keeps the old file',
    ['quotes', '--jsn', 'in.txt', '-o', 'old.json'],
    { code: 2, stdout: null },
    says('old.json', /^old\n$/),
  );
  add(
    'good and bad inputs',
    ['quotes', '--json', 'in.txt', 'nope', '-o', 'new.json'],
    { code: 1, stdout: null, stderr: /nope: no such file/ },
    says('new.json', /^\[[\s\S]*\]\n$/),
  );
  add('over the input', ['quotes', '--json', 'in.txt', '-o', 'in.txt'], refused);
  add(
    'over the input by another path',
    ['quotes', '--json', 'in.txt', '-o', './x/../in.txt'],
    refused,
    undefined,
    (folder) => mkdirSync(join(folder, 'x'), { recursive: true }),
  );
  add(
    'over the input by a link',
    ['quotes', '--json', 'in.txt', '-o', 'link'],
    refused,
    undefined,
    (folder) => symlinkSync('in.txt', join(folder, 'link')),
  );
  add(
    'over the input by a hard link',
    ['quotes', '--json', 'in.txt', '-o', 'hard'],
    refused,
    undefined,
    (folder) => linkSync(join(folder, 'in.txt'), join(folder, 'hard')),
  );
  add(
    'over an input of a folder',
    ['quotes', '--json', 'd', '-o', 'd/a.txt'],
    refused,
    says('d/a.txt', /^Posted/),
    (folder) => {
      mkdirSync(join(folder, 'd'));
      writeFileSync(join(folder, 'd/a.txt'), article);
    },
  );
  add(
    'over the corrections of names',
    ['quotes', '--json', 'in.txt', '--aliases', 'names.json', '-o', 'names.json'],
    refused,
    says('names.json', /^\{\}$/),
    (folder) => writeFileSync(join(folder, 'names.json'), '{}'),
  );
  add('over standard input', '$NEWS quotes --json - -o in.txt < in.txt', { code: 1, stdout: null });
  add('into a folder', ['quotes', '--json', 'in.txt', '-o', '.'], refused);
  add('into a missing folder', ['quotes', '--json', 'in.txt', '-o', 'no/such/x.json'], refused);
  add('below a file', ['quotes', '--json', 'in.txt', '-o', 'old.json/x'], refused);
  add('an empty name', ['quotes', '--json', 'in.txt', '-o', ''], { code: 2, stdout: null });
  add('a name too long', ['quotes', '--json', 'in.txt', '-o', 'x'.repeat(300)], refused);
  add('a name with escapes', ['quotes', '--json', 'in.txt', '-o', 'no\u001b[31m/x'], refused);
  add('a full device', ['quotes', '--json', 'in.txt', '-o', '/dev/full'], refused);
  add('the null device', ['quotes', '--json', 'in.txt', '-o', '/dev/null'], {
    code: 0,
    stdout: null,
    stderr: null,
  });
  add('a dash is standard output', ['quotes', '--json', 'in.txt', '-o', '-'], {
    code: 0,
    format: 'json',
  });
  add('a name as long as can be', ['quotes', '--json', 'in.txt', '-o', 'x'.repeat(255)], {
    code: 0,
    stdout: null,
    stderr: null,
  });
  add('standard output by name', '$NEWS quotes --json in.txt -o /dev/stdout | cat', {
    code: 0,
    format: 'json',
  });
  add(
    'a link to an old file',
    ['quotes', '--json', 'in.txt', '-o', 'link'],
    { code: 0, stdout: null },
    says('old.json', /^\{/),
    (folder) => symlinkSync('old.json', join(folder, 'link')),
  );
  add(
    'a broken link',
    ['quotes', '--json', 'in.txt', '-o', 'link'],
    { code: 0, stdout: null },
    says('link', /^\{/),
    (folder) => symlinkSync('target', join(folder, 'link')),
  );
  add(
    'a loop of links',
    ['quotes', '--json', 'in.txt', '-o', 'l1'],
    refused,
    undefined,
    (folder) => {
      symlinkSync('l1', join(folder, 'l2'));
      symlinkSync('l2', join(folder, 'l1'));
    },
  );
  add(
    'interrupted keeps the old file',
    'mkfifo p; exec 9<>p; $NEWS quotes --json in.txt p -o old.json & q=$!; sleep 0.6; kill -INT $q; wait $q; [ $? = 130 ]',
    { code: 0 },
    says('old.json', /^old\n$/),
  );
  // More than is held in memory, so that there is a temporary file.
  for (const signal of ['INT', 'TERM', 'HUP'])
    add(
      `SIG${signal} takes the temporary file away`,
      `exec 2>/dev/null; mkfifo p; exec 9<>p; yes "$(cat in.txt)" | head -c 1500000 > big.txt; $NEWS text --json big.txt p -o old.json & q=$!; for i in {1..100}; do ls -A | grep -q tmp && break; sleep 0.1; done; ls -A | grep -q tmp || exit 9; kill -${signal} $q; wait $q; [ $? -gt 128 ]`,
      { code: 0 },
      says('old.json', /^old\n$/),
    );
  return runs;
}

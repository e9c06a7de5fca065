import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileRun } from '../case.js';
import { formats, story } from '../documents.js';
import { newsCli, shell } from '../program.js';
import { faultsAgainst, type Wanted } from './expect.js';

const article = formats[0]!.write(story, 'plain');

/** Names that file systems allow and programs trip over. */
const names = [
  'a b.txt',
  ' .txt',
  '-x.txt',
  '--json',
  '--',
  '-',
  '.txt',
  '..txt',
  '*.txt',
  '[a].txt',
  '?.txt',
  '~.txt',
  '$HOME.txt',
  '`touch owned`.txt',
  '$(touch owned).txt',
  'a;b.txt',
  'a&b.txt',
  'a|b.txt',
  "'.txt",
  '".txt',
  '\\.txt',
  '%s%d%n.txt',
  '__proto__',
  'constructor',
  'toString.txt',
  'undefinedly.txt',
  'new\nline.txt',
  'carriage\rreturn.txt',
  'tab\t.txt',
  'esc\u001b[31mred.txt',
  'esc\u001b]0;owned\u0007.txt',
  'bell\u0007.txt',
  'c1\u009b31m.txt',
  'bidi\u202egpj.txt',
  'isolate\u2066x.txt',
  'del\u007f.txt',
  'nul.txt',
  'con.txt',
  'ls\u2028x.txt',
  'zero\u200bwidth.txt',
  'mark\ufeff.txt',
  'tag\u{e0041}.txt',
  'ünï.txt',
  'u\u0308.txt',
  '京.txt',
  '😀.txt',
  'مثال.txt',
  `${'n'.repeat(250)}.txt`,
  '=1+1.txt',
  '+1.txt',
  '@x.txt',
  'a,b.txt',
  '<b>.txt',
  '&amp;.txt',
  '|.txt',
  '![x](y).txt',
  '#.txt',
  'a.html.txt',
  'http:..example.invalid',
];

/** Paths and files of every kind, each as one operand among good ones. */
export function paths(folder: string): HostileRun[] {
  const good = join(folder, 'good.txt');
  mkdirSync(folder, { recursive: true });
  writeFileSync(good, article);
  const runs: HostileRun[] = [];
  const add = (name: string, args: readonly string[], wanted: Wanted, cwd = folder): void => {
    runs.push({
      name: `paths/${name}`,
      judge: async () => faultsAgainst(await newsCli(args, { cwd }), wanted),
    });
  };
  const odd = join(folder, 'names');
  mkdirSync(odd);
  for (const name of names) {
    const path = join(odd, name);
    const shown = JSON.stringify(name);
    writeFileSync(path, article);
    for (const format of ['table', 'json'] as const)
      add(`${shown} as ${format}`, ['quotes', '--format', format, path], {
        code: 0,
        stderr: null,
        format,
      });
    add(
      `${shown} after --`,
      ['quotes', '--json', '--', name === '-' ? './-' : name],
      { code: 0, format: 'json' },
      odd,
    );
    add(`${shown} missing`, ['show', join(folder, 'nowhere', name)], {
      code: 1,
      stdout: null,
      stderr: /^news-cli: [^\n]*no such file[^\n]*\n$/,
    });
    add(
      `${shown} missing beside a good one`,
      ['quotes', '--json', join(folder, 'nowhere', name), good],
      { code: 1, format: 'json', stdout: /good\.txt/, stderr: /^news-cli: [^\n]*\n$/ },
    );
    add(`${shown} as a folder inside a path`, ['text', join(path, 'x')], {
      code: 1,
      stdout: null,
      stderr: /^news-cli: [^\n]*\n$/,
    });
  }
  for (const format of ['table', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const)
    add(`all names, ${format}`, ['show', '--format', format, odd], { code: 0, format });
  const bytesName = join(folder, 'bytes');
  mkdirSync(bytesName);
  writeFileSync(
    Buffer.concat([
      Buffer.from(`${bytesName}/`),
      Buffer.from([0x61, 0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]),
    ]),
    article,
  );
  writeFileSync(join(bytesName, 'z.txt'), article);
  runs.push({
    name: 'paths/a name that is not UTF-8 in a folder',
    judge: async () => {
      const outcome = await newsCli(['text', '--jsonl', bytesName]);
      return faultsAgainst(outcome, {
        code: outcome.code === 0 ? 0 : 1,
        format: 'jsonl',
        stdout: /z\.txt/,
      });
    },
  });
  kinds(folder, good, add, runs);
  runs.push({
    name: 'paths/a file nobody may read',
    judge: async () => {
      const path = join(folder, 'locked.txt');
      writeFileSync(path, article);
      chmodSync(path, 0);
      chmodSync(folder, 0o755);
      if (process.getuid?.() !== 0)
        return faultsAgainst(await newsCli(['show', path, good]), {
          code: 1,
          stderr: /locked\.txt: [^\n]*permission/,
        });
      const outcome = await shell(
        'command -v setpriv >/dev/null || exit 99; exec setpriv --reuid 65534 --regid 65534 --clear-groups $NEWS quotes --json "$LOCKED" "$GOOD"',
        { env: { LOCKED: path, GOOD: good } },
      );
      if (outcome.code === 99 || /Cannot find module|EACCES/.test(outcome.stderr))
        return 'no setpriv, or the project is not readable to others';
      return faultsAgainst(outcome, {
        code: 1,
        format: 'json',
        stderr: /^news-cli: [^\n]*locked\.txt: [^\n]*\n$/,
      });
    },
  });
  return runs;
}

/** Things that are no ordinary files. */
function kinds(
  folder: string,
  good: string,
  add: (name: string, args: readonly string[], wanted: Wanted, cwd?: string) => void,
  runs: HostileRun[],
): void {
  const path = (name: string): string => join(folder, name);
  const refused = (name: string): Wanted => ({
    code: 1,
    stdout: null,
    within: 3000,
    stderr: new RegExp(`^news-cli: [^\\n]*${name}: [^\\n]+\\n$`),
  });
  symlinkSync(path('loop b'), path('loop a'));
  symlinkSync(path('loop a'), path('loop b'));
  add('a loop of links', ['show', path('loop a')], refused('loop a'));
  symlinkSync(path('gone'), path('broken link'));
  add('a broken link', ['show', path('broken link')], refused('broken link'));
  symlinkSync(good, path('link.txt'));
  linkSync(good, path('hard.txt'));
  add('a link', ['show', path('link.txt')], { code: 0, stderr: null });
  add('a hard link', ['show', path('hard.txt')], { code: 0, stderr: null });
  mkdirSync(path('cycle/a'), { recursive: true });
  symlinkSync('..', path('cycle/a/up'));
  symlinkSync('.', path('cycle/self'));
  writeFileSync(path('cycle/a/x.txt'), article);
  add('a folder that holds itself', ['text', '--jsonl', path('cycle')], {
    code: 0,
    format: 'jsonl',
    within: 5000,
    stdout: /^[^\n]+\n$/,
  });
  mkdirSync(path('all'));
  symlinkSync('/', path('all/everything'));
  writeFileSync(path('all/x.txt'), article);
  add('a folder with a link to the root of the system', ['text', '--jsonl', path('all')], {
    code: 0,
    format: 'jsonl',
    within: 5000,
    stdout: /^[^\n]+\n$/,
  });
  mkdirSync(path('empty'));
  add('an empty folder', ['show', '--json', path('empty')], { code: 0, stdout: /^\[\]\n$/ });
  add('an empty folder as a table', ['show', path('empty')], { code: 0 });
  for (const device of [
    '/dev/zero',
    '/dev/full',
    '/dev/null',
    '/dev/tty',
    '/dev/random',
    '/dev/urandom',
    '/dev/mem',
    '/dev/stdout',
  ]) {
    add(device, ['show', device], refused(device));
    add(`${device} beside a good one`, ['quotes', '--jsonl', device, good], {
      code: 1,
      format: 'jsonl',
      within: 3000,
      stdout: /good\.txt/,
    });
  }
  for (const file of ['/proc/self/mem', '/proc/self/maps', '/proc/self/environ', '/proc/cpuinfo']) {
    runs.push({
      name: `paths/${file} beside a good one`,
      judge: async () => {
        const outcome = await newsCli(['quotes', '--jsonl', good, file]);
        return faultsAgainst(outcome, {
          code: outcome.code === 0 ? 0 : 1,
          format: 'jsonl',
          within: 3000,
          stdout: /good\.txt/,
        });
      },
    });
  }
  // Threads are dealt files in batches by their size: a path that has none must not end the run.
  for (const jobs of ['1', '2', '256'])
    for (const odd of [
      path('loop a'),
      `/${'x'.repeat(5000)}`,
      path('empty'),
      join(good, 'x'),
      '/dev/zero',
    ])
      add(
        `${odd.slice(-8)} between good ones, ${jobs} threads`,
        ['quotes', '--jsonl', '--jobs', jobs, good, odd, good],
        { code: odd === path('empty') ? 0 : 1, format: 'jsonl', stdout: /good\.txt[^\n]*\n$/ },
      );
  add('an empty path', ['show', ''], { code: 1, stdout: null, stderr: /^news-cli: [^\n]+\n$/ });
  for (const length of [5000, 100_000])
    add(`a path of ${length} letters`, ['show', `/${'x'.repeat(length)}`], {
      code: 1,
      stdout: null,
      stderr: /^news-cli: [^\n]{1,5500}the name is too long\n$/,
    });
  add('a deep path', ['show', `${'x/'.repeat(2000)}y`], {
    code: 1,
    stdout: null,
    stderr: /^news-cli: [^\n]+\n$/,
  });
  add('an address', ['show', 'https://example.invalid/a'], {
    code: 1,
    stdout: null,
    stderr: /^news-cli: [^\n]+\n$/,
  });
  add('the same file twice', ['text', '--json', good, good], { code: 0, format: 'json' });
  add('.', ['text', '--jsonl', '.'], { code: 0, format: 'jsonl' }, path('cycle'));
  add('..', ['text', '--jsonl', '..'], { code: 0, format: 'jsonl' }, path('cycle/a'));
  strangeFolders(folder, add, runs);
  const many = Array.from({ length: 300 }, (_, i) => (i % 3 === 0 ? good : path(`missing ${i}`)));
  add('200 missing among 100 good ones', ['text', '--jsonl', ...many], {
    code: 1,
    format: 'jsonl',
    stderr: /^(news-cli: [^\n]*\n){200}$/,
  });
}

/** Folders of which a part cannot be read: the rest is read all the same. */
function strangeFolders(
  folder: string,
  add: (name: string, args: readonly string[], wanted: Wanted) => void,
  runs: HostileRun[],
): void {
  const partly: Wanted = {
    code: 1,
    format: 'jsonl',
    stdout: /first\.txt[\s\S]*zlast\.txt/,
    stderr: /^news-cli: [^\n]+\n$/,
  };
  const place = (name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const file of ['first.txt', 'zlast.txt']) writeFileSync(join(path, file), article);
    return path;
  };
  const bytes = place('folder of odd bytes');
  mkdirSync(Buffer.concat([Buffer.from(join(bytes, 'm')), Buffer.from([0xff, 0x1b])]));
  add('a folder inside whose name is not UTF-8', ['text', '--jsonl', bytes], partly);
  const line = (name: string, line: string, wanted: Wanted): void => {
    const path = place(name);
    runs.push({
      name: `paths/${name}`,
      judge: async () => faultsAgainst(await shell(line, { cwd: path }), wanted),
    });
  };
  const d = 'd'.repeat(200);
  line(
    'folders deeper than a path can be',
    `top=$PWD; for i in {1..25}; do mkdir ${d} && cd ${d} && echo 'He said no.' > m.txt; done; cd "$top"; $NEWS text --jsonl .; c=$?; rm -r ${d}; exit $c`,
    partly,
  );
  line('a pipe among the files, nobody writing', 'mkfifo m.txt; $NEWS text --jsonl .', {
    ...partly,
    code: 0,
    stderr: null,
  });
  line('a link to a pipe among the files', 'mkfifo p; ln -s p m.txt; $NEWS text --jsonl .', {
    ...partly,
    code: 0,
    stderr: null,
  });
  line('a broken link among the files', 'ln -s nowhere m.txt; $NEWS text --jsonl .', partly);
  line(
    'a folder inside that nobody may read',
    'command -v setpriv >/dev/null || { $NEWS text --jsonl . nope; exit; }; mkdir -m 0 m; chmod 755 .; exec setpriv --reuid 65534 --regid 65534 --clear-groups $NEWS text --jsonl .',
    partly,
  );
}

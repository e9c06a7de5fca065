import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/commands/catalogue.js';
import { treeOf } from '../../src/completion/tree.js';
import { programFor } from '../../src/program/program.js';
import type { Terminal } from '../../src/terminal.js';
import { run } from '../run.js';

/** What bash offers for the words typed so far; the last one is the one being completed. */
async function offered(...words: string[]): Promise<string[]> {
  const { stdout } = await run('completion', 'bash');
  const script = `${stdout}
COMP_WORDS=(news-cli ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_news_cli
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const result = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  return result.stdout.split('\n').filter(Boolean);
}

describe('completion in bash', () => {
  it('offers every command', async () => {
    const all = await offered('');
    for (const { name } of catalogue) expect(all).toContain(name);
    expect(await offered('qu')).toEqual(['quotes']);
  });

  it.each([
    [['quotes', '--sp'], ['--speaker']],
    [['--vers'], ['--version']],
    [
      ['show', '--format', 'js'],
      ['json', 'jsonl'],
    ],
    [
      ['show', 'a.txt', '--date-order', ''],
      ['dmy', 'mdy'],
    ],
    [['quotes', '--type', 'in'], ['indirect']],
    [['dates', '--type', 'du'], ['duration']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['stats', '--by', ''],
      ['source', 'month'],
    ],
  ])('%j → %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it('leaves file names to bash', async () => {
    expect(await offered('show', 'stor')).toEqual([]);
    expect(await offered('show', '--output', '')).toEqual([]);
  });
});

it('every value that an option takes is in its description, which the manual prints', async () => {
  const { commands } = treeOf(programFor({ env: {}, stdout: {} } as Terminal, { code: 0 }));
  for (const { options } of commands)
    for (const { description, values } of options)
      for (const value of values ?? []) expect(description).toContain(value);
});

describe('completion scripts', () => {
  it.each(['bash', 'zsh', 'fish'])('name every command and every option: %s', async (shell) => {
    const { code, stdout, stderr } = await run('completion', shell);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const help = (await Promise.all(catalogue.map(({ name }) => run(name, '--help')))).map(
      (each) => each.stdout,
    );
    const options = new Set(help.flatMap((text) => text.match(/--[a-z][a-z-]+/g) ?? []));
    options.delete('--help');
    for (const option of options) {
      expect(stdout).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option);
    }
    for (const { name } of catalogue) expect(stdout).toContain(name);
  });

  it('answer an unknown shell with wrong usage', async () => {
    const { code, stdout, stderr } = await run('completion', 'tcsh');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('bash, zsh, fish');
  });
});

describe('the manual page', () => {
  it('tells every command and every option', async () => {
    const page = (await run('man')).stdout.replaceAll('\\-', '-');
    for (const { name, summary } of catalogue) {
      expect(page).toContain(`.SS ${name} [file...]`);
      expect(page).toContain(summary);
      const help = (await run(name, '--help')).stdout;
      for (const option of help.match(/--[a-z][a-z-]+/g) ?? []) {
        if (option !== '--help') expect(page).toContain(option);
      }
    }
  });

  it('has no line that man would take for an unknown request', async () => {
    const page = (await run('man')).stdout;
    const requests = page.split('\n').flatMap((line) => /^[.'](\S+)/.exec(line)?.[1] ?? []);
    expect(new Set(requests)).toEqual(
      new Set(['TH', 'SH', 'SS', 'B', 'br', 'TP', 'PP', 'RS', 'RE', 'nf', 'fi']),
    );
  });
});

describe('the manual page', () => {
  it('says which commands do not know a common option', async () => {
    const { stdout } = await run('man');
    const common = stdout.slice(stdout.indexOf('.SH COMMON OPTIONS'));
    expect(common).toContain('how each result was found (not for text, stats)');
    for (const { name, flags } of catalogue)
      for (const flag of ['why', 'fields', 'row'] as const)
        expect(flags.includes(flag)).toBe(!told(common, flag).includes(name));
  });
});

/** The names in brackets behind the option. */
function told(page: string, flag: string): string[] {
  const entry = page.split('.TP\n').find((text) => text.startsWith(`\\fB\\-\\-${flag}`)) ?? '';
  return /\(not for ([^)]*)\)/.exec(entry)?.[1]?.split(', ') ?? [];
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostileRun } from '../case.js';
import { formats, storyWith } from '../documents.js';
import { newsCli, type Start } from '../program.js';
import { faultsAgainst } from './expect.js';

/** Circumstances that must not show in the output. */
const circumstances: readonly (readonly [string, Start, readonly string[]])[] = [
  ['Apia', { env: { TZ: 'Pacific/Apia' } }, []],
  ['Los Angeles', { env: { TZ: 'America/Los_Angeles' } }, []],
  ['Kathmandu', { env: { TZ: 'Asia/Kathmandu' } }, []],
  ['no zone', { env: { TZ: 'Nowhere/Atall' } }, []],
  ['Turkish', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }, []],
  ['locale C', { env: { LANG: 'C', LC_ALL: 'C' } }, []],
  ['German', { env: { LANG: 'de_DE.ISO-8859-1', LC_ALL: 'de_DE.ISO-8859-1', LANGUAGE: 'de' } }, []],
  ['narrow', { env: { COLUMNS: '20' } }, []],
  ['wide', { env: { COLUMNS: '300' } }, []],
  ['other folder', { cwd: tmpdir() }, []],
  ['root folder', { cwd: '/' }, []],
  ['dumb terminal', { env: { TERM: 'dumb', NO_COLOR: '1' } }, []],
  ['two jobs', {}, ['--jobs', '2']],
  ['three jobs', {}, ['--jobs', '3']],
  ['as many jobs as can be', {}, ['--jobs', '256']],
  ['again', {}, []],
];

const everything: (typeof circumstances)[number] = [
  'everything',
  {
    env: Object.assign({}, ...circumstances.map(([, { env }]) => env ?? {})),
    cwd: tmpdir(),
  },
  ['--jobs', '2'],
];

/** JSON, JSON lines, CSV and TSV are the same bytes whatever the time zone, locale, width, folder or number of jobs. */
export function determinism(folder: string): HostileRun[] {
  mkdirSync(folder, { recursive: true });
  for (const format of formats)
    writeFileSync(
      join(folder, `${format.name}${format.extension}`),
      format.write(storyWith('date', '2023-12-31T23:30:00'), 'plain'),
    );
  writeFileSync(
    join(folder, 'words.txt'),
    'Posted: 31.12.2023 23:30:00\n\nTitle\n\nİstanbul ıssız. It fell yesterday, last week, on Monday at 23:59, in the spring and 2 days ago.\n',
  );
  const runs: HostileRun[] = [];
  for (const command of ['show', 'quotes', 'entities', 'dates', 'summary', 'text']) {
    for (const format of ['json', 'jsonl', 'csv', 'tsv'] as const) {
      if (command === 'text' && (format === 'csv' || format === 'tsv')) continue;
      runs.push({
        name: `determinism/${command} ${format}`,
        judge: async () => {
          const args = [command, '--format', format, folder];
          const plain = await newsCli(args);
          const faults = faultsAgainst(plain, { code: plain.code === 0 ? 0 : 1, format });
          // Every circumstance apart for the fullest answer, all at once for the others.
          for (const [name, how, extra] of command === 'show' && format === 'json'
            ? circumstances
            : [everything]) {
            const other = await newsCli([...args, ...extra], how);
            if (!other.stdout.equals(plain.stdout)) faults.push(`other bytes: ${name}`);
            if (other.code !== plain.code)
              faults.push(`exit ${other.code} instead of ${plain.code}: ${name}`);
          }
          return faults;
        },
      });
    }
  }
  return runs;
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileFile } from './case.js';
import { commonFaults, javascriptFaults, type OutputFormat, outputFaults } from './judge.js';
import { inParallel, newsCli } from './program.js';

/** One way to ask for an answer. */
export interface Mode {
  readonly command: string;
  readonly format: OutputFormat;
  readonly extra?: readonly string[];
}

export const modes: readonly Mode[] = [
  { command: 'show', format: 'jsonl' },
  { command: 'show', format: 'table' },
  { command: 'quotes', format: 'csv' },
  { command: 'text', format: 'table' },
  { command: 'entities', format: 'markdown' },
  { command: 'dates', format: 'tsv' },
  { command: 'text', format: 'json' },
  { command: 'summary', format: 'table', extra: ['--width', '40'] },
  { command: 'show', format: 'markdown' },
  { command: 'show', format: 'csv' },
  { command: 'quotes', format: 'table', extra: ['--width', '20'] },
  { command: 'dates', format: 'table' },
  { command: 'entities', format: 'csv' },
  { command: 'summary', format: 'markdown' },
  { command: 'stats', format: 'table', extra: ['--by', 'source'] },
  { command: 'stats', format: 'csv', extra: ['--list', 'speakers'] },
  { command: 'stats', format: 'markdown', extra: ['--dedupe'] },
];

export interface Fault {
  readonly name: string;
  readonly mode: string;
  readonly fault: string;
}

interface Written extends HostileFile {
  readonly path: string;
}

/** Judges every file under the given modes; `tried` counts file × mode. Faulty batches are halved down to the file. */
export async function judgeFiles(
  files: readonly HostileFile[],
  folder: string,
  modesOf: (index: number) => readonly Mode[],
): Promise<{ tried: number; faults: Fault[] }> {
  const written = write(files, folder);
  const jobs: { mode: Mode; files: Written[] }[] = [];
  let tried = 0;
  for (const mode of modes) {
    const wanted = written.filter((_, index) => modesOf(index).includes(mode));
    tried += wanted.length;
    for (let at = 0; at < wanted.length; at += 200) {
      jobs.push({ mode, files: wanted.slice(at, at + 200) });
    }
  }
  const faults = await inParallel(jobs, 2, (job) => judgeBatch(job.files, job.mode));
  rmSync(folder, { recursive: true, force: true });
  return { tried, faults: faults.flat() };
}

function write(files: readonly HostileFile[], folder: string): Written[] {
  mkdirSync(folder, { recursive: true });
  return files.map((file, index) => {
    const path = join(folder, `f${index}${file.extension}`);
    writeFileSync(path, file.bytes);
    return { ...file, path };
  });
}

async function judgeBatch(files: readonly Written[], mode: Mode): Promise<Fault[]> {
  const found = await faultsOf(files, mode);
  if (found.length === 0) return [];
  if (files.length > 1) {
    const half = files.length >> 1;
    const halves = [
      await judgeBatch(files.slice(0, half), mode),
      await judgeBatch(files.slice(half), mode),
    ].flat();
    // A fault that no half shows belongs to the batch as a whole.
    if (halves.length > 0) return halves;
  }
  const name =
    files.length === 1 ? files[0]!.name : `${files[0]!.name} and ${files.length - 1} more`;
  return found.map((fault) => ({ name, mode: `${mode.command} --format ${mode.format}`, fault }));
}

async function faultsOf(files: readonly Written[], mode: Mode): Promise<string[]> {
  const args = [
    mode.command,
    '--format',
    mode.format,
    ...(mode.extra ?? []),
    ...files.map(({ path }) => path),
  ];
  const outcome = await newsCli(args, { limit: 8_000 + 150 * files.length });
  const faults = [...commonFaults(outcome), ...outputFaults(outcome.stdout, mode.format)];
  if (mode.format !== 'json' && mode.format !== 'jsonl' && !files.some(saysJavascript))
    faults.push(...javascriptFaults(outcome.stdout));
  if (mode.format === 'jsonl') faults.push(...missing(files, outcome.stdout));
  return faults;
}

const saysJavascript = ({ name, bytes }: Written): boolean =>
  /undefined|NaN|Invalid Date/.test(name) || Buffer.from(bytes).includes('undefined');

/** Every operand must be answered for, if only by an error object; feeds and archives may hold no article. */
function missing(files: readonly Written[], stdout: Buffer): string[] {
  const seen = new Set<unknown>();
  for (const line of stdout.toString().split('\n')) {
    try {
      if (line !== '') seen.add((JSON.parse(line) as { file?: unknown }).file);
    } catch {}
  }
  return files
    .filter(({ path, extension }) => !seen.has(path) && !mayBeEmpty.has(extension))
    .map(({ path }) => `no line for ${path}`)
    .slice(0, 1);
}

const mayBeEmpty = new Set(['.xml', '.csv', '.tsv', '.jsonl', '.warc', '.json', '.gz', '.txt.gz']);

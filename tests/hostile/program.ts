import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = process.cwd();
export const bin = join(root, 'bin/news-cli.js');

/** What one start of the program did. */
export interface Outcome {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** Wall clock, milliseconds. */
  readonly ms: number;
  readonly late: boolean;
}

export interface Start {
  readonly stdin?: Uint8Array | string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly cwd?: string | undefined;
  /** Milliseconds before it is killed and called late. */
  readonly limit?: number | undefined;
}

/** How many times slower by the clock than an idle machine this one may be: NEWS_CLI_PATIENCE, 1 by default. */
export const patience = Number(process.env.NEWS_CLI_PATIENCE ?? 1);

/** The environment every run starts from: what the tests set is all there is. */
const cleanEnv = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TZ: 'UTC', LANG: 'C.UTF-8' };

/** Starts any program and collects what it says. */
export function start(command: string, args: readonly string[], how: Start = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, args, {
      cwd: how.cwd ?? root,
      env: { ...cleanEnv, ...how.env },
      stdio: [how.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let late = false;
    const kill = setTimeout(
      () => {
        late = true;
        try {
          process.kill(-child.pid!, 'SIGKILL');
        } catch {}
      },
      (how.limit ?? 20_000) * patience,
    );
    child.stdout!.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin?.on('error', () => {});
    child.stdin?.end(how.stdin);
    child.on('error', (error) => err.push(Buffer.from(`cannot start: ${error.message}`)));
    child.on('close', (code, signal) => {
      clearTimeout(kill);
      resolve({
        code,
        signal,
        stdout: Buffer.concat(out),
        stderr: Buffer.concat(err).toString(),
        ms: performance.now() - began,
        late,
      });
    });
  });
}

/** Starts news-cli. Code generation from strings is off, as SECURITY.md says it may be. */
export function newsCli(args: readonly string[], how: Start = {}): Promise<Outcome> {
  return start(process.execPath, ['--disallow-code-generation-from-strings', bin, ...args], how);
}

/** Runs a line of bash in which `$NEWS` is the program; for pipes, redirections and signals. */
export function shell(line: string, how: Start = {}): Promise<Outcome> {
  return start('bash', ['-c', line], {
    ...how,
    env: { NEWS: `${process.execPath} ${bin}`, ...how.env },
  });
}

/** At most `width` at a time: two cores, two programs. */
export async function inParallel<T, R>(
  list: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(list.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < list.length) {
      const index = next++;
      results[index] = await work(list[index]!);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

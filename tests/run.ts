import { run as runProgram } from '../src/cli.js';
import type { Output } from '../src/output/output.js';
import type { Terminal } from '../src/terminal.js';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  /** Bytes or text piped in; absent = stdin is a terminal. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Cells; absent = not a terminal. */
  readonly columns?: number;
}

/** Runs news-cli in this process: `await run('show', 'samples/x.txt')`. */
export function run(...args: string[]): Promise<Outcome> {
  return runIn({}, ...args);
}

/** The same with something piped in, an environment, a terminal. */
export async function runIn(world: World, ...args: string[]): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const terminal: Terminal = {
    stdin: piped(world.stdin),
    closeInput: () => {},
    piped: world.stdin !== undefined,
    stdout: capture(stdout, world),
    stderr: capture(stderr, world),
    env: world.env ?? {},
  };
  const code = await runProgram(args, terminal);
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

async function* piped(input: World['stdin'] = ''): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

function capture(into: string[], { columns }: World): Output {
  return {
    async write(text) {
      into.push(String(text));
    },
    async flush() {},
    isOut: true,
    isTerminal: columns !== undefined,
    columns: columns || null,
  };
}

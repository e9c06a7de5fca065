import { fstatSync } from 'node:fs';
import { type Output, standardOutput } from './output/output.js';
import { safe } from './report/safe.js';

/** The world outside as one value, so that tests can pass their own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Nothing more is read: a stream that stays open must not keep the program waiting. */
  closeInput(): void;
  /** Something is piped or redirected into stdin. */
  readonly piped: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function systemTerminal(): Terminal {
  return {
    // Opened when it is read: that costs start-up time.
    stdin: { [Symbol.asyncIterator]: standardInput },
    closeInput: () => void process.stdin.destroy(),
    get piped() {
      return isPiped();
    },
    stdout: standardOutput('stdout'),
    stderr: standardOutput('stderr'),
    env: process.env,
  };
}

/** Node reads a folder as if it were empty. */
function standardInput(): AsyncIterator<Uint8Array> {
  if (fstatSync(0).isDirectory())
    throw Object.assign(new Error('a folder as standard input'), { code: 'EISDIR' });
  return process.stdin[Symbol.asyncIterator]();
}

/** A terminal, a device and a closed stdin give nothing to read; a pipe, a file and a socket do. */
function isPiped(): boolean {
  try {
    const stdin = fstatSync(0);
    return stdin.isFIFO() || stdin.isFile() || stdin.isSocket();
  } catch {
    return false;
  }
}

export type ColourChoice = 'auto' | 'always' | 'never';

/** Flag > FORCE_COLOR > NO_COLOR > TERM=dumb > is it a terminal; an empty variable counts as not set. */
export function wantsColour(choice: ColourChoice, output: Output, env: Terminal['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  return output.isTerminal;
}

/** No layout works below this. */
const narrowest = 10;

/** `--width` > COLUMNS > the terminal's own > 80. */
export function widthOf(asked: number | null, { stdout, env }: Terminal): number {
  const columns = /^[1-9]\d{0,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : null;
  return Math.max(narrowest, asked ?? columns ?? stdout.columns ?? 80);
}

/** Longer than any path that the system takes. */
const longestMessage = 5000;
/** A value of the command line that is longer than this is no use to the reader. */
const longestUsageError = 1000;

/** One line on stderr. Names and texts from outside are made safe here. */
export function complain({ stderr }: Terminal, message: string): void {
  const told = safe(withoutMiddle(message, longestMessage));
  void stderr.write(`news-cli: ${told.replaceAll('\n', '\u240a')}\n`);
}

/** What is wrong with the command line, on one line of stderr. */
export function complainOfUsage(terminal: Terminal, message: string): void {
  complain(terminal, `${withoutMiddle(message, longestUsageError)} (add --help for usage)`);
}

/** The middle of what is longer goes. */
function withoutMiddle(message: string, most: number): string {
  return message.length > most
    ? `${message.slice(0, 200)} … ${message.slice(200 - most)}`
    : message;
}

/** Where an error came from, for `--debug`. */
export function trace({ stderr }: Terminal, error: unknown): void {
  if (error instanceof Error) void stderr.write(`${safe(error.stack ?? error.message)}\n`);
}

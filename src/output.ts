import { fstatSync, statSync, writeSync } from 'node:fs';
import { systemReason } from './errors.js';

/** A stream to print on. Everything the program says passes through `write`. */
export interface Output {
  /** Resolves when the stream takes more; what is held back is written when the event loop turns, or by `flush`. */
  write(text: string): Promise<void>;
  flush(): Promise<void>;
  readonly isTerminal: boolean;
  /** Cells in a line; null when unknown. */
  readonly columns: number | null;
}

/** Written in pieces of this many characters. */
const enough = 1 << 16;
/** Bytes written without Node's stream, such as the JSON of one story: half of what an empty pipe takes, so the program never stands still. */
const smallAnswer = 1 << 15;

/** Standard output or standard error of this process. */
export function standardOutput(name: 'stdout' | 'stderr'): Output {
  const out = writerOn(name);
  let held: string[] = [];
  let size = 0;
  let turn: NodeJS.Immediate | null = null;
  const flush = async () => {
    if (turn !== null) clearImmediate(turn);
    turn = null;
    if (held.length === 0) return;
    const text = held.join('');
    held = [];
    size = 0;
    await out.write(text);
  };
  return {
    async write(text) {
      held.push(text);
      size += text.length;
      if (size >= enough) return flush();
      turn ??= setImmediate(() => void flush());
    },
    flush,
    get isTerminal() {
      return out.device && process[name].isTTY === true;
    },
    get columns() {
      // 0 in a terminal that has no size, undefined in a pipe.
      return out.device ? process[name].columns || null : null;
    },
  };
}

/** Node's stream costs a tenth of a start: it is opened for a terminal, and when there is more to say than a short answer. */
function writerOn(name: 'stdout' | 'stderr') {
  const file = name === 'stdout' ? 1 : 2;
  const stop = name === 'stdout' ? stopOnBrokenStdout : () => {};
  const device = isTerminalDevice(file);
  let stream: NodeJS.WriteStream | null = null;
  let written = 0;
  return {
    device,
    async write(text: string): Promise<void> {
      let rest: string | Uint8Array = text;
      if (stream === null && !device && written + text.length <= smallAnswer) {
        const bytes = Buffer.from(text);
        const taken = writeNow(file, bytes, stop);
        written += taken;
        if (taken === bytes.length) return;
        rest = bytes.subarray(taken);
      }
      stream ??= process[name].on('error', stop);
      const open = stream;
      // The callback comes when the text is out, and for a stream that failed too.
      await new Promise<void>((resolve) => {
        if (open.write(rest, () => resolve())) resolve();
      });
    },
  };
}

/** How many of the bytes are done with: all that a broken output will never take, fewer when a pipe is full. */
function writeNow(
  file: number,
  bytes: Uint8Array,
  stop: (error: NodeJS.ErrnoException) => void,
): number {
  let taken = 0;
  try {
    while (taken < bytes.length) taken += writeSync(file, bytes, taken);
    return taken;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === 'EAGAIN') return taken;
    stop(failure);
    return bytes.length;
  }
}

/** A terminal is a device. So is /dev/null; a closed output is none. */
function isTerminalDevice(file: number): boolean {
  try {
    const output = fstatSync(file);
    return output.isCharacterDevice() && output.rdev !== statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** `| head` closed the pipe: that is its right, end quietly. Anything else (a full disk) is an error of ours to report. */
function stopOnBrokenStdout(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    const line = `news-cli: cannot write to standard output: ${systemReason(error)}\n`;
    writeNow(2, Buffer.from(line), () => {});
  }
  process.exit(error.code === 'EPIPE' ? 0 : 1);
}

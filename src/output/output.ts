import { systemReason } from '../errors.js';
import { writeNow } from './write-now.js';
import { type Channel, writerOn } from './writer.js';

/** A stream to print on. Everything the program says passes through `write`. */
export interface Output {
  /** Text, or bytes of UTF-8. Resolves when the stream takes more; what is held back is written when the event loop turns, or by `flush`. */
  write(text: string | Uint8Array): Promise<void>;
  flush(): Promise<void>;
  /** All that was flushed has left the process: no stream of Node's was needed. */
  readonly isOut: boolean;
  readonly isTerminal: boolean;
  /** Cells in a line; null when unknown. */
  readonly columns: number | null;
}

/** Written once there are this many characters; more would make strings so long that V8 maps memory for each of them. */
const enough = 1 << 14;

/** Standard output or standard error of this process. */
export function standardOutput(name: 'stdout' | 'stderr'): Output {
  return outputOn({
    file: name === 'stdout' ? 1 : 2,
    stream: () => process[name],
    broken: name === 'stdout' ? (error) => stopOnBrokenStdout(error, process.exit) : () => {},
  });
}

export function outputOn(channel: Channel): Output {
  const out = writerOn(channel);
  let held: string[] = [];
  let size = 0;
  let turn: NodeJS.Immediate | undefined;
  const flush = async () => {
    clearImmediate(turn);
    turn = undefined;
    if (held.length === 0) return;
    const text = held.length === 1 ? held[0]! : held.join('');
    held = [];
    size = 0;
    await out.write(text);
  };
  return {
    async write(text) {
      if (typeof text !== 'string') {
        await flush();
        return out.write(text);
      }
      held.push(text);
      size += text.length;
      if (size >= enough) return flush();
      turn ??= setImmediate(() => void flush());
    },
    flush,
    get isOut() {
      return out.isOut;
    },
    get isTerminal() {
      return out.device && channel.stream().isTTY === true;
    },
    get columns() {
      // 0 in a terminal that has no size, undefined in a pipe.
      return out.device ? channel.stream().columns || null : null;
    },
  };
}

/** `| head` closed the pipe: that is its right, end quietly. Anything else (a full disk) is an error of ours to report. */
export function stopOnBrokenStdout(
  error: NodeJS.ErrnoException,
  exit: (code: number) => void,
  errors = 2,
): void {
  const isPipe = error.code === 'EPIPE';
  if (!isPipe) {
    const line = `news-cli: cannot write to standard output: ${systemReason(error)}\n`;
    writeNow(errors, Buffer.from(line), () => {});
  }
  exit(isPipe ? 0 : 1);
}

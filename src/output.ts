import { fstatSync, statSync, writeSync } from 'node:fs';
import { systemReason } from './errors.js';

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

/** What an output stands on. */
export interface Channel {
  /** File descriptor. */
  readonly file: number;
  /** Node's stream on it, opened when it is first asked for. */
  readonly stream: () => Pick<NodeJS.WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>;
  /** Called when it takes nothing any more. */
  readonly broken: (error: NodeJS.ErrnoException) => void;
}

/** Written once there are this many characters; more would make strings so long that V8 maps memory for each of them. */
const enough = 1 << 14;
/** Bytes written without Node's stream, such as the JSON of one story: half of what an empty pipe takes, so the program never stands still. */
const smallAnswer = 1 << 15;
/** Characters that are encoded into memory that is used again: taking new memory for each piece is dearer than its encoding. */
const longestPiece = 1 << 17;

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

/** Node's stream costs a tenth of a start: it is opened for a terminal, and when there is more to say than a short answer. */
function writerOn({ file, stream, broken }: Channel) {
  const device = isTerminalDevice(file);
  let open: ReturnType<typeof stream> | null = null;
  let written = 0;
  let room: Buffer | null = null;
  let isLent = false;
  const send = (to: ReturnType<typeof stream>, text: string | Uint8Array) =>
    // Waits for the callback, which comes when the text is out, and for a stream that failed too. Where the stream says that it takes more,
    // going on at once would never give Node a turn, and it would keep every piece of a long answer until then.
    new Promise<void>((resolve) => to.write(text, () => resolve()));
  return {
    device,
    get isOut() {
      return open === null;
    },
    async write(text: string | Uint8Array): Promise<void> {
      let rest = text;
      if (open === null && !device && written + text.length <= smallAnswer) {
        const bytes = typeof text === 'string' ? Buffer.from(text) : text;
        const taken = writeNow(file, bytes, broken);
        written += taken;
        if (taken === bytes.length) return;
        rest = bytes.subarray(taken);
      }
      open ??= stream().on('error', broken);
      if (typeof rest !== 'string' || rest.length > longestPiece || isLent) return send(open, rest);
      isLent = true;
      room ??= Buffer.allocUnsafeSlow(3 * longestPiece);
      await send(open, room.subarray(0, room.write(rest)));
      isLent = false;
    },
  };
}

/** How many of the bytes are done with: all that a broken output will never take, fewer when a pipe is full. */
function writeNow(file: number, bytes: Uint8Array, broken: Channel['broken']): number {
  let taken = 0;
  try {
    while (taken < bytes.length) taken += writeSync(file, bytes, taken);
    return taken;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code === 'EAGAIN') return taken;
    broken(failure);
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

import { fstatSync, statSync } from 'node:fs';
import { writeNow } from './write-now.js';

/** What an output stands on. */
export interface Channel {
  /** File descriptor. */
  readonly file: number;
  /** Node's stream on it, opened when it is first asked for. */
  readonly stream: () => Pick<NodeJS.WriteStream, 'write' | 'on' | 'isTTY' | 'columns'>;
  /** Called when it takes nothing any more. */
  readonly broken: (error: NodeJS.ErrnoException) => void;
}

/** Bytes written without Node's stream, such as the JSON of one story: half of what an empty pipe takes, so the program never stands still. */
const smallAnswer = 1 << 15;

/** Characters that are encoded into memory that is used again: taking new memory for each piece is dearer than its encoding. */
const longestPiece = 1 << 17;

/** Node's stream costs a tenth of a start: it is opened for a terminal, and when there is more to say than a short answer. */
export function writerOn({ file, stream, broken }: Channel) {
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

/** A terminal is a device. So is /dev/null; a closed output is none. */
function isTerminalDevice(file: number): boolean {
  try {
    const output = fstatSync(file);
    return output.isCharacterDevice() && output.rdev !== statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

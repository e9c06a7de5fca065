import {
  closeSync,
  fchmodSync,
  fstatSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is written in full before it takes its place; gone when the program is stopped before that. */
export interface TemporaryFile {
  write(text: string | Uint8Array): void;
  /** All is written: takes the place it is made for, whatever stood there. */
  place(): void;
  /** As if it had never been; nothing to do after `place`. */
  remove(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** In the folder of `path`, with the permissions of the file that it will replace. @throws the system's errors. */
export function temporaryBeside(path: string, replaced: Stats | null): TemporaryFile {
  const { name, file } = newFile(dirname(path));
  let open = true;
  const close = () => {
    open = false;
    closeSync(file);
    for (const signal of signals) process.removeListener(signal, stopped);
  };
  const remove = () => {
    if (!open) return;
    close();
    rmSync(name, { force: true });
  };
  const stopped = (signal: NodeJS.Signals) => {
    remove();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stopped);
  return {
    write: (text) => writeAll(file, text),
    place() {
      if (replaced !== null) takeMode(file, replaced.mode & 0o777);
      renameSync(name, path);
      close();
    },
    remove,
  };
}

/** A name that is free: a run that was killed may have left one, and in a container every run has the same process id. */
function newFile(folder: string): { readonly name: string; readonly file: number } {
  for (let attempt = 1; ; attempt++) {
    const name = join(folder, `.news-cli-${process.pid}-${attempt}.tmp`);
    try {
      return { name, file: openSync(name, 'wx', 0o666) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Asked first: some file systems know no permissions and refuse to set any. */
function takeMode(file: number, mode: number): void {
  if ((fstatSync(file).mode & 0o777) !== mode) fchmodSync(file, mode);
}

/** The system may take less than it is given at a time. `file` is a descriptor. */
export function writeAll(file: number, text: string | Uint8Array): void {
  let bytes = typeof text === 'string' ? Buffer.from(text) : text;
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes));
}

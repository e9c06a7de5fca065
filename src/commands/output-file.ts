import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError, systemReason } from '../errors.js';
import type { Output } from '../terminal.js';

/** Where results go: standard output, or the file of `--output`. */
export interface Target {
  write(text: string): Promise<void>;
  /** All is written: make it count. */
  finish(): Promise<void>;
  /** The run broke off: leave things as they were. */
  discard(): void;
}

/** Held in memory until there is this much, so that most runs never leave a temporary file behind when they are killed. */
const heldCharacters = 1 << 20;

/**
 * `output` null = standard output.
 * @throws OutputError when the file cannot be written or is one of the inputs, which are never overwritten.
 */
export function targetFor(
  output: string | null,
  stdout: Output,
  inputs: readonly string[],
): Target {
  if (output === null) {
    return { write: (text) => stdout.write(text), finish: () => stdout.flush(), discard: () => {} };
  }
  const target = statSync(output, { throwIfNoEntry: false });
  for (const input of target?.isFile() ? inputs : []) {
    const { dev, ino } = statSync(input, { throwIfNoEntry: false }) ?? { dev: null, ino: null };
    if (dev === target!.dev && ino === target!.ino) {
      throw new OutputError(`${output}: is an input too, and inputs are never overwritten`);
    }
  }
  return outputFile(output);
}

/**
 * Writes beside the file and renames at the end: readers see the old file or the whole new one.
 * @throws OutputError naming the file, at once when it cannot be written there.
 */
function outputFile(file: string): Target {
  const path = writablePath(file);
  if (path.special) return directly(file);
  const temporary = join(dirname(path.path), `.${basename(path.path)}.${process.pid}.tmp`);
  let held = '';
  let open: number | null = null;
  const remove = () => {
    if (open === null) return;
    closeSync(open);
    unlinkSync(temporary);
    open = null;
  };
  const spill = () => {
    if (open === null) {
      open = openSync(temporary, 'wx', 0o666);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => {
          remove();
          process.kill(process.pid, signal);
        });
      }
    }
    writeAll(open, held);
    held = '';
  };
  return {
    async write(text) {
      held += text;
      if (held.length >= heldCharacters) guarded(file, remove, spill);
    },
    async finish() {
      guarded(file, remove, () => {
        spill();
        closeSync(open!);
        renameSync(temporary, path.path);
        open = null;
      });
    },
    discard: remove,
  };
}

function guarded(file: string, undo: () => void, act: () => void): void {
  try {
    act();
  } catch (error) {
    undo();
    throw new OutputError(`${file}: cannot be written: ${systemReason(error)}`);
  }
}

/** Where the file really is, links followed. `special`: a device or pipe, which is written to but never replaced. */
function writablePath(file: string): { readonly path: string; readonly special: boolean } {
  try {
    const path = isThere(file) ? realpathSync(file) : file;
    const existing = isThere(path) ? statSync(path) : null;
    if (existing?.isDirectory()) throw new OutputError(`${file}: is a directory`);
    if (existing !== null && !existing.isFile()) return { path, special: true };
    accessSync(dirname(path), constants.W_OK);
    return { path, special: false };
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(`${file}: cannot be written: ${systemReason(error)}`);
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function directly(file: string): Target {
  const open = openSync(file, 'w');
  return {
    async write(text) {
      guarded(
        file,
        () => {},
        () => writeAll(open, text),
      );
    },
    async finish() {
      closeSync(open);
    },
    discard: () => closeSync(open),
  };
}

function writeAll(file: number, text: string): void {
  let bytes: Uint8Array = Buffer.from(text);
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(file, bytes));
}

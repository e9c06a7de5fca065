import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { OutputError, systemReason, UsageError } from '../errors.js';
import type { Output } from '../output.js';

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
  if ((inputs.length > 0 ? inputs : ['-']).some((input) => isSame(input, output))) {
    throw new OutputError(`${output}: is an input too, and inputs are never overwritten`);
  }
  return outputFile(output);
}

/** Is the output that input, under whatever name, or a file inside of that input folder? */
function isSame(input: string, output: string): boolean {
  try {
    const target = statSync(output);
    const source = input === '-' ? fstatSync(0) : statSync(input);
    if (!target.isFile()) return false;
    if (source.isDirectory()) return realpathSync(output).startsWith(realpathSync(input) + sep);
    return source.dev === target.dev && source.ino === target.ino;
  } catch {
    // One of them is not there: nothing to overwrite, or nothing to lose.
    return false;
  }
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
    const file = open;
    open = null;
    closeSync(file);
    rmSync(temporary, { force: true });
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
        renameSync(temporary, path.path);
        closeSync(open!);
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
  if (file === '') throw new UsageError('--output: give the name of a file');
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

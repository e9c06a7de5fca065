import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { OutputError, systemReason } from '../../errors.js';
import type { Output } from '../../output/output.js';
import { overwrites } from './overwrites.js';
import { type TemporaryFile, temporaryBeside, writeAll } from './temporary-file.js';

/** Where results go: standard output, or the file of `--output`. */
export interface Target {
  /** Text, or bytes of UTF-8. */
  write(text: string | Uint8Array): Promise<void>;
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
  if (overwrites(output, inputs)) {
    throw new OutputError(`${output}: is an input too, and inputs are never overwritten`);
  }
  return outputFile(output);
}

/**
 * Writes beside the file and renames at the end: readers see the old file or the whole new one. A device or a pipe is written to as it is.
 * @throws OutputError naming the file, at once when it cannot be written there.
 */
function outputFile(file: string): Target {
  const guarded = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw new OutputError(`${file}: cannot be written: ${systemReason(error)}`);
    }
  };
  const { path, existing } = guarded(() => placeOf(file));
  if (existing?.isDirectory()) throw new OutputError(`${file}: is a directory`);
  if (existing !== null && !existing.isFile()) return directly(file, guarded);
  if (existing !== null) guarded(() => accessSync(path, constants.W_OK));
  // With the dot the system tells when it is no folder.
  guarded(() => accessSync(`${dirname(path)}/.`, constants.W_OK));
  let held = '';
  let temporary: TemporaryFile | null = null;
  const spill = () => {
    temporary ??= temporaryBeside(path, existing);
    temporary.write(held);
    held = '';
    return temporary;
  };
  return {
    async write(text) {
      if (typeof text !== 'string') return guarded(() => spill().write(text));
      held += text;
      if (held.length < heldCharacters) return;
      guarded(spill);
      // Writing is synchronous: Ctrl-C is heard when the event loop turns.
      await new Promise(setImmediate);
    },
    async finish() {
      guarded(() => spill().place());
    },
    discard: () => temporary?.remove(),
  };
}

/** Where the file really is, links followed as far as they lead somewhere, and what stands there. */
function placeOf(file: string): { readonly path: string; readonly existing: Stats | null } {
  const existing = statSync(file, { throwIfNoEntry: false }) ?? null;
  return { path: existing === null ? file : realpathSync(file), existing };
}

function directly(file: string, guarded: <Result>(act: () => Result) => Result): Target {
  const open = guarded(() => openSync(file, 'w'));
  return {
    async write(text) {
      guarded(() => writeAll(open, text));
    },
    async finish() {
      closeSync(open);
    },
    discard: () => closeSync(open),
  };
}

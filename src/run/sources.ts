import { UsageError } from '../errors.js';
import { expandOperands } from '../read/index.js';
import type { Terminal } from '../terminal.js';
import { failureOf } from './failures.js';
import type { FailureTask } from './task.js';

/** What a run reads. */
export interface Sources {
  /** What must not be overwritten: the operands ("-" where there was none), and the files of folders: a link may have brought them from elsewhere. */
  readonly inputs: readonly string[];
  /** Files in order, directories replaced by their article files; one that cannot be listed, or a folder in it, stands as its failure. */
  readonly files: readonly (string | FailureTask)[];
  /** More than one article can come, whatever the files hold. */
  readonly several: boolean;
  /** Folders without an article file. */
  readonly bare: readonly string[];
}

/** @throws UsageError when there is nothing to read, rather than waiting for a person to type an article. */
export function sourcesOf(operands: readonly string[], { piped }: Terminal): Sources {
  if (operands.length === 0) {
    if (piped) return { inputs: ['-'], files: ['-'], several: false, bare: [] };
    throw new UsageError('no input: give a file, a directory, or - for standard input');
  }
  const expanded = expandOperands(operands);
  const found = expanded.flatMap(({ files }) => files);
  return {
    inputs: [...operands, ...found.filter((each) => typeof each === 'string')],
    files: found.map((each) =>
      typeof each === 'string' ? each : failureOf(each.file, each.error),
    ),
    several: expanded.length > 1 || expanded.some(({ directory }) => directory),
    bare: expanded.filter(({ files }) => files.length === 0).map(({ operand }) => operand),
  };
}

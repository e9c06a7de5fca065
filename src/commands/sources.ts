import { UsageError } from '../errors.js';
import type { Terminal } from '../terminal.js';

export interface Sources {
  readonly files: readonly string[];
  /** More than one article can come, whatever the files hold. */
  readonly several: boolean;
}

/** @throws UsageError when there is nothing to read, rather than waiting for a person to type an article. */
export function sourcesOf(operands: readonly string[], { piped }: Terminal): Sources {
  if (operands.length === 0) {
    if (piped) return { files: ['-'], several: false };
    throw new UsageError('no input: give a file, a directory, or - for standard input');
  }
  if (operands.indexOf('-') !== operands.lastIndexOf('-')) {
    throw new UsageError('standard input (-) can be read only once');
  }
  return { files: operands, several: operands.length > 1 };
}

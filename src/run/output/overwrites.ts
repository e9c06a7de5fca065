import { fstatSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** Is the output that input, under whatever name, or a file inside of that input folder? `-`: standard input. */
export function overwrites(output: string, input: string): boolean {
  try {
    const target = statSync(output);
    const source = input === '-' ? fstatSync(0) : statSync(input);
    if (!target.isFile()) return false;
    if (source.isDirectory()) return isBelow(realpathSync(output), realpathSync(input));
    return source.dev === target.dev && source.ino === target.ino;
  } catch {
    // One of them is not there: nothing to overwrite, or nothing to lose.
    return false;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

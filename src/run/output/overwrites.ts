import { fstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';

/** Is the output one of the inputs, under whatever name, or a file inside of an input folder? `-`: standard input. */
export function overwrites(output: string, inputs: readonly string[]): boolean {
  const target = whatIs(output);
  return target?.isFile() === true && inputs.some((input) => holds(input, output, target));
}

function holds(input: string, output: string, target: Stats): boolean {
  const source = whatIs(input);
  if (source?.isDirectory()) return isBelow(realpathSync(output), realpathSync(input));
  return source?.dev === target.dev && source.ino === target.ino;
}

/** null: it is not there, so there is nothing to overwrite, or nothing to lose. */
function whatIs(file: string): Stats | null {
  try {
    return file === '-' ? fstatSync(0) : statSync(file);
  } catch {
    return null;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

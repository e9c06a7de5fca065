import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type InputError, UsageError } from '../errors.js';
import { inputError } from './input-error.js';

/** An operand of the command line with the files it stands for. */
export interface Operand {
  readonly operand: string;
  /** A directory: `--json` prints an array, whatever it holds. */
  readonly directory: boolean;
  /** The operand itself, or what the directory holds: article files and folders that cannot be read, by code unit of their paths. */
  readonly files: readonly (string | Unreadable)[];
}

/** A folder whose files nobody can name. */
export interface Unreadable {
  readonly file: string;
  readonly error: InputError;
}

type Kind = Pick<Stats, 'isDirectory' | 'isFile'>;

/** Names that are read inside a directory; a file given by itself is read whatever its name. */
const articleFile =
  /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson|csv|tsv|xml|nitf|newsml|rss|atom|sgml?|anpa|iptc|eml|mht|mhtml|warc|docx)(?:\.gz)?$/i;
const aboutTheFolder = /^(?:readme|licen[cs]e|changelog|contributing|notice|copying|authors)\b/i;

/** Files stay, directories become their article files. @throws UsageError when "-" stands there twice. */
export function expandOperands(operands: readonly string[]): Operand[] {
  if (operands.indexOf('-') !== operands.lastIndexOf('-'))
    throw new UsageError('standard input ("-") can be given only once');
  return operands.map(expand);
}

function expand(operand: string): Operand {
  return operand === '-' || !isDirectory(operand)
    ? { operand, directory: false, files: [operand] }
    : { operand, directory: true, files: filesIn(operand) };
}

function isDirectory(path: string): boolean {
  return kindOf(path)?.isDirectory() === true;
}

/** What stands there, links followed; null when nothing does. */
function kindOf(path: string): Kind | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/**
 * Every directory is entered once, and none that holds the root (a link to "/" must not read the whole disk), so that a cycle of links ends.
 * One that cannot be read does not stop the others.
 */
function filesIn(root: string): (string | Unreadable)[] {
  const found: (string | Unreadable)[] = [];
  const seen = new Set<string>();
  const pending = [root];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    try {
      const real = realpathSync(directory);
      if (seen.size === 0) addFoldersAbove(real, seen);
      if (seen.has(real)) continue;
      seen.add(real);
      const { folders, files } = listing(directory);
      for (const folder of folders) pending.push(folder);
      for (const file of files) found.push(file);
    } catch (error) {
      found.push({ file: directory, error: inputError(directory, error) });
    }
  }
  return found.sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
}

function addFoldersAbove(path: string, folders: Set<string>): void {
  for (let at = path; at !== dirname(at); ) {
    at = dirname(at);
    folders.add(at);
  }
}

/** A named pipe that nobody writes to would hold up the whole folder: it is read only when it is asked for. A broken link is told of when it is opened. */
function mayBeRead(kind: Kind | null): boolean {
  return kind === null || kind.isFile();
}

function pathOf(found: string | Unreadable): string {
  return typeof found === 'string' ? found : found.file;
}

function listing(directory: string): { readonly folders: string[]; readonly files: string[] } {
  const folders: string[] = [];
  const files: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    const path = join(directory, name);
    // Only links are asked what they are, one by one: all threads wait for this.
    const kind = entry.isSymbolicLink() ? kindOf(path) : entry;
    if (kind?.isDirectory()) folders.push(path);
    else if (mayBeRead(kind) && articleFile.test(name) && !aboutTheFolder.test(name))
      files.push(path);
  }
  return { folders, files };
}

/** May the file hold many articles, by its name alone? A plain `.txt` that turns out to be an archive is found on opening. */
export function isManyByName(file: string): boolean {
  return (
    /\.(?:jsonl|ndjson|csv|tsv|xml|newsml|rss|atom|sgml?|warc|gz|json)$/i.test(file) || file === '-'
  );
}

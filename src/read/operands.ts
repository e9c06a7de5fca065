import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type InputError, UsageError } from '../errors.js';
import { inputError } from './bytes.js';

/** An operand of the command line with the files it stands for. */
export interface Operand {
  readonly operand: string;
  /** A directory: `--json` prints an array, whatever it holds. */
  readonly directory: boolean;
  /** The operand itself, or the article files of the directory, by code unit of their paths. */
  readonly files: readonly string[];
  /** Why a directory could not be read. */
  readonly error: InputError | null;
}

/** Names that are read inside a directory; a file given by itself is read whatever its name. */
const articleFile =
  /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson|csv|tsv|xml|nitf|newsml|rss|atom|sgml?|anpa|iptc|eml|warc|docx)(?:\.gz)?$/i;
const aboutTheFolder = /^(?:readme|licen[cs]e|changelog|contributing|notice|copying|authors)\b/i;

/** Files stay, directories become their article files. @throws UsageError when "-" stands there twice. */
export function expandOperands(operands: readonly string[]): Operand[] {
  if (operands.indexOf('-') !== operands.lastIndexOf('-'))
    throw new UsageError('standard input ("-") can be given only once');
  return operands.map(expand);
}

function expand(operand: string): Operand {
  if (operand === '-' || !isDirectory(operand))
    return { operand, directory: false, files: [operand], error: null };
  try {
    return { operand, directory: true, files: articleFiles(operand), error: null };
  } catch (error) {
    return { operand, directory: true, files: [], error: inputError(operand, error) };
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Every directory is entered once, so that a cycle of links ends. */
function articleFiles(root: string): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const pending = [root];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    const real = realpathSync(directory);
    if (seen.has(real)) continue;
    seen.add(real);
    // A folder inside that may not be read is passed over; the one that was asked for is an error.
    const entries = directory === root ? listing(root) : listingOf(directory);
    for (const entry of entries) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      const path = join(directory, name);
      // Only links are asked what they are, one by one: all threads wait for this.
      if (entry.isDirectory() || (entry.isSymbolicLink() && isDirectory(path))) pending.push(path);
      else if (articleFile.test(name) && !aboutTheFolder.test(name)) files.push(path);
    }
  }
  return files.sort();
}

function listing(directory: string): Dirent[] {
  return readdirSync(directory, { withFileTypes: true });
}

function listingOf(directory: string): Dirent[] {
  try {
    return listing(directory);
  } catch {
    return [];
  }
}

/** May the file hold many articles, by its name alone? A plain `.txt` that turns out to be an archive is found on opening. */
export function isManyByName(file: string): boolean {
  return (
    /\.(?:jsonl|ndjson|csv|tsv|xml|newsml|rss|atom|sgml?|warc|gz|json)$/i.test(file) || file === '-'
  );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  /** From the project's root, with `/`: `src/read/plain.ts`. */
  readonly file: string;
  readonly text: string;
}

/** Every TypeScript file of src, for the tests that read the program instead of running it. */
export function readSources(): Source[] {
  const root = join(import.meta.dirname, '../..');
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      file: path.slice(root.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** All nodes of a syntax tree, with a stack instead of recursion. */
export function* nodesOf(tree: unknown): Generator<Node> {
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && typeof (value as Node).type === 'string') yield value as Node;
    for (const child of Object.values(value)) open.push(child);
  }
}

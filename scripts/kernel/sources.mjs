// What the tagger as WebAssembly is made of: its TypeScript, with AssemblyScript's own machine.ts, and how it is compiled.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

export const entry = 'src/analysis/entities/tagger/tag-piece.ts';
export const globals = 'scripts/kernel/globals.as';
const machine = 'src/analysis/entities/tagger/machine.ts';

/** File → text, of all that the entry imports. */
export function sources() {
  const found = new Map();
  const pending = [entry];
  for (const file of pending) {
    if (found.has(file)) continue;
    const text = read(file === machine ? 'scripts/kernel/machine.as' : file);
    found.set(file, text);
    for (const [, path] of text.matchAll(/^(?:im|ex)port [^;]* from '(\.[^']*)\.js';/gm))
      pending.push(posix.join(posix.dirname(file), `${path}.ts`));
  }
  return found;
}

/** Tells whether anything has changed since: it is kept in the compiled file. */
export function digest() {
  const hash = createHash('sha256');
  for (const text of [...sources().values(), read(globals), read('scripts/kernel/run.mjs')])
    hash.update(text);
  return hash.digest('hex');
}

export function read(file) {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}

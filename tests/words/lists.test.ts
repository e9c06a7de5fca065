import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/words/', import.meta.url);

/** All strings in an exported value with their path: `personRoles`, `nameWordLists/0/1`. */
function* strings(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) yield* strings(item, `${path}/${at}`);
}

test('no list of words names a word twice', async () => {
  const doubled: string[] = [];
  for (const file of readdirSync(folder)) {
    const exported: Record<string, unknown> = await import(new URL(file, folder).href);
    for (const [name, value] of Object.entries(exported))
      for (const [path, list] of strings(value, name)) {
        const words = list.trim().split(list.includes('|') ? '|' : /\s+/);
        const again = words.filter((word, at) => word !== '' && words.indexOf(word) < at);
        doubled.push(...again.map((word) => `${file} ${path}: ${word}`));
      }
  }
  expect(doubled).toEqual([]);
});

import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { nodesOf, readSources } from './hostile/sources.js';

/** Files of src by name → the files they import, types too. */
function importsOf(sources: ReturnType<typeof readSources>): Map<string, string[]> {
  return new Map(
    sources.map(({ file, text }) => {
      const targets: string[] = [];
      for (const { type, source } of nodesOf(parseAst(text, { lang: 'ts' }))) {
        const name = (source as { value?: unknown } | null | undefined)?.value;
        if (type === 'ImportExpression' || typeof name !== 'string' || name[0] !== '.') continue;
        targets.push(posix.join(posix.dirname(file), name.replace(/\.js$/, '.ts')));
      }
      return [file, targets];
    }),
  );
}

/** The first circle found, as the files on it; empty when there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target);
      if (circle.length > 0) return circle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('the files of src import each other in one direction, types too: what is found in one file needs none of those that need it', () => {
  const imports = importsOf(readSources());
  expect(imports.get('src/analysis/index.ts')).toContain('src/analysis/stages.ts');
  expect(circleIn(imports)).toEqual([]);
});

test('a circle is seen', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', []],
    ['c', ['d']],
    ['d', ['c']],
  ]);
  expect(circleIn(imports)).toEqual(['c', 'd', 'c']);
});

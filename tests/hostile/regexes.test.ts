import { checkSync } from 'recheck';
import { describe, expect, test, vi } from 'vitest';
import { parseAst } from 'vitest/node';
import { nodesOf, readSources } from './sources.js';

// The portable back end: no Java, no platform binary, the same verdict everywhere.
vi.hoisted(() => {
  process.env.RECHECK_BACKEND = 'pure';
});

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular-expression literal of src, each pattern once. */
function literals(): Literal[] {
  const found = new Map<string, Literal>();
  for (const { file, text } of readSources()) {
    for (const node of nodesOf(parseAst(text, { lang: 'ts' }))) {
      if (node.type !== 'Literal' || !node.regex) continue;
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const line = text.slice(0, node.start as number).split('\n').length;
      const key = `${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { place: `${file}:${line}`, source: pattern, flags });
    }
  }
  return [...found.values()];
}

/**
 * `recheck` proves that matching is at most linear in the input. It searches from every position, so `\s+$` and `\d+x` count
 * as quadratic, rightly: use bounded counts (`{1,20}`), `trimEnd`, or a hand-written scan.
 */
describe('no regular expression of src can be made slow', () => {
  test.each(literals())('$place /$source/$flags', ({ source, flags }) => {
    const verdict = checkSync(source, flags.replace(/[dgyv]/g, ''), { timeout: 30_000 });
    expect(verdict.status).toBe('safe');
  });
});

test('a pattern that is built is that of a literal, so proved with it', () => {
  const built = readSources().flatMap(({ file, text }) =>
    [...text.matchAll(/\bRegExp\(([^)]*)/g)].map(([, from]) => `${file}: ${from}`),
  );
  expect(built.length).toBeGreaterThan(0);
  for (const each of built) expect(each).toMatch(/: \w+\.source(?:, '\w+')?$/);
});

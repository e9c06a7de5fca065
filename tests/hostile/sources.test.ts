import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { nodesOf, readSources } from './sources.js';

/** What an offline, read-only program never imports (SECURITY.md): network, child processes, evaluation. */
const forbiddenModules =
  /^(node:)?(net|tls|http|https|http2|dgram|dns|child_process|cluster|vm|inspector|repl|undici)(\/|$)/;
const forbiddenNames = new Set([
  'eval',
  'Function',
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
]);

describe('the sources keep the promises of SECURITY.md', () => {
  for (const { file, text } of readSources()) {
    const tree = parseAst(text, { lang: 'ts' });

    test(`${file} reaches no network, child process or evaluation`, () => {
      const found: string[] = [];
      for (const node of nodesOf(tree)) {
        const source = node.source as { value?: unknown } | null | undefined;
        if (typeof source?.value === 'string' && forbiddenModules.test(source.value)) {
          found.push(`import of ${source.value}`);
        }
        const callee = node.callee as { type: string; name?: string } | undefined;
        if (callee?.type === 'Identifier' && forbiddenNames.has(callee.name ?? '')) {
          found.push(`call of ${callee.name}`);
        }
      }
      expect(found).toEqual([]);
    });

    test(`${file} spreads no list into a call: push(...big) and Math.max(...big) overflow the stack`, () => {
      const found = [...nodesOf(tree)].filter(
        (node) =>
          (node.type === 'CallExpression' || node.type === 'NewExpression') &&
          (node.arguments as { type: string; argument?: { type: string } }[]).some(
            (argument) =>
              argument.type === 'SpreadElement' && argument.argument?.type !== 'ArrayExpression',
          ),
      );
      expect(found.map((node) => text.slice(node.start as number, node.end as number))).toEqual([]);
    });
  }
});

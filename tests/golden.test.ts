import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from './run.js';

const samples = readdirSync('samples').filter(
  (name) => name !== 'README.md' && !name.startsWith('.'),
);
const commands = ['show', 'quotes', 'entities', 'dates', 'summary', 'text'] as const;

// `npx vitest run tests/golden.test.ts -u` writes them anew; read the difference before you commit it.
test.each(samples)('%s: every command prints what it printed before', async (sample) => {
  for (const command of commands) {
    const { code, stdout } = await run(command, '-q', `samples/${sample}`);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/${sample}/${command}.txt`);
  }
  const { code, stdout, stderr } = await run('show', '--jsonl', `samples/${sample}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await expect(readable(stdout)).toMatchFileSnapshot(`golden/${sample}/show.json`);
});

/** One find per line: differences show what changed. */
function readable(lines: string): string {
  return lines.replaceAll(/(\},|\[)(?=\{"(?:start|id|schemaVersion)")/g, '$1\n');
}

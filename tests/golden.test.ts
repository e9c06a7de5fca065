import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from './run.js';

const samples = readdirSync('samples').filter(
  (name) => name !== 'README.md' && !name.startsWith('.'),
);
const commands = ['show', 'quotes', 'entities', 'dates', 'summary', 'text'] as const;

// `npx vitest run tests/golden.test.ts -u` writes them anew; read the difference before you commit it.
test.each(samples.flatMap((sample) => commands.map((command) => [sample, command] as const)))(
  '%s: %s prints what it printed before',
  async (sample, command) => {
    const table = await run(command, `samples/${sample}`);
    const lines = await run(command, '--jsonl', `samples/${sample}`);
    expect([table.code, lines.code, lines.stderr]).toEqual([0, 0, '']);
    await expect(table.stdout).toMatchFileSnapshot(`golden/${sample}/${command}.txt`);
    await expect(readable(lines.stdout)).toMatchFileSnapshot(`golden/${sample}/${command}.json`);
  },
);

/** One find per line: differences show what changed. */
function readable(lines: string): string {
  return lines.replaceAll(/(\},|\[)(?=\{"(?:start|id|schemaVersion)")/g, '$1\n');
}

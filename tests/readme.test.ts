import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspect } from '../src/index.js';
import { run } from './run.js';

const readme = readFileSync('README.md', 'utf8');

/** `$ news-cli …` of a console block → its arguments; examples use no quotes. */
function argumentsOf(line: string): string[] {
  return line.replace(/^\$ news-cli /, '').split(' ');
}

/** The block with every command's present output below it. */
async function executed(block: string): Promise<string> {
  const parts: string[] = [];
  for (const line of block.split('\n').filter((each) => each.startsWith('$ '))) {
    const { code, stdout, stderr } = await run(...argumentsOf(line));
    expect({ line, code, stderr }).toEqual({ line, code: 0, stderr: '' });
    parts.push(`${line}\n${stdout}`);
  }
  return parts.join('\n');
}

// `npx vitest run tests/readme.test.ts -u` writes the outputs anew.
test('every example of the README prints what the README shows', async () => {
  const parts = readme.split(/(```console\n[\s\S]*?```)/);
  let count = 0;
  for (const [at, part] of parts.entries()) {
    if (!part.startsWith('```console\n')) continue;
    parts[at] = `\`\`\`console\n${await executed(part)}\`\`\``;
    count++;
  }
  expect(count).toBeGreaterThan(2);
  await expect(parts.join('')).toMatchFileSnapshot('../README.md');
});

test('no document holds the marks of an unfinished merge', () => {
  for (const file of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/^(?:<{7}|={7}|>{7})(?: |$)/m);
  }
});

test('the example for programs is true', () => {
  expect(readme).toContain(
    "inspect('Mayor Ada Quill said: \"We stay.\"').quotes?.[0]?.speaker?.name; // 'Ada Quill'",
  );
  expect(inspect('Mayor Ada Quill said: "We stay."').quotes?.[0]?.speaker?.name).toBe('Ada Quill');
});

test('the examples of the help are commands that exist', async () => {
  for (const command of ['show', 'quotes', 'entities', 'dates', 'summary', 'text']) {
    const { stdout } = await run(command, '--help');
    const examples = stdout.split('Examples:\n')[1]!.trim().split('\n');
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const words = example.trim().split(/ \| /).at(-1)!.split(' ');
      const flags = words.filter((word) => word.startsWith('--'));
      expect(words.find((word) => word === command)).toBe(command);
      for (const flag of flags) expect(stdout).toContain(` ${flag}`);
    }
  }
});

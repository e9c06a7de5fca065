import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article.js';
import { openOperand } from '../../../src/read/index.js';
import { mutated } from '../files/mutations.js';
import { anyText } from './arbitrary.js';
import { runs, seed } from './runs.js';
import { expectSoundArticle } from './sound.js';

/** Reads bytes as standard input would be; a refusal in words counts as an answer. */
async function readBytes(bytes: Uint8Array): Promise<Article[]> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const articles: Article[] = [];
  try {
    const options = { input: 'auto', maxSize: 1 << 25, row: null, date: null, stdin: stdin() };
    const opened = await openOperand('-', options);
    for await (const { article } of opened.results) if (article) articles.push(article);
  } catch (error) {
    if ((error as Error).name !== 'InputError') throw error;
    expect((error as Error).message).toMatch(/^-: ./);
  }
  return articles;
}

// A library that prints would do so in the middle of our output.
beforeEach(() => {
  vi.spyOn(console, 'log');
});
afterEach(() => {
  expect(console.log).not.toHaveBeenCalled();
});

test('damaged documents of every format are read soundly or refused in words', async () => {
  const files = mutated(runs(3000).numRuns, seed);
  for (const { name, bytes } of files) {
    const articles = await readBytes(bytes).catch((error: Error) => {
      throw new Error(`${name}: ${error.stack}`);
    });
    for (const article of articles) expectSoundArticle(article);
  }
}, 240_000);

test('any text and any bytes are read soundly or refused in words, twice the same', async () => {
  const anyBytes = fc.oneof(
    anyText.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 400 }),
  );
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => {
      const articles = await readBytes(bytes);
      for (const article of articles) expectSoundArticle(article);
      expect(await readBytes(bytes)).toEqual(articles);
    }),
    runs(1000),
  );
}, 120_000);

import { openOperand } from '../../src/read/index.js';
import { defaultMaxSize, type ReadOptions, type ReadResult } from '../../src/read/result.js';

export interface Reading {
  readonly format: string;
  readonly many: boolean;
  readonly results: readonly ReadResult[];
}

/** Everything in a file whose bytes come through standard input, in one piece or in several. */
export async function readInput(
  content: string | Buffer | readonly Buffer[],
  more: Partial<ReadOptions> = {},
): Promise<Reading> {
  async function* stdin() {
    if (Array.isArray(content)) yield* content;
    else yield Buffer.from(content as string);
  }
  const options = { input: 'auto', maxSize: defaultMaxSize, row: null, date: null, ...more };
  const { format, many, results } = await openOperand('-', { ...options, stdin: stdin() });
  const all: ReadResult[] = [];
  for await (const result of results) all.push(result);
  return { format, many, results: all };
}

/** The one article of a file. */
export async function readOne(content: string | Buffer, more: Partial<ReadOptions> = {}) {
  const { results } = await readInput(content, more);
  if (results.length !== 1 || results[0]?.article == null) throw new Error('not one article');
  return results[0].article;
}

/** Its title, byline, source, dates and text in short, to be compared in one line. */
export async function fieldsOf(content: string | Buffer, more: Partial<ReadOptions> = {}) {
  const { title, subtitle, byline, source, section, url, language, rawDates, id, text } =
    await readOne(content, more);
  const dates = rawDates.map(({ role, raw }) => `${role} ${raw}`);
  return { id, title, subtitle, byline, source, section, url, language, dates, text };
}

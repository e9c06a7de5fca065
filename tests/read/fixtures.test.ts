import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/read/formats.js';
import { openOperand } from '../../src/read/index.js';
import { defaultMaxSize } from '../../src/read/result.js';

const folder = join(import.meta.dirname, 'fixtures');
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

/** What a fixture was read as: the format, and every article or bad record in it, spans left out where they are not the point. */
async function read(name: string) {
  const options = { input: 'auto', maxSize: defaultMaxSize, row: null, date: null };
  const { format, many, results } = await openOperand(join(folder, name), options);
  const articles: unknown[] = [];
  for await (const { article, bad } of results) {
    if (bad) articles.push({ record: bad.record, id: bad.id, code: bad.code });
    else {
      const { id, title, subtitle, byline, source, section, url, language, dateline } = article;
      articles.push({
        id,
        title,
        subtitle,
        byline,
        source,
        section,
        url,
        language,
        dateline: dateline && [dateline.place, dateline.date, dateline.agency],
        dates: article.rawDates.map(({ role, from, raw }) => `${role} ${from} ${raw}`),
        from: Object.fromEntries([...article.evidence].map(([field, { from }]) => [field, from])),
        warnings: article.warnings.map(({ code }) => code),
        blocks: article.blocks.map(
          ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`,
        ),
      });
    }
  }
  return { format, many, articles };
}

test.each(files)('%s', async (name) => {
  const text = `${JSON.stringify(await read(name), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(join(folder, `${name}.expected.json`));
});

test('every format has three fixtures or more', async () => {
  const counts = new Map(formats.map(({ name }) => [name, 0]));
  for (const file of files) {
    const { format } = await read(file);
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count < 3)).toEqual([]);
});

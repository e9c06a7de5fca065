import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyse, analyseAll } from '../../src/analysis/index.js';
import { allParts, defaultOptions } from '../../src/analysis/options.js';
import { assets } from '../../src/assets.js';
import { readPlain } from '../../src/read/plain.js';
import { articleObject } from '../../src/report/article/article-object.js';

const setup = { parts: new Set(allParts), options: defaultOptions, resources: assets };
const samples = new URL('../../samples/', import.meta.url);
const articles = readdirSync(samples)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readPlain(readFileSync(new URL(name, samples), 'utf8'), { file: name }));
const detail = { why: true, text: false };

it('articles that go through the stages together give what each gives alone', () => {
  const together = analyseAll(articles, setup);
  expect(together).toHaveLength(articles.length);
  for (const [at, found] of together.entries()) {
    if (found.status === 'rejected') throw found.reason;
    expect(articleObject(found.value, detail)).toEqual(
      articleObject(analyse(articles[at]!, setup), detail),
    );
  }
});

it('a surname is that of its own article, whatever stories go through the stages with it', () => {
  const told =
    'Carla Fiorelli spoke first, and Fiorelli said that she would win. Then Fiorelli left. The influence of money is especially strong in Fiorelli and Carson, who have risen in her slipstream.';
  const other =
    'The Ministry of Works in Velden said that Larnstead and Karlow would get a bridge. The bridge over the River Sallow is old, said Tom Hale of the Highways Agency on Monday.';
  const [first] = analyseAll(
    [told, other].map((text, at) => readPlain(text, { file: `${at}.txt` })),
    setup,
  );
  if (first?.status !== 'fulfilled') throw new Error('a fault');
  const { entities } = articleObject(first.value, detail);
  expect(entities?.map(({ type, name, count }) => [type, name, count])).toEqual([
    ['person', 'Carla Fiorelli', 4],
    ['person', 'Carson', 1],
  ]);
});

it('an article that a stage fails over is told in its place, and the others go on', () => {
  const [good] = articles;
  const broken = {
    ...good!,
    get blocks(): never {
      throw new Error('a fault');
    },
  };
  const found = analyseAll([good!, broken, good!], setup);
  expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(found[1]).toMatchObject({ reason: { message: 'a fault' } });
});

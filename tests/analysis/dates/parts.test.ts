import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/index.js';
import { partsOf } from '../../../src/analysis/dates/words/parts.js';
import { defaultOptions } from '../../../src/analysis/options.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';

const pair = 'The pier was shut on May 4, 2021.\n\nIt was opened on the following day.\n\n';

function read(text: string) {
  const article = readPlain(text, { file: '-' });
  return { article, language: readLanguage(article) };
}

/** The same paragraphs, the first part ending before one or the other of the two. */
test.each(['', 'Rain fell.\n\n', 'Rain fell on the old town and its harbour.\n\n'])(
  'a date in the next part of a long text still counts from the one before it (%j)',
  (opening) => {
    const { article, language } = read(opening + pair.repeat(3000));
    const parts = partsOf(article, language);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.at(-1)!.token + parts.at(-1)!.tokens).toBe(language.tokens.count);
    const nothing = { published: null, updated: null };
    const { dates } = findDates(article, language, nothing, defaultOptions.dates);
    expect(dates).toHaveLength(6000);
    expect(new Set(dates.map(({ value }) => value))).toEqual(new Set(['2021-05-04', '2021-05-05']));
    expect(dates.filter(({ value }) => value === '2021-05-05')).toHaveLength(3000);
  },
);

test('a paragraph longer than a part is a part of its own', () => {
  const { article, language } = read(`Rain fell.\n\n${'wind, '.repeat(40_000)}\n\nSun came.`);
  const parts = partsOf(article, language);
  expect(parts.map(({ first, end }) => [first, end])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

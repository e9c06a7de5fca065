import { expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/index.js';
import { findPublication } from '../../../src/analysis/dates/publication/find-publication.js';
import { readLanguage } from '../../../src/language/index.js';
import { published } from './check.js';
import { show, story } from './story.js';

/** A headline above a paragraph; the dates of both. */
function headlineDates(headline: string): string[] {
  const text = `${headline}\nThe port was calm.`;
  const article = story(text, published);
  const [first, ...rest] = article.blocks;
  const titled = { ...article, blocks: [{ ...first!, kind: 'title' as const }, ...rest] };
  const options = { dateOrder: null, timeZone: null };
  const publication = findPublication(titled, options);
  const { dates } = findDates(titled, readLanguage(titled), publication, options);
  return dates.map((mention) => show(text, mention));
}

test.each([
  ['Trial to open in February', 'February → 2025-02'],
  ['BANK TO CLOSE ON FRIDAY', 'FRIDAY → 2024-03-22'],
  ['Council to Vote on Budget Tuesday Night', 'Tuesday Night → 2024-03-19TNI'],
  // Told, not announced.
  ['Man jailed for failing to appear in February', 'February → 2024-02'],
  ['Minister fails to appear on Friday', 'Friday → 2024-03-15'],
  ['Trains to Velmar late on Friday', 'late on Friday → 2024-03-15 END'],
])('the headline "%s"', (headline, ...expected) => {
  expect(headlineDates(headline)).toEqual(expected);
});

import { expect, test } from 'vitest';
import type { DateMention } from '../../../src/analysis/dates/date.js';
import { dateSharer } from '../../../src/analysis/dates/shared-date.js';
import { datesIn } from './story.js';

const keys = [
  'start',
  'end',
  'type',
  'value',
  'mod',
  'from',
  'to',
  'grain',
  'anchor',
  'ambiguous',
  'alternatives',
  'rule',
  'confidence',
  'why',
] as const satisfies readonly (keyof DateMention)[];

test('a date that shares what is said of it says the same', () => {
  const text =
    'The ferry left on Monday at 5 p.m. and came back last week. The trip takes more than 30 hours every summer, on 04/12/2023 and on Monday.';
  const { dates } = datesIn(text, '2024-03-18');
  const shown = (date: DateMention) => Object.fromEntries(keys.map((key) => [key, date[key]]));
  const share = dateSharer();
  expect(dates.map((date) => shown(share(date)))).toEqual(dates.map(shown));
  // The text shows what there is to share: dates of every type, with and without bounds, a modifier and a second reading.
  expect(new Set(dates.map(({ type }) => type)).size).toBe(4);
  expect(dates.some(({ from }) => from === null)).toBe(true);
  expect(dates.some(({ mod }) => mod !== null)).toBe(true);
  expect(dates.some(({ ambiguous }) => ambiguous)).toBe(true);
});

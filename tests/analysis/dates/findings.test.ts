import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/analysis/dates/index.js';
import { findPublication } from '../../../src/analysis/dates/publication/find-publication.js';
import type { Block } from '../../../src/article.js';
import { readLanguage } from '../../../src/language/index.js';
import { datesIn, readings, story, withRawDates } from './story.js';

const options = { dateOrder: null, timeZone: null } as const;

test("the publication date's own text is no mention", () => {
  const article = story(
    'May 2020 came.\n\nPublished: 4 December 2023\n\nThe bridge opened in June.',
  );
  const publication = findPublication(article, options);
  const { dates } = findDates(article, readLanguage(article), publication, options);
  expect(dates.map(({ value }) => value)).toEqual(['2020-05', '2023-06']);
});

test('a day that the calendar does not have is a warning', () => {
  const { dates, warnings } = datesIn('It fell on Feb. 29, 2015.', '2024-03-18');
  expect(dates[0]).toMatchObject({ value: '2015-02-XX', from: null, confidence: 'low' });
  expect(warnings).toMatchObject([
    { code: 'no-such-day', message: '"Feb. 29, 2015": the calendar has no such day' },
  ]);
});

test('what stays open without a publication date is one warning, with the cure', () => {
  const message = (text: string): string | undefined => datesIn(text).warnings[0]?.message;
  expect(message('He came on Friday.')).toContain(
    '1 date stays unresolved; pass the day with --date',
  );
  expect(message('He came on Friday, in May.')).toContain('2 dates stay unresolved');
  expect(message('He came in 2019.')).toBeUndefined();
  expect(datesIn('He came today.', 'March 2024').warnings[0]?.message).toContain(
    'the publication date is told as 2024-03, without a day: 1 date stays unresolved',
  );
});

test('a dateline without a year is told', () => {
  const dateline = { place: 'VELMAR', date: 'March 3', agency: 'Echo', start: 0, end: 23 };
  const article = withRawDates('VELMAR, March 3 (Echo) – It rained on Sunday.', [], { dateline });
  const nothing = { published: null, updated: null };
  expect(
    findDates(article, readLanguage(article), nothing, options).warnings[0]?.message,
  ).toContain('the dateline\'s "March 3" names no year: 2 dates stay unresolved');
});

describe('the publication day in another zone', () => {
  test.each([
    ['an offset behind UTC', '2024-03-18T22:30:00-05:00', 'UTC', '2024-03-19'],
    ['no zone of the list', '2024-03-18T22:30:00Z', 'Mars/Olympus', '2024-03-18'],
  ])('%s', (_, published, timeZone, day) => {
    expect(readings('He came today.', published, { timeZone })).toEqual([`today → ${day}`]);
  });

  test('a month alone is no day to count from', () => {
    expect(readings('He came today.', '2024-03')).toEqual(['today → XXXX-XX-XX']);
  });
});

test('an ambiguous publication date proves nothing about the dates of the text', () => {
  const text = 'It was signed on 03/04/2024.';
  expect(readings(text, '04/03/2024')).toEqual(['03/04/2024 → 2024-03-04']);
  expect(readings(text, '2024-04-03')).toEqual(['03/04/2024 → 2024-04-03']);
});

describe('which blocks are read', () => {
  const text =
    'Rain in May\nVELMAR, June 4 (News) --\nIt rained in July.\nRead on in August.\nA hall in September';
  const ends = [...text.matchAll(/$/gm)].map(({ index }) => index);
  const kinds = ['title', 'header', 'paragraph', 'tail', 'caption'] as const;
  const blocks = kinds.map(
    (kind, at): Block => ({
      kind,
      number: kind === 'paragraph' ? 1 : null,
      start: at === 0 ? 0 : ends[at - 1]! + 1,
      end: ends[at]!,
    }),
  );
  const found = (dateline: { start: number; end: number } | null): string[] => {
    const article = withRawDates(text, [], {
      blocks,
      dateline: dateline && { ...dateline, place: 'VELMAR', date: 'June 4', agency: 'News' },
    });
    const publication = { published: null, updated: null };
    const { dates } = findDates(article, readLanguage(article), publication, options);
    return dates.map(({ start, end }) => text.slice(start, end));
  };

  test('headline, body and captions, not the rest', () => {
    expect(found(null)).toEqual(['May', 'July', 'September']);
  });

  test('a dateline on a line of its own', () => {
    expect(found({ start: ends[0]! + 1, end: ends[1]! })).toEqual([
      'May',
      'June 4',
      'July',
      'September',
    ]);
  });
});

test('an hour that no clock of twelve hours has, a number too long, letters: no time', () => {
  expect(readings('It struck 0am, 13pm, 12am, 1234567890123 and 12xx.', '2024-03-18')).toEqual([
    '12am → 2024-03-18T00:00',
  ]);
});

test('half a minute, half an hour, half a week', () => {
  expect(
    readings('It took half a minute, half an hour, half a week, two and a half minutes.').map(
      (reading) => reading.split(' → ')[1],
    ),
  ).toEqual(['PT30S', 'PT30M', 'P0.5W', 'PT2M30S']);
});

test('an article of many words is read like a short one', () => {
  const text = `${'They came and went. '.repeat(14_000)}It rained on 4 December 2023.`;
  expect(readings(text)).toEqual(['4 December 2023 → 2023-12-04']);
});

describe('the grain of what is found', () => {
  test.each([
    ['at 10:31:05', 'second'],
    ['at 10:31', 'minute'],
    ['this morning', 'hour'],
    ['on Friday', 'day'],
    ['last weekend', 'day'],
    ['last week', 'week'],
    ['in May', 'month'],
    ['last quarter', 'quarter'],
    ['in the first half of 2020', 'quarter'],
    ['last summer', 'quarter'],
    ['in 2020', 'year'],
    ['in the 1990s', 'decade'],
    ['in the 19th century', 'century'],
    ['for two weeks', 'week'],
    ['for a fortnight', 'week'],
    ['for two nights', 'day'],
    ['for two semesters', 'quarter'],
    ['for a millennium', 'century'],
    ['every day', null],
    ['recently', null],
  ])('%s: %s', (when, grain) => {
    expect(datesIn(`It rained ${when}.`, '2024-03-18').dates[0]).toMatchObject({ grain });
  });
});

describe('what a value is worth', () => {
  test.each([
    ['in 2020', 'high'],
    ['yesterday', 'high'],
    ['next year', 'high'],
    ['last year', 'medium'],
    ['last week', 'medium'],
    ['last May', 'high'],
    ['in May', 'medium'],
    ['in summer', 'low'],
    ['at noon', 'low'],
    ['two hours ago', 'low'],
    ['for two weeks', 'medium'],
    ['on Feb. 30', 'low'],
    ['on 03/04/2019', 'low'],
  ])('%s: %s', (when, confidence) => {
    expect(datesIn(`It rained ${when}.`, '2024-03-18').dates[0]).toMatchObject({ confidence });
  });

  test('a weekday is sure in the past tense, less so without one or ahead', () => {
    const of = (text: string) => datesIn(text, '2024-03-18').dates[0]?.confidence;
    expect(of('It rained on Friday.')).toBe('high');
    expect(of('It will rain on Friday.')).toBe('medium');
    expect(of('Rain on Friday.')).toBe('medium');
  });

  test('what counts from the mention before is less sure', () => {
    const { dates } = datesIn(
      'They met on June 4, 2019. A week later it rained at noon.',
      '2024-03-18',
    );
    expect(dates.map(({ confidence, anchor }) => [confidence, anchor])).toEqual([
      ['high', 'none'],
      ['medium', 'mention'],
      ['low', 'publication'],
    ]);
  });
});

describe('a weekday between publication and update', () => {
  const values = (updated: string) => {
    const raw = (role: 'published' | 'updated', value: string) =>
      ({ role, source: 'metadata', from: role, raw: value, span: null }) as const;
    const article = withRawDates('The fire grew on Tuesday.', [
      raw('published', '2024-03-18'),
      raw('updated', updated),
    ]);
    const publication = findPublication(article, options);
    return findDates(article, readLanguage(article), publication, options).dates.map(
      ({ value }) => value,
    );
  };
  test.each([
    ['2024-03-19', '2024-03-19'],
    ['2024-03-21', '2024-03-19'],
    ['2024-03-18', '2024-03-12'],
    ['2024-04-18', '2024-03-12'],
  ])('updated on %s', (updated, day) => {
    expect(values(updated)).toEqual([day]);
  });
});

test('a clock behind a bar is that of the update', () => {
  const text = 'Published: 14:05, 3 July 2024 | Updated: 09:12, 4 July 2024';
  const article = withRawDates(text, [
    {
      role: 'published',
      source: 'header',
      from: 'header:Published',
      raw: '14:05, 3 July 2024',
      span: { start: 11, end: 29 },
    },
  ]);
  expect(findPublication(article, options).published?.value).toBe('2024-07-03T14:05');
});

test('a clock behind the word of an update is the update’s', () => {
  const text = 'Published 4:42 p.m. Nov. 3, 2023, updated 9:10 a.m. Nov. 4, 2023';
  const article = withRawDates(text, [
    {
      role: 'published',
      source: 'header',
      from: 'date line',
      raw: 'Published 4:42 p.m. Nov. 3, 2023',
      span: { start: 0, end: 32 },
    },
  ]);
  expect(findPublication(article, options).published?.value).toBe('2023-11-03T16:42');
});

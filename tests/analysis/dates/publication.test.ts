import { describe, expect, test } from 'vitest';
import { findPublication } from '../../../src/analysis/dates/publication.js';
import { story, withRawDates } from './story.js';

const options = { dateOrder: null, timeZone: null } as const;

function published(text: string): string | null {
  return findPublication(story(text), options).published?.value ?? null;
}

describe('the publication date in the head of the text', () => {
  test.each([
    ['Posted: 04.12.2023 10:31:00\n\nTalks open in Velmar', '2023-12-04T10:31:00'],
    ['Talks open in Velmar\n\nDecember 4, 2023', '2023-12-04'],
    [
      'Talks open in Velmar\n\nBy Ann Orlu\nPublished 4 Dec 2023 at 10:31 AM EST',
      '2023-12-04T10:31-05:00',
    ],
    ['Veröffentlicht am 4. Dezember 2023', '2023-12-04'],
    ['Publié le 4 décembre 2023 à 10h31', '2023-12-04T10:31'],
    ['Опубликовано 4 декабря 2023', '2023-12-04'],
    ['4 Aralık 2023 Pazartesi', '2023-12-04'],
    ['Updated 0931 GMT (1731 HKT) December 4, 2023', '2023-12-04T09:31Z'],
    // Years of two digits, half past midnight, and the label that outweighs the place.
    ['Posted: 04.12.23', '2023-12-04'],
    ['Posted: 04.12.89', '1989-12-04'],
    ['Posted: 4 December 2023, 12:30 AM', '2023-12-04T00:30'],
    ['Posted: 4 December 2023, 12:30 PM', '2023-12-04T12:30'],
    ['Talks of 2 May 2020\nPublished: 4 May 2020', '2020-05-04'],
  ])('%s', (text, value) => {
    expect(published(text)).toBe(value);
  });

  test('a date inside the prose of a long story is no publication date', () => {
    const prose = `Talks open in Velmar\n\n${'The town has waited for its bridge a long time and is glad of it. '.repeat(8)}It was promised on 4 December 2023 by the mayor, who has since left office for good.`;
    expect(published(prose)).toBeNull();
  });
});

describe('published and updated', () => {
  test('are kept apart when both are given', () => {
    const found = findPublication(
      story('Talks open\n\nUpdated: 5 December 2023 | Published: 4 December 2023'),
      options,
    );
    expect(found.published?.value).toBe('2023-12-04');
    expect(found.updated?.value).toBe('2023-12-05');
  });
});

test('a month alone gives way to a day, whatever names it', () => {
  const raw = { role: 'published', span: null } as const;
  const article = withRawDates('The bridge is open', [
    { ...raw, source: 'metadata', from: 'json-ld:datePublished', raw: 'January 2022' },
    { ...raw, source: 'url', from: 'url', raw: '2022/01/17' },
  ]);
  expect(findPublication(article, options).published?.value).toBe('2022-01-17');
});

describe('the order of slash dates', () => {
  test('is open without evidence, with both readings', () => {
    const found = findPublication(story('Posted: 04/12/2023'), options);
    expect(found.published).toMatchObject({ ambiguous: true, alternatives: ['2023-04-12'] });
    expect(found.warnings.map(({ code }) => code)).toEqual(['date-order-ambiguous']);
  });

  test('follows the option', () => {
    const found = findPublication(story('Posted: 04/12/2023'), { ...options, dateOrder: 'mdy' });
    expect(found.published).toMatchObject({ value: '2023-04-12', ambiguous: false });
  });

  test('follows the country of the address', () => {
    const article = withRawDates('Posted: 04/12/2023', [], { url: 'https://news.example.co.uk/a' });
    expect(findPublication(article, options).published).toMatchObject({
      value: '2023-12-04',
      ambiguous: false,
    });
  });
});

describe('dates that reading collected', () => {
  const raw = (from: string, text: string, role: 'published' | 'updated' = 'published') =>
    ({ from, raw: text, role, source: 'metadata', span: null }) as const;

  test('structured data of the article goes before a visible line', () => {
    const article = withRawDates('Talks open in Velmar', [
      raw('class:date', '5 December 2023'),
      raw('json-ld:datePublished', '2023-12-04T10:31:00+01:00'),
      raw('json-ld:dateModified', '2023-12-06', 'updated'),
    ]);
    const found = findPublication(article, options);
    expect(found.published).toMatchObject({ value: '2023-12-04T10:31:00+01:00', from: 'metadata' });
    expect(found.updated?.value).toBe('2023-12-06');
  });

  test.each([
    ['1701685860', '2023-12-04T10:31:00Z'],
    ['1701685860000', '2023-12-04T10:31:00Z'],
    ['20231204', '2023-12-04'],
    ['Mon, 04 Dec 2023 10:31:00 +0000', '2023-12-04T10:31:00Z'],
    ['2023-12-04T10:31:00.000Z', '2023-12-04T10:31:00Z'],
    ['2023-12-04 10:31:00 UTC', '2023-12-04T10:31:00Z'],
  ])('%s is read as given', (text, value) => {
    const article = withRawDates('Talks open', [raw('record:date', text)]);
    expect(findPublication(article, options).published?.value).toBe(value);
  });

  test('what is no date is a warning, not an answer', () => {
    const article = withRawDates('Talks open', [raw('record:date', '31.02.2023')]);
    const found = findPublication(article, options);
    expect(found.published).toBeNull();
    expect(found.warnings.map(({ code }) => code)).toEqual(['bad-date']);
  });

  test('a publication after the update is a warning', () => {
    const article = withRawDates('Talks open', [
      raw('meta:date', '2023-12-04'),
      raw('meta:modified', '2023-12-01', 'updated'),
    ]);
    const codes = findPublication(article, options).warnings.map(({ code }) => code);
    expect(codes).toEqual(['published-after-update']);
  });

  test('the year of a dateline comes from another date, the nearest one; without any it stays open', () => {
    const dateline = {
      from: 'dateline',
      raw: 'Dec 30',
      role: 'published',
      source: 'dateline',
      span: null,
    } as const;
    expect(findPublication(withRawDates('Talks open', [dateline]), options).published).toBeNull();
    const article = withRawDates('Talks open', [
      dateline,
      raw('meta:modified', '2024-01-02', 'updated'),
    ]);
    expect(findPublication(article, options).published).toMatchObject({
      value: '2023-12-30',
      from: 'dateline',
    });
  });
});

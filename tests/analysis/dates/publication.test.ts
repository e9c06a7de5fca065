import { describe, expect, test } from 'vitest';
import { findPublication } from '../../../src/analysis/dates/publication/find-publication.js';
import { story, withRawDates } from './story.js';

const options = { dateOrder: null, timeZone: null } as const;

function published(text: string): string | null {
  return findPublication(story(text), options).published?.value ?? null;
}

test('a day that a sentence of the head tells of is no publication', () => {
  const highlight = 'The harbour act was signed into law on August 14, 1935';
  const long = 'Ferry crews will use the fish quay in the meantime, said the council. '.repeat(9);
  expect(published(`Pier shut\n\n${highlight}\n\n${long}`)).toBeNull();
});

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
    // The weekday tells day from month.
    ['Posted on Mon, 03/04/2024', '2024-03-04'],
    ['Posted on Wednesday 03/04/2024', '2024-04-03'],
    // Years of two digits, half past midnight, and the label that outweighs the place.
    ['Posted: 04.12.23', '2023-12-04'],
    ['Posted: 04.12.89', '1989-12-04'],
    ['Posted: 4 December 2023, 12:30 AM', '2023-12-04T00:30'],
    ['Posted: 4 December 2023, 12:30 PM', '2023-12-04T12:30'],
    ['Talks of 2 May 2020\nPublished: 4 May 2020', '2020-05-04'],
    // The label on the line above, a weekday, a byline; a year of no newspaper.
    ['Published\n4 December 2023', '2023-12-04'],
    ['Talks open\n\nMonday, 4 December 2023', '2023-12-04'],
    ['Talks open\n\nvon Tobi, 4 December 2023', '2023-12-04'],
    ['Founded 4 May 1520\n\n4 December 2023', '2023-12-04'],
  ])('%s', (text, value) => {
    expect(published(text)).toBe(value);
  });

  const wait = 'The town has waited for its bridge a long time and is glad of it. ';

  test.each([
    ['at the start of a paragraph', `4 December 2023 ${wait.repeat(80)}`],
    ['at the end of one, with a label', `${wait.repeat(7)} Published 4 December 2023`],
    ['after a long one', `${wait.repeat(7)}\n4 December 2023`],
    ['with a label after a long line', `${wait.repeat(7)}\nPublished: 4 December 2023`],
    [
      'in the middle of a line with a label',
      `${wait}Published 4 December 2023, in the Velmar Herald and read by all\n${wait.repeat(9)}`,
    ],
    [
      'in a sentence about the text itself',
      `Talks open\n${wait.repeat(5)}\nThis article was first published in the Velmar Herald on 4 December 2023.`,
    ],
    [
      'behind a byline and a label with its colon',
      `By Ann Orlu and a reporter of the Herald PUBLISHED: 4 December 2023\n${wait.repeat(9)}`,
    ],
    ['in a byline', `Talks open\nBy Ann Orlu on 4 December 2023 in Velmar\n${wait.repeat(9)}`],
  ])('is found %s', (_, text) => {
    expect(published(text)).toBe('2023-12-04');
  });

  test.each([
    ['in the middle of a paragraph', `${wait.repeat(9)} 4 December 2023 ${wait.repeat(9)}`],
    ['at the end of a sentence', `${wait.repeat(7)}They met at last on 4 December 2023.`],
    [
      'in a long sentence, though with a clock',
      `${wait.repeat(7)}\nIt was so on 4 December 2023 at 10:31 in the hall, ${wait.repeat(4)}`,
    ],
    [
      'of another text that is told of',
      `Talks\n\nA study of the talks that was published on 4 December 2023 found nothing of that sort.\n${wait.repeat(3)}`,
    ],
    [
      'of what was created, released or issued',
      `Talks\n\nHe ran the site, which he had created with a friend of his on 4 December 2023 in Velmar.`,
    ],
    [
      'in the credit of a picture',
      `${wait.repeat(20)}\nA photo by Ann Orlu of the Velmar Herald, taken in the town on 4 December 2023 in fog`,
    ],
  ])('is none %s', (_, text) => {
    expect(published(text)).toBeNull();
  });

  test.each(['Pier show\n\n08.01.2020 - 02.02.2020', 'Pier show\n\n9. bis 23. Februar 2020'])(
    'a season is no date of publication: %s',
    (text) => {
      expect(published(text)).toBeNull();
    },
  );

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

test('a year of no newspaper is a warning', () => {
  const raw = { role: 'published', source: 'metadata', from: 'meta:date', span: null } as const;
  const article = withRawDates('The bridge is open', [{ ...raw, raw: '2150-01-02' }]);
  const found = findPublication(article, options);
  expect(found.published?.value).toBe('2150-01-02');
  expect(found.warnings.map(({ code }) => code)).toEqual(['date-implausible']);
});

test('an update without a year is none', () => {
  const raw = { role: 'updated', source: 'metadata', from: 'meta:modified', span: null } as const;
  const article = withRawDates('The bridge is open', [{ ...raw, raw: 'Dec 4' }]);
  expect(findPublication(article, options)).toMatchObject({ published: null, updated: null });
});

test('an article that only says when it was updated is taken to be of that day; a page is not', () => {
  const raw = { role: 'updated', source: 'metadata', span: null, raw: '2023-12-04' } as const;
  const of = (from: string) =>
    findPublication(withRawDates('The bridge is open', [{ ...raw, from }]), options).published;
  expect(of('record:updated')).toMatchObject({ value: '2023-12-04', confidence: 'low' });
  expect(of('meta:modified')).toBeNull();
});

describe('a date that stands in the text too', () => {
  const text = 'Talks open\nJuly 18, 2020 - 4:01 PM by Ann\nThe bridge is open.';
  const header = (raw: string, start: number) =>
    ({
      role: 'published',
      source: 'header',
      from: 'date line',
      raw,
      span: { start, end: start + raw.length },
    }) as const;

  test('is read with the year and the clock behind it', () => {
    const found = findPublication(withRawDates(text, [header('July 18', 11)]), options);
    expect(found.published).toMatchObject({
      value: '2020-07-18T16:01',
      span: { start: 11, end: 34 },
    });
  });

  test('is read to the end of the text when no line follows', () => {
    const found = findPublication(withRawDates('July 18, 2020', [header('July 18', 0)]), options);
    expect(found.published?.value).toBe('2020-07-18');
  });

  test('is read as it is given when the text says it otherwise', () => {
    const found = findPublication(withRawDates(text, [header('July 17, 2020', 11)]), options);
    expect(found.published?.value).toBe('2020-07-17');
  });

  test('counts once, though a line of the head holds it again', () => {
    const line = { ...header('July 18, 2020', 11), role: 'updated' } as const;
    const found = findPublication(withRawDates(text, [line]), options);
    expect(found.updated?.value).toBe('2020-07-18T16:01');
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
    ['-0500 2023-12-04', '2023-12-04'],
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

  test.each([
    'Born: 3 June 1931 in Larnstead.',
    'Died: 28 January 2024',
    'Date of birth: 3 June 1931',
  ])('a day of a life is no publication: "%s"', (line) => {
    expect(published(`Ada Quill, botanist\n${line}\nAda Quill mapped the hills.`)).toBeNull();
  });

  test.each(['quarter ended', 'year ending', 'tolls, effective'])(
    'what is told of a "%s" gives the year of a dateline, and is no publication',
    (phrase) => {
      const text = `Sallow Mines told its results for the ${phrase} March 31, 2021.`;
      expect(published(text)).toBeNull();
      const dateline = {
        from: 'dateline',
        raw: 'May 4',
        role: 'published',
        source: 'dateline',
        span: null,
      } as const;
      expect(findPublication(withRawDates(text, [dateline]), options).published?.value).toBe(
        '2021-05-04',
      );
    },
  );

  test('the year of a dateline comes from another date, the nearest one; without any it stays open', () => {
    const dateline = {
      from: 'dateline',
      raw: 'Dec 30',
      role: 'published',
      source: 'dateline',
      span: null,
    } as const;
    expect(findPublication(withRawDates('Talks open', [dateline]), options).published).toBeNull();
    const yearless = {
      ...dateline,
      raw: 'Dec 2022',
      source: 'metadata',
      from: 'meta:date',
    } as const;
    expect(
      findPublication(withRawDates('Talks open', [dateline, yearless]), options).published?.value,
    ).toBe('2022-12');
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

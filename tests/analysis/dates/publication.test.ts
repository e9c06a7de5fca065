import { describe, expect, test } from 'vitest';
import { findPublication } from '../../../src/analysis/dates/publication.js';
import { story, withRawDates } from './story.js';

const options = { dateOrder: null } as const;

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

describe('the order of slash dates', () => {
  test('is open without evidence, with both readings', () => {
    const found = findPublication(story('Posted: 04/12/2023'), options);
    expect(found.published).toMatchObject({ ambiguous: true, alternatives: ['2023-04-12'] });
    expect(found.warnings.map(({ code }) => code)).toEqual(['date-order-ambiguous']);
  });

  test('follows the option', () => {
    const found = findPublication(story('Posted: 04/12/2023'), { dateOrder: 'mdy' });
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

import { describe, expect, test } from 'vitest';
import { findPublication } from '../../../src/analysis/dates/publication/find-publication.js';
import { story, withRawDates } from './story.js';

const options = { dateOrder: null, timeZone: null } as const;

/** What 04/12/2023 is read as, `?` when it stays open. */
function order(text: string, more: Parameters<typeof withRawDates>[2] = {}): string | undefined {
  const { published } = findPublication(withRawDates(text, [], more), options);
  return published === null ? undefined : published.value + (published.ambiguous ? '?' : '');
}

const dayFirst = '2023-12-04';
const monthFirst = '2023-04-12';

describe('the order of 04/12/2023', () => {
  test.each([
    ['https://news.example.co.uk/a', dayFirst],
    ['https://news.example.ie:8080', dayFirst],
    ['news.example.de', dayFirst],
    ['https://news.example.gov/a?b', monthFirst],
    ['https://news.example.com/a', `${dayFirst}?`],
    ['', `${dayFirst}?`],
  ])('follows the country of the address %s', (url, value) => {
    expect(order('Posted: 04/12/2023', { url })).toBe(value);
  });

  test.each([
    ['en-GB', dayFirst],
    ['de', dayFirst],
    ['en_US', monthFirst],
    ['en-PH', monthFirst],
    ['en', `${dayFirst}?`],
    ['', `${dayFirst}?`],
  ])('follows the language %s', (language, value) => {
    expect(order('Posted: 04/12/2023', { language })).toBe(value);
  });

  test.each([
    ['a zone of the day-first world', 'Posted: 04/12/2023 10:31 BST', `${dayFirst}T10:31`],
    ['a zone of America', 'Posted: 04/12/2023 10:31 EST', `${monthFirst}T10:31-05:00`],
    ['a zone of neither', 'Posted: 04/12/2023 10:31 UTC', `${dayFirst}T10:31Z?`],
    ['a clock of twelve hours, a habit', 'Posted: 04/12/2023 10:31 AM', `${monthFirst}T10:31?`],
    ['a clock of 24 hours, a habit', 'Posted: 04/12/2023 22:31', `${dayFirst}T22:31?`],
    ['a date that reads one way', 'Posted: 04/12/2023\nUpdated: 25/12/2023', dayFirst],
    ['a date that reads the other way', 'Posted: 04/12/2023\nUpdated: 12/25/2023', monthFirst],
    ['a date that is the same both ways', 'Posted: 04/12/2023\nUpdated: 5/5/2023', `${dayFirst}?`],
    ['the same day in words', 'Posted: 04/12/2023\nUpdated: 4 December 2023', dayFirst],
    ['the other day in words', 'Posted: 04/12/2023\nUpdated: April 12, 2023', monthFirst],
    ['a third day in words', 'Posted: 04/12/2023\nUpdated: 5 June 2023', `${dayFirst}?`],
    ['a day of another year', 'Posted: 04/12/2023\nUpdated: 4 December 2022', `${dayFirst}?`],
    ['a month with no day', 'Posted: 04/12/2023\nUpdated: December 2023', `${dayFirst}?`],
  ])('follows %s', (_, text, value) => {
    expect(order(text)).toBe(value);
  });

  test('why it is read so stands with it', () => {
    const why = (text: string): string | undefined =>
      findPublication(story(text), options).published?.why;
    expect(why('Posted: 04/12/2023 10:31 AM')).toContain('order mdy: a 12-hour clock goes with it');
    expect(why('Posted: 04/12/2023')).toContain('day and month may be swapped: nothing tells');
    expect(why('Posted: 04.12.2023')).toContain('points mean day.month.year');
    expect(why('Posted: 4 Dec 2023 10:31 IST')).toContain('IST names several zones');
  });
});

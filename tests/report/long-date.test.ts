import { expect, test } from 'vitest';
import { dayNumber } from '../../src/report/calendar.js';
import { longDate } from '../../src/report/long-date.js';

test.each([
  ['2023-12-04', '4 December 2023'],
  ['2023-12', 'December 2023'],
  ['2023', '2023'],
  ['2023-12-04T10:31', '4 December 2023, 10:31'],
  ['2023-12-04T10:31:00', '4 December 2023, 10:31'],
  ['2023-12-04T10:31:00Z', '4 December 2023, 10:31 UTC'],
  ['2023-12-04T10:31:00.5+02:00', '4 December 2023, 10:31 +02:00'],
  ['2023-12-04TNI', '4 December 2023, night'],
  ['2023-12-04TMO', '4 December 2023, morning'],
  ['2023-12-04TXX', '2023-12-04TXX'],
  ['199', '1990s'],
  ['19', '20th century'],
  ['20', '21st century'],
  ['2023-W48', 'week 48 of 2023'],
  ['2023-Q4', 'quarter 4 of 2023'],
  ['1902-WI', 'winter 1902'],
  ['PAST_REF', 'PAST_REF'],
  ['XXXX-12-04', 'XXXX-12-04'],
  ['2023-13-04', '2023-13-04'],
])('%s reads %s', (value, words) => {
  expect(longDate(value)).toBe(words);
});

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2024-03-01', 19783],
  ['2024-03', 19783],
  ['2024', 19723],
  ['2024-03-01T10:00', 19783],
  ['-0044-03-15', -735525],
  ['PAST_REF', null],
  ['', null],
])('%s is day %s', (iso, day) => {
  expect(dayNumber(iso)).toBe(day);
});

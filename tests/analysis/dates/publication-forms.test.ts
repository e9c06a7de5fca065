import { describe, expect, test } from 'vitest';
import { findPublication } from '../../../src/analysis/dates/publication/find-publication.js';
import type { RawDate } from '../../../src/article.js';
import { withRawDates } from './story.js';

const options = { dateOrder: null, timeZone: null } as const;
const given: Omit<RawDate, 'raw'> = {
  from: 'record:date',
  role: 'published',
  source: 'metadata',
  span: null,
};

function read(raw: string): [value: string | null, text: string | null] {
  const { published } = findPublication(withRawDates('Talks open', [{ ...given, raw }]), options);
  return [published?.value ?? null, published?.text ?? null];
}

test.each([
  ['Mon Dec 04 10:31:00 2023', '2023-12-04T10:31:00'],
  ['Mon Dec  4 10:31:05 +0100 2023', '2023-12-04T10:31:05+01:00'],
  ['Dec 4 10:31 UTC 2023', '2023-12-04T10:31Z'],
])('a year behind the clock: %s', (raw, value) => {
  expect(read(raw)[0]).toBe(value);
});

describe('a day written out, whatever the words and marks', () => {
  test.each([
    ['4 December 2023', '2023-12-04'],
    ['4th of December, 2023', '2023-12-04'],
    ['4. Dezember 2023', '2023-12-04'],
    ['4,December 2023', '2023-12-04'],
    ['4 de diciembre de 2023', '2023-12-04'],
    ['4º de mayo del 2023', '2023-05-04'],
    ['1er janvier 2023', '2023-01-01'],
    ['4-Dec-23', '2023-12-04'],
    ["4 Dec '23", '2023-12-04'],
    ['4 Dec ’89', '1989-12-04'],
    ['Dec. 4th 2023', '2023-12-04'],
    ['Juli 12, 2017', '2017-07-12'],
    ['Dec-04-2023', '2023-12-04'],
    ['Mai062018', '2018-05-06'],
    ['Apr 042013', '2013-04-04'],
    ['NOVEMBER 6, 2023', '2023-11-06'],
    ['2023 December 4', '2023-12-04'],
    ['2023-Dec-04', '2023-12-04'],
    ['2023, December 4', '2023-12-04'],
    ['2023年12月4日', '2023-12-04'],
    ['2023年12月4', '2023-12-04'],
    ['2023/12/4', '2023-12-04'],
    ['4. 12. 23', '2023-12-04'],
    ['12/25/2023', '2023-12-25'],
    ['25/12/2023', '2023-12-25'],
    ['5/5/2023', '2023-05-05'],
    ['December 2023', '2023-12'],
  ])('%s', (raw, value) => {
    expect(read(raw)).toEqual([value, raw]);
  });

  test('letters glued to a number are no ordinal', () => {
    expect(read('4thermal December 2023')).toEqual(['2023-12', 'December 2023']);
  });

  test('a name glued before the month is left out', () => {
    expect(read('NameNovember 6, 2023')).toEqual(['2023-11-06', 'November 6, 2023']);
  });
});

test.each([
  // No year, or none that a calendar has.
  'Dec 4',
  '4 Dec 23',
  '4 Dec -234',
  '4 December 9999',
  'December 9023',
  // No such day.
  '31 November 2023',
  '444 December 2023',
  'Apr 992013',
  '2023-13-04',
  '2023-02-30',
  '31/31/2023',
  '20231304',
  // Parts of something else.
  '2023-12',
  '2023-12-045',
  '2023 Xmas 4',
  '2023 December x',
  '2023 December 444',
  '4 X 2023',
  '4 Fr 2023',
  '4 Misunderstandings 2023',
  'Dec 123',
  'December',
  'xnovember 6, 2023',
  '4-12-23',
  '1.2.2023.5',
  '1.2.20235',
  '1.2.202',
  '123/4/2023',
  '12/2023',
  '4/12',
  '$4.12.2023',
  '1-4.12.2023',
  '12345 December',
  '1234567',
  'x 20231204',
])('%s is no date', (raw) => {
  expect(read(raw)[0]).toBeNull();
});

describe('the clock beside a day, as precise as it is given', () => {
  test.each([
    ['4 Dec 2023 10.31', 'T10:31'],
    ['4 Dec 2023 10h31', 'T10:31'],
    ['4 Dec 2023 at 4pm', 'T16:00'],
    ['4 Dec 2023 at 4 p.m.', 'T16:00'],
    ['4 Dec 2023 at 4 a.m', 'T04:00'],
    ['4 Dec 2023 at 10:31:05.123', 'T10:31:05'],
    ['4 Dec 2023 0931 GMT', 'T09:31Z'],
    ['4 Dec 2023 10:31 Z', 'T10:31Z'],
    ['4 Dec 2023 10:31 UTC+3', 'T10:31+03:00'],
    ['4 Dec 2023 10:31 GMT+0530', 'T10:31+05:30'],
    ['4 Dec 2023 10:31+03:00', 'T10:31+03:00'],
    ['4 Dec 2023 10:31-0330', 'T10:31-03:30'],
    ['4 Dec 2023 10:31−03:30', 'T10:31-03:30'],
    ['4 Dec 2023 10:31 +0300', 'T10:31+03:00'],
    ['4 Dec 2023 10:31 EST', 'T10:31-05:00'],
    // Zones of several countries stay unsaid.
    ['4 Dec 2023 10:31 (IST)', 'T10:31'],
    ['4 Dec 2023 10:31 (IST', 'T10:31'],
    ['4 Dec 2023, 99 red 10:31', 'T10:31'],
    ['10:31, 4 Dec 2023', 'T10:31'],
    ['10:31 (09:31) 4 Dec 2023', 'T10:31'],
  ])('%s', (raw, clock) => {
    expect(read(raw)).toEqual([`2023-12-04${clock}`, raw]);
  });

  test.each([
    ['4 Dec 2023 at 10:31:99', 'T10:31', '4 Dec 2023 at 10:31'],
    ['4 Dec 2023 at 10:31:05.', 'T10:31:05', '4 Dec 2023 at 10:31:05'],
    ['4 Dec 2023 10:31 - 12:00', 'T10:31', '4 Dec 2023 10:31'],
    ['4 Dec 2023 10:31+15:00', 'T10:31', '4 Dec 2023 10:31'],
    ['4 Dec 2023 10:31+123', 'T10:31', '4 Dec 2023 10:31'],
    ['4 Dec 2023 10:31+3:99', 'T10:31+03:00', '4 Dec 2023 10:31+3'],
    ['4 Dec 2023 10:31 est', 'T10:31', '4 Dec 2023 10:31'],
    ['09:00 10:31 4 Dec 2023', 'T10:31', '10:31 4 Dec 2023'],
    ['4 Dec 2023 at 4 amber', '', '4 Dec 2023'],
    ['4 Dec 2023 at 4 px', '', '4 Dec 2023'],
    ['4 Dec 2023 at 13 pm', '', '4 Dec 2023'],
    ['4 Dec 2023 at 0:30 am', '', '4 Dec 2023'],
    ['4 Dec 2023 at 24:10', '', '4 Dec 2023'],
    ['4 Dec 2023 at 10:61', '', '4 Dec 2023'],
    ['4 Dec 2023 at 10:6', '', '4 Dec 2023'],
    ['4 Dec 2023 at 123:10', '', '4 Dec 2023'],
    ['4 Dec 2023 0931', '', '4 Dec 2023'],
    ['4 Dec 2023 2531 GMT', '', '4 Dec 2023'],
    ['10:31 | 4 Dec 2023', '', '4 Dec 2023'],
    ['4 Dec 2023\n10:31', '', '4 Dec 2023'],
    ['10:31\n4 Dec 2023', '', '4 Dec 2023'],
  ])('%s: no more than that', (raw, clock, text) => {
    expect(read(raw)).toEqual([`2023-12-04${clock}`, text]);
  });

  test.each([
    ['20231204103105', '2023-12-04T10:31:05'],
    ['202312041031', '2023-12-04T10:31'],
    ['202312042531', '2023-12-04'],
    ['20231204', '2023-12-04'],
  ])('%s, digits alone', (raw, value) => {
    expect(read(raw)[0]).toBe(value);
  });
});

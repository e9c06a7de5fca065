import { describe } from 'vitest';
import { check } from './check.js';

describe('clocks in words, and clocks that need their neighbours', () => {
  check([
    [
      'It struck at half past nine on Friday, at quarter to six, at a quarter past 8 in the evening.',
      'half past nine on Friday → 2024-03-15T09:30',
      'quarter to six → 2024-03-15T05:45',
      'a quarter past 8 in the evening → 2024-03-15T20:15',
    ],
    [
      'It struck at ten past four, at twenty minutes to one, at 10 minutes past 3 p.m.',
      'ten past four → 2024-03-18T04:10',
      'twenty minutes to one → 2024-03-18T12:40',
      '10 minutes past 3 p.m. → 2024-03-18T15:10',
    ],
    [
      'They took the half past seven. It ended ten to six, four past nine, half to six, 40 minutes past two, half past thirteen.',
      '40 minutes → PT40M',
    ],
    [
      'In the quarter to 5 April a quarter to one of them left.',
      'the quarter → 2023-Q4',
      '5 April → 2024-04-05',
      'a quarter → P1Q',
    ],
    [
      "It struck at 6 o'clock in the evening, at six o'clock in the morning, at 8 o'clock on Friday night, at 7:30 Friday evening.",
      "6 o'clock in the evening → 2024-03-18T18:00",
      "six o'clock in the morning → 2024-03-18T06:00",
      "8 o'clock on Friday night → 2024-03-15T20:00",
      '7:30 Friday evening → 2024-03-15T19:30',
    ],
    [
      'It struck at 1430 on Friday, at 0930 hours, at 0930 hrs, at 1430hrs, at 14:30hrs.',
      '1430 on Friday → 2024-03-15T14:30',
      '0930 hours → 2024-03-15T09:30',
      '0930 hrs → 2024-03-15T09:30',
      '1430hrs → 2024-03-15T14:30',
      '14:30hrs → 2024-03-15T14:30',
    ],
    ['It took 1475hrs, 14:75hrs, 10hrs.'],
    [
      'They meet next Saturday (15:00 GMT).',
      'next Saturday → 2024-03-23',
      '15:00 GMT → 2024-03-23T15:00',
    ],
    ['School starts two hours late on Friday.', 'two hours → PT2H', 'Friday → 2024-03-22'],
    ['On this day in 1911 it burned. This day is wet.', '1911 → 1911', 'This day → 2024-03-18'],
    [
      'It struck at 6.45 on Friday, at 12 noon, at 12 midnight; it stood at 6.45 on the scale.',
      '6.45 on Friday → 2024-03-15T06:45',
      '12 noon → 2024-03-15T12:00',
      '12 midnight → 2024-03-15T24:00',
    ],
    [
      'The log of 2024-05-04T10:00:00Z, of 2024-05-04T10:30, of 2024-05-04T25:00.',
      '2024-05-04T10:00:00Z → 2024-05-04T10:00:00',
      '2024-05-04T10:30 → 2024-05-04T10:30',
      '2024 → 2024',
    ],
  ]);
});

describe('clocks', () => {
  check([
    [
      'It struck at 10a.m. on Friday, at 7.30p.m., at 7p.m., at 9P.M. and 13p.m.',
      '10a.m. on Friday → 2024-03-15T10:00',
      '7.30p.m. → 2024-03-15T19:30',
      '7p.m. → 2024-03-15T19:00',
      '9P.M. → 2024-03-15T21:00',
    ],
    [
      'It struck at 10:31:05, at 10.31 a.m., at 7:30pm, at 7.30pm, at 4 pm, at 10am.',
      '10:31:05 → 2024-03-18T10:31:05',
      '10.31 a.m. → 2024-03-18T10:31',
      '7:30pm → 2024-03-18T19:30',
      '7.30pm → 2024-03-18T19:30',
      '4 pm → 2024-03-18T16:00',
      '10am → 2024-03-18T10:00',
    ],
    ['It struck at 10:31:75, 25:10, 10:61, 10.31, 7:75pm, 13:30pm, 0:30 am, 13 pm, 0 p.m.'],
    [
      "It struck at five o'clock, at 5 o'clock, at five pm, at five a.m., at thirteen o'clock, at twenty pm.",
      "five o'clock → 2024-03-18T05:00",
      "5 o'clock → 2024-03-18T05:00",
      'five pm → 2024-03-18T17:00',
      'five a.m. → 2024-03-18T05:00',
    ],
    [
      'It struck at 3 in the morning, in all 3 in the midday sun, 3 in the cars, 3 in a morning.',
      '3 in the morning → 2024-03-18T03:00',
    ],
    [
      'It struck at 3 in the evening, at 8 in the evening.',
      '3 in the evening → 2024-03-18T15:00',
      '8 in the evening → 2024-03-18T20:00',
    ],
    [
      'It struck at 0735 GMT, at 1700 local time, at 0735 EST.',
      '0735 GMT → 2024-03-18T07:35',
      '1700 local time → 2024-03-18T17:00',
      '0735 EST. → 2024-03-18T07:35',
    ],
    ['It struck at 7.30am, in 12. In 12.', '7.30am → 2024-03-18T07:30'],
    ['It struck 0735, 2575 GMT, 0775 GMT, 0735 Est, 0735 Velmar, 0735 x.'],
    ['He won in 10:31, a time of 10:31, in 10:31.52 seconds, at £10:31, by 9:10.31.'],
    ['The odds are 10:7 or 10:123.'],
    [
      'High Noon struck at noon. At Midnight Mass it struck midnight.',
      'noon → 2024-03-18T12:00',
      'midnight → 2024-03-18T24:00',
    ],
    ['The midday meal was at midday.', 'midday → 2024-03-18T12:00'],
  ]);
});

describe('clocks and their days', () => {
  check([
    [
      'It struck at 0931 GMT (Velmar time) on May 4.',
      '0931 GMT → 2024-03-18T09:31',
      'May 4 → 2024-05-04',
    ],
    [
      'It struck at 10:30 a.m. Friday or noon on Dec. 4 or 3 p.m. EST yesterday.',
      '10:30 a.m. Friday → 2024-03-15T10:30',
      'noon on Dec. 4 → 2023-12-04T12:00',
      '3 p.m. EST yesterday → 2024-03-17T15:00',
    ],
    [
      'It struck at 10 a.m. on the 4th of May or 10 a.m., 4 May 2020.',
      '10 a.m. on the 4th of May → 2024-05-04T10:00',
      '10 a.m., 4 May 2020 → 2020-05-04T10:00',
    ],
    [
      'It struck at 10 a.m. may be, 10 a.m. May be, 10 a.m. on friday, 10 a.m. May 2020.',
      '10 a.m. → 2024-03-18T10:00',
      '10 a.m. → 2024-03-18T10:00',
      '10 a.m. → 2024-03-18T10:00',
      '10 a.m. → 2024-03-18T10:00',
      'May 2020 → 2020-05',
    ],
    [
      'It struck at 10:35 a.m. (0735 GMT) Friday.',
      '10:35 a.m. → 2024-03-15T10:35',
      'Friday → 2024-03-15',
    ],
    [
      'It struck at 0931 GMT (1731 HKT) on May 4.',
      '0931 GMT → 2024-05-04T09:31',
      'May 4 → 2024-05-04',
    ],
    [
      'It struck at 10:31 (0931 GMT), 5 p.m. (1700 UTC), 9 a.m. local time (0700 GMT).',
      '10:31 → 2024-03-18T10:31',
      '5 p.m. → 2024-03-18T17:00',
      '9 a.m. local time → 2024-03-18T09:00',
    ],
    [
      'The bell (0931 GMT) struck, the bell (10 a.m.) too, at Velmar (10:30).',
      '0931 GMT → 2024-03-18T09:31',
      '10 a.m. → 2024-03-18T10:00',
    ],
    ['It struck at noon last week.', 'noon → 2024-03-18T12:00', 'last week → 2024-W11'],
  ]);
});

describe('numbers that are no years', () => {
  check([
    ['It cost $1957-58, .1957-58, 12/1957-58, # 1957.'],
    ['The counterrevolutionary 1999 plan failed.', '1999 → 1999'],
    ['Call 555 1999. See Flight 1549, Resolution 1483, page 1999.'],
    ['About 1999 people came, about 1500 men came, about 1999 Mr Orlu came.', '1999 → 1999'],
    [
      'It is x1999, 12-1999, Velmar-1999, 2000-1999, Velmar--1999.',
      '2000 → 2000',
      '1999 → 1999',
      '1999 → 1999',
    ],
    ['It cost $1999, #1999, £1999, € 1999, 1999%, 1999.5, 1999,5, 1999:5, 12/1999, 1.1999.'],
    [
      'It was 1999/5, 1999/2000, 1999-2000, 1999-model, 1999-12.',
      '1999 → 1999',
      '2000 → 2000',
      '1999 → 1999',
      '2000 → 2000',
      '1999 → 1999',
    ],
    ['They saw 1999 cars, 1999 UTC, 1999 weeks, 1999 dollars, 1999 1500.', '1999 weeks → P1999W'],
    ['In 1999 NATO met, in 1300 too, in 2150 not.', '1999 → 1999'],
    ['In 1999 were we born. 1999 were born.', '1999 → 1999'],
    ['They count, 1700 victims; in 1450 victims; in 1850 victims.', '1850 → 1850'],
    [
      'They know mid-1999, pre-1999, early-1999, May-1999.',
      'mid-1999 → 1999 MID',
      'pre-1999 → 1999 BEFORE',
      'early-1999 → 1999 START',
      'May-1999 → 1999-05',
    ],
  ]);
});

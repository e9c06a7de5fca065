import { describe } from 'vitest';
import { check } from './check.js';

describe('the day of a clock that ends a range', () => {
  check([
    [
      'The pier is shut on Thursday, from 10pm to 5am.',
      'Thursday → 2024-03-14',
      '10pm → 2024-03-14T22:00',
      '5am → 2024-03-15T05:00',
    ],
    [
      'The stall opened on Friday from 9am to 5pm.',
      'Friday → 2024-03-15',
      '9am → 2024-03-15T09:00',
      '5pm → 2024-03-15T17:00',
    ],
    [
      'They met on Friday at 10pm and 5am.',
      'Friday at 10pm → 2024-03-15T22:00',
      '5am → 2024-03-15T05:00',
    ],
    [
      'From 1 July to 31 August the tram costs more after 6pm.',
      '1 July → 2024-07-01',
      '31 August → 2024-08-31',
      '6pm → XXXX-XX-XXT18:00',
    ],
  ]);
});

describe('weekdays that are any, shared or counted', () => {
  check([
    ['He left on a wet Thursday in November.', 'Thursday → XXXX-WXX-4', 'November → 2023-11'],
    ['He fell one cold Friday in May.', 'Friday → XXXX-WXX-5', 'May → 2023-05'],
    [
      'It rained on Thursday and Friday of last week.',
      'Thursday → 2024-03-14',
      'Friday of last week → 2024-03-15',
    ],
    ['It rained last Friday or Saturday.', 'last Friday → 2024-03-15', 'Saturday → 2024-03-16'],
    ['The magazine Harbour Today told it.'],
    [
      'She rowed for 30 years, five days a week.',
      '30 years → P30Y',
      'five days → P5D',
      'a week → P1W',
    ],
    ['The band played two Sundays ago.', 'two Sundays ago → 2024-03-10'],
    ['It ends three Fridays from now.', 'three Fridays from now → 2024-04-05'],
    ['The toll rose to nine by Saturday.', 'Saturday → 2024-03-16'],
    ['They went grey by Saturday.', 'Saturday → 2024-03-16'],
    ['It rained on the 8th, a Friday.', 'the 8th → 2024-03-08', 'Friday → 2024-03-08'],
    ['The toll rose to 2,150 by Saturday.', 'Saturday → 2024-03-16'],
    ['She asked for it by Saturday.', 'Saturday → 2024-03-23'],
  ]);
});

describe('months beside words that tell', () => {
  check([
    ['THIS PAGE IS A DRAFT AND MAY CHANGE.'],
    [
      'It raised rates in January, March and April.',
      'January → 2024-01',
      'March → 2024-03',
      'April → 2024-04',
    ],
    ['July futures fell.', 'July → 2024-07'],
    ['Crude for February delivery rose.', 'February → 2025-02'],
    ['He was born on the 24th of May.', 'the 24th of May → 2023-05-24'],
    ['He was born on the first of May.', 'the first of May → 2023-05-01'],
    ['It rained on August bank holiday Monday.', 'August bank holiday Monday → 2023-08-28'],
    ['The August bank holiday weekend was wet.', 'August bank holiday weekend → 2023-W34-WE'],
  ]);
});

describe('days that are called by their number', () => {
  check([
    [
      'The Oct. 7 massacre and the January 6 riot were named.',
      'Oct. 7 → 2023-10-07',
      'January 6 → 2021-01-06',
    ],
    ['The Oct. 7 attack on the mill was named.', 'Oct. 7 → 2023-10-07'],
    ['The Feb. 7 attack was named.', 'Feb. 7 → 2024-02-07'],
    ['The 7/7 bombings and 9/11 were named.', '7/7 → 2005-07-07', '9/11 → 2001-09-11'],
    ['About 7/7 of it is left.'],
  ]);
});

describe('numbers that are years, and that are none', () => {
  check([
    ['“I was there in ’86,” she said.', '’86 → 1986'],
    ['She ran it from 1971 to ’85.', '1971 → 1971', '’85 → 1985'],
    ['The film “1917” was shown in 2019.', '2019 → 2019'],
    ['It burned in the 1900 block of Hill Street, at Mile 1776; quote log 1985.'],
  ]);
});

describe('days told by what stands around them', () => {
  check([
    ['Rovers are at Port Marrow on Thursday.', 'Thursday → 2024-03-21'],
    ['The minister is in Lowmere on Thursday.', 'Thursday → 2024-03-21'],
    ['The minister is in court on Thursday.', 'Thursday → 2024-03-14'],
    ['Storms were possible through Saturday.', 'Saturday → 2024-03-23'],
    ['He fell in the third quarter of Sunday’s loss.', 'Sunday → 2024-03-17'],
    ['He fell in the fourth quarter of a game in 2019.', '2019 → 2019'],
    ['It rained on the first Saturday of the strike.', 'Saturday → XXXX-WXX-6'],
    ['It took her until October to see it.', 'October → 2023-10'],
    ['The pier will be shut until March 4.', 'March 4 → 2025-03-04'],
    ['The pier was shut until March 4.', 'March 4 → 2024-03-04'],
  ]);
});

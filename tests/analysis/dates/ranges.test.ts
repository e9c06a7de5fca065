import { describe } from 'vitest';
import { check } from './check.js';

// Published on Monday, 18 March 2024.
describe('a year that stands at the last date of a range or list', () => {
  check([
    ['In January and February 2023 it rained.', 'January → 2023-01', 'February 2023 → 2023-02'],
    ['From November to February 2023 it snowed.', 'November → 2022-11', 'February 2023 → 2023-02'],
    [
      'January, February and March 2022 were dry.',
      'January → 2022-01',
      'February → 2022-02',
      'March 2022 → 2022-03',
    ],
    ['It ran from March 3 to April 5, 2019.', 'March 3 → 2019-03-03', 'April 5, 2019 → 2019-04-05'],
    [
      'It ran from 30 December – 5 January 2018.',
      '30 December → 2017-12-30',
      '5 January 2018 → 2018-01-05',
    ],
    [
      'It ran from late May to mid-June 2017.',
      'late May → 2017-05 END',
      'mid-June 2017 → 2017-06 MID',
    ],
    [
      'It ran on the 30th of May and the 2nd of June 2017.',
      'the 30th of May → 2017-05-30',
      'the 2nd of June 2017 → 2017-06-02',
    ],
    [
      'In May, June said so, and in August and Velmar 2023.',
      'May → 2023-05',
      'June → 2023-06',
      'August → 2023-08',
      '2023 → 2023',
    ],
    ['In May, June 2023 was planned.', 'May → 2023-05', 'June 2023 → 2023-06'],
    ['In August/September 2019 it fell.', 'August → 2019-08', 'September 2019 → 2019-09'],
    [
      'They spent the spring and early summer of 2019 there.',
      'the spring → 2019-SP',
      'early summer of 2019 → 2019-SU START',
    ],
    [
      'It fell in winter-spring 2020, in Q3 and Q4 2019.',
      'winter → 2020-WI',
      'spring 2020 → 2020-SP',
      'Q3 → 2019-Q3',
      'Q4 2019 → 2019-Q4',
    ],
    [
      'It fell in the second and third quarters of 2019.',
      'the second → 2019-Q2',
      'third quarters of 2019 → 2019-Q3',
    ],
    ['The years 1999-2003 were good.', '1999 → 1999', '2003 → 2003'],
  ]);
});

describe('ranges within a month, a day, a century', () => {
  check([
    [
      'The pier is shut from the 1st to the 15th of May.',
      'the 1st → 2024-05-01',
      'the 15th of May → 2024-05-15',
    ],
    [
      'Between 2pm and 4.30pm on Friday it rained.',
      '2pm → 2024-03-15T14:00',
      '4.30pm on Friday → 2024-03-15T16:30',
    ],
    ['It opens 9am-5pm on Sunday.', '9am → 2024-03-24T09:00', '5pm on Sunday → 2024-03-24T17:00'],
    [
      'It opens from 9am to 5pm, Monday to Friday.',
      '9am → XXXX-XX-XXT09:00',
      '5pm → XXXX-XX-XXT17:00',
      'Monday → XXXX-WXX-1',
      'Friday → XXXX-WXX-5',
    ],
    [
      'It was built in the 17th and 18th centuries, or from the ninth to the 11th century.',
      'the 17th → 16',
      '18th centuries → 17',
      'the ninth → 08',
      'the 11th century → 10',
    ],
  ]);
});

describe('a range does not end before it begins', () => {
  check([
    [
      'The line was shut from 20 December to 5 January.',
      '20 December → 2023-12-20',
      '5 January → 2024-01-05',
    ],
    ['The line will close from December to February.', 'December → 2024-12', 'February → 2025-02'],
    [
      'Terms run 6 January to 27 March 2026 and 14 April to 17 July.',
      '6 January → 2026-01-06',
      '27 March 2026 → 2026-03-27',
      '14 April → 2024-04-14',
      '17 July → 2024-07-17',
    ],
    [
      'A revision on Friday to December’s figures came.',
      'Friday → 2024-03-15',
      'December → 2023-12',
    ],
    ['Between May and July 2021 it rained.', 'May → 2021-05', 'July 2021 → 2021-07'],
  ]);
});

describe('weeks and months that end with a day', () => {
  check([
    ['Sales fell in the week ending 8 March.', 'the week → 2024-W10', '8 March → 2024-03-08'],
    [
      'Sales fell in the week to March 1 and the month ended 29 February.',
      'the week → 2024-W09',
      'March 1 → 2024-03-01',
      'the month → 2024-02',
      '29 February → 2024-02-29',
    ],
    [
      'Sales fell in the week to come, the month to Friday.',
      'the week → 2024-W12',
      'the month → 2024-03',
      'Friday → 2024-03-15',
    ],
  ]);
});

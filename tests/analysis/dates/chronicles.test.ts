import { describe } from 'vitest';
import { check } from './check.js';

describe('lists of dates', () => {
  check(
    [
      [
        'Nov. 3, 2020: The bank lends money.\n\nMarch 12: Auditors warn.\n\nJan. 8, 2022: The chief is held.\n\nFeb. 2: He is freed.',
        'Nov. 3, 2020 → 2020-11-03',
        'March 12 → 2021-03-12',
        'Jan. 8, 2022 → 2022-01-08',
        'Feb. 2 → 2022-02-02',
      ],
      [
        '2019\n\nMarch 12 – Auditors warn of losses.\n\nJune – The bank closes.\n\n2020\n\nFeb. 2 – The chief is held.',
        '2019 → 2019',
        'March 12 → 2019-03-12',
        'June → 2019-06',
        '2020 → 2020',
        'Feb. 2 → 2020-02-02',
      ],
      [
        // Newest first.
        '2019:\n\nDecember 4: The bank closes.\n\nNovember 3: Auditors warn.',
        '2019 → 2019',
        'December 4 → 2019-12-04',
        'November 3 → 2019-11-03',
      ],
      [
        '2005: First steps\n\nOn January 31, the members elected a board. In May it met.\n\n2006: Growth\n\nIn March the fund bought a bank. In an interview on Monday she said so. In February it sold it.',
        '2005 → 2005',
        'January 31 → 2005-01-31',
        'May → 2005-05',
        '2006 → 2006',
        'March → 2006-03',
        'Monday → 2024-03-18',
        'February → 2024-02',
      ],
      // A line of its own without any year above it.
      ['January 5: The mayor left.', 'January 5 → 2024-01-05'],
      // No label: a sentence that opens with its day.
      ['2019: The bank lends money.\n\nMarch 12 was calm.', '2019 → 2019', 'March 12 → 2024-03-12'],
    ],
    '2024-03-18',
  );
});

describe('passages', () => {
  check([
    [
      'In 1998, Reed was convicted. She was sentenced on April 9 and freed in May.',
      '1998 → 1998',
      'April 9 → 1998-04-09',
      'May → 1998-05',
    ],
    [
      'In November 2019, the bank lent money. In January it closed. On February 3 he fled.',
      'November 2019 → 2019-11',
      'January → 2020-01',
      'February 3 → 2020-02-03',
    ],
    // A new paragraph, a plan, a year named in passing, a day of now between them.
    ['In 1998 she left.\n\nShe was held in May.', '1998 → 1998', 'May → 2023-05'],
    ['In 1998 she left. She will be back in May.', '1998 → 1998', 'May → 2024-05'],
    ['She left home in 1998. She was held in May.', '1998 → 1998', 'May → 2023-05'],
    [
      'In 1998 she left. On Friday she came back. She was held in May.',
      '1998 → 1998',
      'Friday → 2024-03-15',
      'May → 2023-05',
    ],
  ]);
});

describe('a story of works of many years', () => {
  check([
    [
      'The museum showed works of 1761, 1802, 1854, 1877, 1901 and 1911. It bought a 1761 work that was sold last May.',
      '1761 → 1761',
      '1802 → 1802',
      '1854 → 1854',
      '1877 → 1877',
      '1901 → 1901',
      '1911 → 1911',
      '1761 → 1761',
      'last May → 2023-05',
    ],
  ]);
});

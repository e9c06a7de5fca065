import { describe } from 'vitest';
import { check } from './check.js';

// Published on Monday, 18 March 2024.
describe('weekdays some weeks away', () => {
  check([
    [
      'They met two weeks ago Monday, three weeks ago Wednesday and a week ago last Friday.',
      'two weeks ago Monday → 2024-03-04',
      'three weeks ago Wednesday → 2024-02-28',
      'a week ago last Friday → 2024-03-08',
    ],
    [
      'It meets on the first Monday of this month; it met on the last Friday of last month.',
      'the first Monday of this month → 2024-03-04',
      'the last Friday of last month → 2024-02-23',
    ],
    [
      'The bridge opens a week on Friday, two weeks from Saturday, a fortnight on Sunday, 3 weeks on Monday.',
      'a week on Friday → 2024-03-29',
      'two weeks from Saturday → 2024-04-06',
      'a fortnight on Sunday → 2024-04-07',
      '3 weeks on Monday → 2024-04-08',
    ],
    [
      'The vote is on Monday week. The count is on Friday fortnight, or the Friday after next.',
      'Monday week → 2024-03-25',
      'Friday fortnight → 2024-04-05',
      'the Friday after next → 2024-03-29',
    ],
    [
      'He rang the Monday before last, last Tuesday but one and the Monday before last Christmas.',
      'the Monday before last → 2024-03-04',
      'last Tuesday but one → 2024-03-05',
      'Monday → 2024-03-18',
      'last Christmas → 2023-12-25',
    ],
    // A range gone lies on one side of today.
    ['It rained from Friday to Tuesday.', 'Friday → 2024-03-08', 'Tuesday → 2024-03-12'],
    ['It rained between Friday and Sunday.', 'Friday → 2024-03-15', 'Sunday → 2024-03-17'],
    ['It rained Tuesday-Thursday.', 'Tuesday → 2024-03-12', 'Thursday → 2024-03-14'],
    [
      'They meet once a week on Friday. It ran for two weeks on Friday. The Velmar Friday Week is over.',
      'a week → P1W',
      'Friday → 2024-03-22',
      'two weeks → P2W',
      'Friday → 2024-03-15',
      'Friday → 2024-03-15',
    ],
    [
      'It took a day on Friday, half a week on Friday, a week on the road, a week on the Friday boat.',
      'a day → P1D',
      'Friday → 2024-03-15',
      'half a week → P0.5W',
      'Friday → 2024-03-15',
      'a week → P1W',
      'a week → P1W',
      'Friday → 2024-03-15',
    ],
    ['The Friday week-long fair was wet.', 'Friday → 2024-03-15', 'week-long → P1W'],
  ]);
});

describe('two units away', () => {
  check([
    [
      'It rained the week before last, the year before last, the night before last, the month before last.',
      'the week before last → 2024-W10',
      'the year before last → 2022',
      'the night before last → 2024-03-16TNI',
      'the month before last → 2024-01',
    ],
    [
      'It opens the week after next, the weekend after next, the month after next, the year after next.',
      'the week after next → 2024-W14',
      'the weekend after next → 2024-W14-WE',
      'the month after next → 2024-05',
      'the year after next → 2026',
    ],
    ['They met the day before last Tuesday.', 'last Tuesday → 2024-03-12'],
  ]);
});

describe('weekdays of a month', () => {
  check([
    [
      'It falls on the first Monday in May, the last Friday of November 2022, the 3rd Thursday of June last year.',
      'the first Monday in May → 2024-05-06',
      'the last Friday of November 2022 → 2022-11-25',
      'the 3rd Thursday of June last year → 2023-06-15',
    ],
    [
      'The last Sunday in March was wet. The final Saturday of the match was dry.',
      'The last Sunday in March → 2024-03-31',
      'Saturday → 2024-03-16',
    ],
    [
      'They meet on the first Monday of each month, the last Friday of every month, the second Tuesday of the month.',
      'the first Monday of each month → P1M',
      'the last Friday of every month → P1M',
      'the second Tuesday of the month → P1M',
    ],
    [
      'It met on the fifth Friday of February 2023.',
      'the fifth Friday of February 2023 → 2023-02-XX',
    ],
  ]);
  check([['It falls on the first Monday in May.', 'the first Monday in May → XXXX-05-XX']], null);
});

describe('a weekday and the day of an untold month', () => {
  check([
    [
      'On Friday the 15th she won. On Sunday 31st she will sing.',
      'Friday the 15th → 2024-03-15',
      'Sunday 31st → 2024-03-31',
    ],
    ['On Friday the 13th the pier fell.', 'Friday the 13th → 2023-10-13'],
    [
      'The fair opens on Saturday, the 6th, and will close on Sunday, the 7th.',
      'Saturday, the 6th → 2024-04-06',
      'Sunday, the 7th → 2024-04-07',
    ],
    [
      'On Sunday the 18th hole, the Friday 5th-floor meeting.',
      'Sunday → 2024-03-17',
      'Friday → 2024-03-15',
    ],
    ['He came on Friday the 32nd.', 'Friday → 2024-03-15'],
  ]);
});

describe('days, weeks and weekends next to a feast or a date', () => {
  check([
    ['It was the day after Christmas.', 'the day after Christmas → 2023-12-26'],
    ['It was the night before Christmas.', 'the night before Christmas → 2023-12-24TNI'],
    ['It is the week before Easter.', 'the week before Easter → 2024-W12'],
    ['It is the weekend after April 3.', 'the weekend after April 3 → 2024-W14-WE'],
    ['It was the weekend before March 3.', 'the weekend before March 3 → 2024-W08-WE'],
    ['It was the week before the vote.'],
    ['It was the week before.', 'the week before → 2024-W11'],
  ]);
});

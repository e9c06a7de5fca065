import { describe } from 'vitest';
import { check } from './check.js';

// Found with articles of our own in styles that nobody had tuned for: court, sport, obituaries, programmes, timetables.
describe('lengths in two units', () => {
  check([
    ['He was jailed for three years and four months.', 'three years and four months → P3Y4M'],
    [
      'She won in 2 hours, 4 minutes and 35 seconds.',
      '2 hours, 4 minutes and 35 seconds → PT2H4M35S',
    ],
    ['He was jailed for two years, six months suspended.', 'two years → P2Y', 'six months → P6M'],
    ['They met for three weeks, 2 days.', 'three weeks, 2 days → P23D'],
    ['The play runs for two hours 40 minutes.', 'two hours 40 minutes → PT2H40M'],
    ['She ran it in 30 minutes 14 seconds.', '30 minutes 14 seconds → PT30M14S'],
    ['It took two weeks and three days.', 'two weeks and three days → P17D'],
    ['The siege lasted a day and six hours.', 'a day and six hours → P1DT6H'],
    ['It took two years and five hours.', 'two years → P2Y', 'five hours → PT5H'],
    [
      'It lasted two years and three months later it ended.',
      'two years → P2Y',
      'three months later → XXXX-XX',
    ],
    ['He waited a quarter of an hour.', 'a quarter of an hour → PT15M'],
    ['It lasted a quarter of a century.', 'a quarter of a century → P25Y'],
    ['The film lasts 124 mins.', '124 mins → PT124M'],
    ['It came two weeks earlier than planned.', 'two weeks → P2W'],
  ]);
});

describe('how often, in more words', () => {
  check([
    ['They work four days a week.', 'four days → P4D', 'a week → P1W'],
    ['She taught three mornings a week.', 'a week → P1W'],
    ['The ferry sails on alternate days.', 'alternate days → P2D'],
    ['The clinic opens on alternate Wednesdays.', 'alternate Wednesdays → XXXX-WXX-3'],
    ['It closes at weekends.', 'weekends → XXXX-WXX-WE'],
    ['He has an alternate day job. They lost three weekends.', 'three weekends → P3WE'],
  ]);
});

describe('a clock and a day told from another one', () => {
  check([
    [
      'It broke on 4 March and was found at 7.15am the following day.',
      '4 March → 2024-03-04',
      '7.15am the following day → 2024-03-05T07:15',
    ],
    [
      'It broke on 4 March and was mended at 6.15 that evening.',
      '4 March → 2024-03-04',
      '6.15 that evening → 2024-03-04T18:15',
    ],
    ['The gale will reach us at midnight tonight.', 'midnight tonight → 2024-03-18T24:00'],
    ['It rang at noon on Christmas Eve 1987.', 'noon on Christmas Eve 1987 → 1987-12-24T12:00'],
    [
      'The last bus leaves at half past eleven at night.',
      'half past eleven at night → 2024-03-18T23:30',
    ],
    ['A child woke at 2 at night.', '2 at night → 2024-03-18T02:00'],
    ['High water is at 0512.', '0512 → 2024-03-18T05:12'],
    ['At 4 in the morning a guard woke.', '4 in the morning → 2024-03-18T04:00'],
    ['They wounded 4 in the morning raid.'],
  ]);
});

describe('weeks away from a day', () => {
  check([
    ['He was named a week last Tuesday.', 'a week last Tuesday → 2024-03-05'],
    ['Forms are due a week today.', 'a week today → 2024-03-25'],
    ['Lessons of today week will move.', 'today week → 2024-03-25'],
    ['It shut a fortnight ago today.', 'a fortnight ago today → 2024-03-04'],
    ['The pool shut last Tuesday week.', 'last Tuesday week → 2024-03-05'],
    ['It closes on Friday next.', 'Friday next → 2024-03-22'],
    ['It closed on Thursday last.', 'Thursday last → 2024-03-14'],
    ['This time last year we were safe.', 'This time last year → 2023-03-18 APPROX'],
    ['This time next year we shall know.', 'This time next year → 2025-03-18 APPROX'],
    ['This time tomorrow we shall know.', 'This time tomorrow → 2024-03-19'],
    ['By this time the last week had gone.', 'the last week → P1W'],
    [
      'Next week they paint; the week after, they go.',
      'Next week → 2024-W13',
      'the week after → 2024-W14',
    ],
    ['It opened in 2021. It was staged that October.', '2021 → 2021', 'that October → 2021-10'],
    [
      'On Saturday they rest, and then play on Monday.',
      'Saturday → 2024-03-16',
      'Monday → 2024-03-18',
    ],
    [
      'They will visit Ashdown on Saturday. Then they face Marrow on Monday.',
      'Saturday → 2024-03-23',
      'Monday → 2024-03-25',
    ],
    ['The final is on Sunday.', 'Sunday → 2024-03-24'],
    ['Kick-off on Saturday is at 3pm.', 'Saturday → 2024-03-23', '3pm → 2024-03-23T15:00'],
    ['Repeats follow from Monday.', 'Monday → 2024-03-18'],
    ['Repeats follow from Wednesday.', 'Wednesday → 2024-03-20'],
  ]);
});

describe('years in more words', () => {
  check([
    ['It was last seen in the year 451.', 'the year 451 → 0451'],
    ['Samples of 2021 and 2022 were measured.', '2021 → 2021', '2022 → 2022'],
    [
      'It bought the mill in the first half of calendar 2018.',
      'the first half of calendar 2018 → 2018-H1',
    ],
    ['It raised its outlook for the full fiscal year.', 'the full fiscal year → 2024'],
    ['Profits rose in the year to March.', 'the year → P1Y', 'March → 2024-03'],
  ]);
});

describe('edges, feasts and years that stand beside', () => {
  check([
    ['The show is open until the last day of February.', 'the last day of February → 2024-02-29'],
    ['It began on the first day of May 2023.', 'the first day of May 2023 → 2023-05-01'],
    ['It was the last day of rain.', 'the last day → P1D'],
    ['It will be busy on the Friday before Christmas.', 'the Friday before Christmas → 2024-12-20'],
    ['They met on the Sunday after 3 March.', 'the Sunday after 3 March → 2024-03-10'],
    [
      'They met on the Wednesday before Christmas 2024.',
      'the Wednesday before Christmas 2024 → 2024-12-18',
    ],
    ['They left on the Friday after lunch.', 'Friday → 2024-03-15'],
    ['In 2021 it came on 8 June.', '2021 → 2021', '8 June → 2021-06-08'],
    ['In 2021 it came. It left on 8 June.', '2021 → 2021', '8 June → 2021-06-08'],
    ['In 2021 he said it will come on 8 June.', '2021 → 2021', '8 June → 2024-06-08'],
    ['First-half sales rose.', 'First-half → 2024-H1'],
    ['Two first-half goals won it.'],
  ]);
});

describe('spells of no number, and what cannot be later', () => {
  check([
    ['The deal follows months of talks.', 'months → PXM'],
    ['Years of war had emptied the valley.', 'Years → PXY'],
    ['It imports three-quarters of its food, in the days of the empire.'],
    ['Sixty years later the mill was shut.', 'Sixty years later → XXXX'],
    ['Sixty years later they will laugh.', 'Sixty years later → 2084'],
  ]);
});

describe('a day without its year, told after one long gone', () => {
  check([
    [
      'They landed on June 9, 1914, and fought from July 20 to 31.',
      'June 9, 1914 → 1914-06-09',
      'July 20 → 1914-07-20',
      '31 → 1914-07-31',
    ],
    // As near as this it is news.
    [
      'Josh Lind, born on 1 March 1980, was charged on 12 March.',
      '1 March 1980 → 1980-03-01',
      '12 March → 2024-03-12',
    ],
    [
      'The hall opened on June 9, 1998. It will be sold on July 20.',
      'June 9, 1998 → 1998-06-09',
      'July 20 → 2024-07-20',
    ],
    [
      'The hall opened on June 9, 1998. It was sold on May 2.',
      'June 9, 1998 → 1998-06-09',
      'May 2 → 2023-05-02',
    ],
  ]);
});

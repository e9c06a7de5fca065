import { describe } from 'vitest';
import { check } from './check.js';

// Published on Monday, 18 March 2024.
describe('years of two digits', () => {
  check([
    ["She won in '98 and since '04.", "'98 → 1998", "'04 → 2004 START"],
    ['The class of ’98 met. ‘In ’09 he left,’ she said.', '’98 → 1998', '’09 → 2009'],
    [
      "He said: '98 people came.' In '98 cases it failed, in '10 per cent, in '20%, in '98-point type, in '98'.",
    ],
    ["A field of '98, the '45, said '98, in'98, in '198."],
  ]);
});

describe('periods of business news as one word', () => {
  check([
    [
      'Profit rose in FY2025, FY25, FY 2025 and FY 25.',
      'FY2025 → 2025',
      'FY25 → 2025',
      'FY 2025 → 2025',
      'FY 25 → 2025',
    ],
    ['Profit rose in FY2024-25 and FY 2024-25.', 'FY2024-25 → 2025', 'FY 2024-25 → 2025'],
    [
      "Profit rose in Q3FY25, H1FY2025, Q3'24, 3Q24, 1H24, 2Q.",
      'Q3FY25 → 2025-Q3',
      'H1FY2025 → 2025-H1',
      "Q3'24 → 2024-Q3",
      '3Q24 → 2024-Q3',
      '1H24 → 2024-H1',
      '2Q → 2023-Q2',
    ],
    [
      'Profit rose in 3Q 2023, Q4 FY24, Q3 of FY 2025, 1H of 2022.',
      '3Q 2023 → 2023-Q3',
      'Q4 FY24 → 2024-Q4',
      'Q3 of FY 2025 → 2025-Q3',
      '1H of 2022 → 2022-H1',
    ],
    [
      'The Q400, an H1N1 case, a 1H lead, 3H24, the A380, B52, H3FY25, FY2, FY202, fy 25, Q3FY25X and Q123456789 are none.',
    ],
  ]);
});

describe('decades and centuries by their names', () => {
  check([
    [
      'It was built in the noughties, the early noughties.',
      'the noughties → 200',
      'the early noughties → 200 START',
    ],
    [
      'It was built in the 1800s, the 2000s, the 1810s.',
      'the 1800s → 18',
      'the 2000s → 200',
      'the 1810s → 181',
    ],
  ]);
});

describe('the day called by its numbers', () => {
  check([
    [
      'After 9/11, the 9/11 attacks, the post-9/11 world: 9/11 victims.',
      '9/11 → 2001-09-11',
      '9/11 → 2001-09-11',
      '9/11 → 2001-09-11',
      '9/11 → 2001-09-11',
    ],
    [
      'Since the Sept. 11 attacks; September 11 terrorists.',
      'Sept. 11 → 2001-09-11',
      'September 11 → 2001-09-11',
    ],
    ['A Sept. 11 attack in Kestria killed two.', 'Sept. 11 → 2023-09-11'],
    [
      'He won 9/11, a 9/11 ratio, the 9/11 of the votes, 9 / 11, the 9/11/2004 vote, the shop is open 24/7.',
      '9/11/2004 → 2004-09-11',
    ],
  ]);
});

describe('days and feasts', () => {
  check([
    ['May the 4th was wet. May the 4th man win.', 'May the 4th → 2024-05-04'],
    [
      "It rained on ANZAC Day, Black Friday, Cyber Monday, Shrove Tuesday, St George's Day, Hogmanay.",
      'ANZAC Day → 2023-04-25',
      'Black Friday → 2023-11-24',
      'Cyber Monday → 2023-11-27',
      'Shrove Tuesday → 2024-02-13',
      "St George's Day → 2024-04-23",
      'Hogmanay → 2023-12-31',
    ],
    [
      'It rained on Cyber Monday 2024, on Remembrance Sunday 2022.',
      'Cyber Monday 2024 → 2024-12-02',
      'Remembrance Sunday 2022 → 2022-11-13',
    ],
    ['Canada won. Mr Black met George.'],
    ["In the spring of '68 it had 340 men.", "the spring of '68 → 1968-SP"],
    ["She recorded it in 1961, '67 and '74.", '1961 → 1961', "'67 → 1967", "'74 → 1974"],
    ['She swam in her late forties.'],
    [
      'They meet every other Tuesday, every second Friday, every second week.',
      'every other Tuesday → XXXX-WXX-2',
      'every second Friday → XXXX-WXX-5',
      'every second week → P2W',
    ],
    ['The previous evening it rained.', 'The previous evening → 2024-03-17TEV'],
  ]);
});

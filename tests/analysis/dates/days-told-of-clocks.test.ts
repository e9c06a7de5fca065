import { describe } from 'vitest';
import { check } from './check.js';

// Published on Monday, 18 March 2024.
describe('clocks and their days', () => {
  check([
    [
      'They came at 11.30pm on the night of 6 March.',
      '11.30pm on the night of 6 March → 2024-03-06T23:30',
    ],
    ['It was seen at 3.15pm last Friday.', '3.15pm last Friday → 2024-03-15T15:15'],
    [
      'At 2 p.m. on the last Friday in August 2023 they met.',
      '2 p.m. → 2024-03-18T14:00',
      'the last Friday in August 2023 → 2023-08-25',
    ],
    [
      'The shop is open 9am to 5pm, Monday to Friday.',
      '9am → XXXX-XX-XXT09:00',
      '5pm → XXXX-XX-XXT17:00',
      'Monday → XXXX-WXX-1',
      'Friday → XXXX-WXX-5',
    ],
    [
      'The office has issued a warning from 6pm on Tuesday until noon on Wednesday.',
      '6pm on Tuesday → 2024-03-19T18:00',
      'noon on Wednesday → 2024-03-20T12:00',
    ],
    [
      'The road was shut from 6pm on Tuesday, and nobody was hurt.',
      '6pm on Tuesday → 2024-03-12T18:00',
    ],
    [
      'Engineers have been out since Sunday night. The firm cancelled all trains until at least noon.',
      'Sunday night → 2024-03-17TNI',
      'noon → 2024-03-18T12:00',
    ],
  ]);
});

describe('clocks and the part of the day before or behind them', () => {
  check([
    ['Doors open this afternoon at 3:20.', 'this afternoon at 3:20 → 2024-03-18T15:20'],
    ['The show starts Thursday evening at 8.', 'Thursday evening at 8 → 2024-03-21T20:00'],
    ['The show starts on Thursday evening at 8 Mill Lane.', 'Thursday evening → 2024-03-21TEV'],
    ['The show starts at 8 on Thursday evening.', '8 on Thursday evening → 2024-03-21T20:00'],
    [
      'He was seen on Sunday night at 1:20.',
      'Sunday night → 2024-03-17TNI',
      '1:20 → 2024-03-17T01:20',
    ],
    [
      'The talk runs from 3:30 to 6 p.m. Friday.',
      '3:30 → 2024-03-22T15:30',
      '6 p.m. Friday → 2024-03-22T18:00',
    ],
    ['Open 10:30-6:00pm.', '10:30 → 2024-03-18T10:30', '6:00pm → 2024-03-18T18:00'],
    ['The pier burned overnight on Friday.', 'overnight on Friday → 2024-03-15TNI'],
    [
      'Snow fell overnight Friday into Saturday.',
      'overnight Friday → 2024-03-15TNI',
      'Saturday → 2024-03-16',
    ],
  ]);
});

describe('tense of the present and of what was named before', () => {
  check([
    ['They’ll play on Friday.', 'Friday → 2024-03-22'],
    ["She'll be tried Friday.", 'Friday → 2024-03-22'],
    ['The choir is singing on Friday.', 'Friday → 2024-03-22'],
    ['The fair is being held on Friday.', 'Friday → 2024-03-22'],
    ['The fair is taking place on Friday.', 'Friday → 2024-03-22'],
    ['The pier was closing on Friday.', 'Friday → 2024-03-15'],
    [
      'She was fined for the deed of 2 April 2021. Police came on 1 April.',
      '2 April 2021 → 2021-04-02',
      '1 April → 2021-04-01',
    ],
    ['The show runs 28 – 29 August.', '28 → 2024-08-28', '29 August → 2024-08-29'],
    ['It was the third fire in as many weeks.'],
    ['The talk is on Sept. 12 (Thursday), 2024.', 'Sept. 12 (Thursday), 2024 → 2024-09-12'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { datesIn, readings } from './story.js';

/** Monday. */
const published = '2024-03-18';

function check(cases: readonly (readonly [text: string, ...expected: string[]])[]): void {
  test.each(cases)('%s', (text, ...expected) => {
    expect(readings(text, published)).toEqual(expected);
  });
}

describe('what lies ahead', () => {
  check([
    ['The toll would be reviewed on Tuesday.', 'Tuesday → 2024-03-19'],
    ['We start in September.', 'September → 2024-09'],
    ['The strike is expected to last two weeks.', 'two weeks → P2W'],
    ['The dam must be dry by Wednesday noon.', 'Wednesday noon → 2024-03-20T12:00'],
    ['The crew planned to leave Velmar on Thursday.', 'Thursday → 2024-03-21'],
    ['Neighbours planned a rally on Saturday.', 'Saturday → 2024-03-23'],
    ['They are planning to march on Sunday.', 'Sunday → 2024-03-24'],
    ['The planned merger collapsed on Friday.', 'Friday → 2024-03-15'],
    ['They had planned to leave on Thursday.', 'Thursday → 2024-03-14'],
    ['The two mayors meet separately Wednesday.', 'Wednesday → 2024-03-20'],
    ['They worry about the future and little else.', 'the future → FUTURE_REF'],
  ]);
});

describe('stretches around a day', () => {
  check([
    ['It rained in the week of May 6, 2019.', 'the week of May 6, 2019 → 2019-W19'],
    ['Shops closed as Easter week began.', 'Easter week → 2024-W13'],
    ['Roads were full on Labor Day weekend 2023.', 'Labor Day weekend 2023 → 2023-W35-WE'],
    ['Sales rose in the quarter ended Jan. 31.', 'the quarter → 2023-Q4', 'Jan. 31 → 2024-01-31'],
    [
      'He moved to Velmar in June 1998 and left later that year.',
      'June 1998 → 1998-06',
      'later that year → 1998 END',
    ],
    [
      'They met last October and wed that same day.',
      'last October → 2023-10',
      'that same day → 2023-10-XX',
    ],
    ['Prices doubled since year-end.', 'year-end → 2023-12-31 START'],
  ]);
});

describe('times of day in words', () => {
  check([
    ['The ship left at 4 in the morning.', '4 in the morning → 2024-03-18T04:00'],
    ['It was half done at 3:30 in the afternoon.', '3:30 in the afternoon → 2024-03-18T15:30'],
    ['Police hurt 4 in the morning raid.'],
    ['The bell rang at midday.', 'midday → 2024-03-18T12:00'],
    ['Shares were up at mid-afternoon yesterday.', 'mid-afternoon yesterday → 2024-03-17TAF MID'],
    ['The feast is on March eighth.', 'March eighth → 2024-03-08'],
    ['The feast is on May twenty-first.', 'May twenty-first → 2024-05-21'],
  ]);
});

describe('lengths', () => {
  check([
    ['A day-long hearing and a yearlong inquiry followed.', 'day-long → P1D', 'yearlong → P1Y'],
    ['She asked for an additional year.', 'an additional year → P1Y'],
    ['Two hours later the rain stopped.', 'Two hours → PT2H'],
    ['The tour may last over a week.', 'over a week → P1W MORE_THAN'],
    ['They were talking about three days.', 'three days → P3D'],
    ['He died within weeks or months.', 'weeks or months → PXW'],
    ['Plants will close over the next year or so.', 'the next year or so → P1Y'],
    [
      'The late-January storm hit post-2008 rules.',
      'late-January → 2024-01 END',
      'post-2008 → 2008 AFTER',
    ],
  ]);
});

describe('business years', () => {
  check([
    ['Profit fell in fiscal 2023.', 'fiscal 2023 → 2023'],
    ['Profit fell in the fiscal third quarter.', 'the fiscal third quarter → 2023-Q3'],
    ['Profit rose in the first quarter of 2023.', 'the first quarter of 2023 → 2023-Q1'],
  ]);

  test('have no bounds: they begin with any month', () => {
    const { dates } = datesIn('Sales fell in fiscal 2022, not in 2023.', published);
    expect(dates.map(({ from }) => from)).toEqual([null, '2023-01-01']);
  });

  test('what is finer than the date before it cannot be counted from it', () => {
    expect(readings('He came in 1994. A month before, he had been ill.', published)).toEqual([
      '1994 → 1994',
      'A month before → XXXX-XX',
    ]);
  });
});

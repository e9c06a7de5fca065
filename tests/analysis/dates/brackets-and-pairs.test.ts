import { describe, expect, it } from 'vitest';
import { check } from './check.js';
import { datesIn } from './story.js';

// Published on Monday, 18 March 2024.
describe('a day and its weekday in brackets are one', () => {
  check([
    ['The pool shuts today (Monday).', 'today (Monday) → 2024-03-18'],
    [
      '"We go tomorrow (Saturday)," she said on Friday.',
      'tomorrow (Saturday) → 2024-03-16',
      'Friday → 2024-03-15',
    ],
    ['It fell yesterday (Sunday, 17 March).', 'yesterday (Sunday, 17 March) → 2024-03-17'],
    ['It opens tomorrow (March 19).', 'tomorrow (March 19) → 2024-03-19'],
    ['The fair was moved to Nov. 29 (Friday).', 'Nov. 29 (Friday) → 2024-11-29'],
    ['Mass is on Black Saturday (March 30).', 'Saturday (March 30) → 2024-03-30'],
    ['They met on Friday (below).', 'Friday → 2024-03-15'],
    ['They meet today (see page 3).', 'today → 2024-03-18'],
  ]);
});

describe('years that run over the turn of one', () => {
  check([
    ['He came in the 2018-19 season.', '2018-19 → 2018'],
    ['She led them in the 2021/22 second division campaign.', '2021/22 → 2021'],
    ['It rained in 2018-19, and the season was lost.', '2018 → 2018', '19 → 2019'],
    ['Sales rose in fiscal year 2022-23.', 'fiscal year 2022-23 → 2023'],
    ['Sales rose in FY 2022-23 and FY2020-2021.', 'FY 2022-23 → 2023', 'FY2020-2021 → 2021'],
    ['The 2022/23 financial year was lean.', '2022/23 financial year → 2023'],
    [
      'The target for the current fiscal year (2023-24) is met.',
      'the current fiscal year → 2024',
      '2023-24 → 2024',
    ],
    ['Output grew in Q2 FY 2022-23.', 'Q2 FY 2022-23 → 2023-Q2'],
    [
      'Output grew last fiscal, and in the last fiscal year.',
      'last fiscal → 2023',
      'the last fiscal year → 2023',
    ],
    ['Its last fiscal crisis was long.'],
    ['Income fell in the September 2022 quarter.', 'the September 2022 quarter → 2022-Q3'],
  ]);

  it('has the bounds of both', () => {
    expect(datesIn('He came in the 2018-19 season.', '2024-03-18').dates[0]).toMatchObject({
      from: '2018-01-01',
      to: '2020-01-01',
      grain: 'year',
    });
  });
});

describe('which Labour Day', () => {
  it('is the one nearer to publication, the other stays in view', () => {
    const text = 'On Labour Day the dockers will march.';
    expect(datesIn(text, '2019-04-29').dates[0]).toMatchObject({
      value: '2019-05-01',
      ambiguous: true,
      alternatives: ['2019-09-02'],
    });
    expect(datesIn(text, '2019-08-20').dates[0]).toMatchObject({
      value: '2019-09-02',
      ambiguous: true,
    });
    expect(datesIn('On Labor Day the dockers will march.', '2019-05-20').dates[0]).toMatchObject({
      value: '2019-09-02',
      ambiguous: false,
    });
  });
});

describe('tense beside quotations and nouns', () => {
  check([
    ['She told us of the forecast for Wednesday.', 'Wednesday → 2024-03-20'],
    ['The outlook for Bank Holiday Wednesday was poor.', 'Wednesday → 2024-03-20'],
    ['The clerk said: “Wednesday will be dry.”', 'Wednesday → 2024-03-20'],
    ['Highs will not exceed 9C on Wednesday.', 'Wednesday → 2024-03-20'],
    ['They agreed on Wednesday.', 'Wednesday → 2024-03-13'],
    [
      'It was put off until June 9. A judge saw no need to hear it in June.',
      'June 9 → 2024-06-09',
      'June → 2024-06',
    ],
    [
      'It was stolen between 2pm – 3pm on 13 March.',
      '2pm → 2024-03-13T14:00',
      '3pm on 13 March → 2024-03-13T15:00',
    ],
  ]);
});

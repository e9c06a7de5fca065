import { describe } from 'vitest';
import { check } from './check.js';

describe('away from now, and from the mention before', () => {
  check([
    ['It happened a year ago today.', 'a year ago today → 2023-03-18'],
    ['It opened ten years ago this month.', 'ten years ago this month → 2014-03'],
    ['It opened a year ago this week.', 'a year ago this week → 2023-W11'],
    [
      'It will open in a week’s time, or in two weeks’ time.',
      'a week’s time → 2024-W13',
      'two weeks’ time → 2024-W14',
    ],
    ["He said two years' time was enough.", 'two years → P2Y'],
    ['It closed two years back.', 'two years back → 2022'],
    ['They set the work two years back in the end.', 'two years → P2Y'],
    [
      'He came on March 3. The night before, it rained.',
      'March 3 → 2024-03-03',
      'The night before → 2024-03-02TNI',
    ],
    [
      'She left on Monday of last week and is due on Friday of next week.',
      'Monday of last week → 2024-03-11',
      'Friday of next week → 2024-03-29',
    ],
    [
      'He left on June 4, 2019. Two weeks later he was back.',
      'June 4, 2019 → 2019-06-04',
      'Two weeks later → 2019-W25',
    ],
    [
      'He left on June 4, 2019. A month afterwards he was back.',
      'June 4, 2019 → 2019-06-04',
      'A month afterwards → 2019-07',
    ],
    [
      'He left on June 4, 2019. Two days previously it had rained.',
      'June 4, 2019 → 2019-06-04',
      'Two days previously → 2019-06-02',
    ],
    [
      'He left on June 4, 2019. It had rained three days before.',
      'June 4, 2019 → 2019-06-04',
      'three days before → 2019-06-01',
    ],
    ['It had rained three days before the storm.', 'three days → P3D'],
    ['A month hence we sail.', 'A month hence → 2024-04'],
    [
      'The tests begin a week from now, or two weeks from today.',
      'a week from now → 2024-W13',
      'two weeks from today → 2024-W14',
    ],
    ['The tests begin a week from Velmar.', 'a week → P1W'],
    ['Two hours later the rain ended.', 'Two hours → PT2H'],
    ['Two hours ago the rain ended.', 'Two hours ago → PAST_REF'],
    [
      'He left a few days earlier and came a few weeks later.',
      'a few days earlier → PAST_REF',
      'a few weeks later → FUTURE_REF',
    ],
    [
      'Years ago he sang. Decades earlier too, and years later again.',
      'Years ago → PAST_REF',
      'Decades earlier → PAST_REF',
      'years later → FUTURE_REF',
    ],
    [
      'It fell two quarters ago, or two decades ago, or a century ago.',
      'two quarters ago → 2023-Q3',
      'two decades ago → 200',
      'a century ago → 19',
    ],
    [
      'It fell two centuries ago, or a millennium ago, or two millennia ago.',
      'two centuries ago → 18',
      'a millennium ago → 10',
      'two millennia ago → 00',
    ],
    [
      'It fell a fortnight ago, or two weekends ago, or two nights ago.',
      'a fortnight ago → 2024-W10',
      'two weekends ago → 2024-W10-WE',
      'two nights ago → 2024-03-16TNI',
    ],
    ['It fell two semesters ago.', 'two semesters ago → 2023-H1'],
    ['It fell a year and a half ago.', 'a year and a half ago → 2022-09'],
  ]);
});

describe('a year ago in business', () => {
  check([
    ['The year-ago period was better.', 'The year-ago period → 2023'],
    [
      'Profit fell in the third quarter. A year earlier it had risen.',
      'the third quarter → 2023-Q3',
      'A year earlier → 2022-Q3',
    ],
    [
      'Profit fell in the third quarter. The year-earlier quarter was better than year-ago months.',
      'the third quarter → 2023-Q3',
      'The year-earlier quarter → 2022-Q3',
      'year-ago → 2022-Q3',
    ],
    [
      'The month-ago period was better than the week-earlier report.',
      'The month-ago period → 2024-02',
      'week-earlier → 2024-W11',
    ],
    ['The day-ago report is old.', 'day-ago → 2024-03-17'],
    [
      'By year-end it rose, and had since year-end.',
      'year-end → 2024-12-31',
      'year-end → 2023-12-31 START',
    ],
    [
      "It closed at year's end, as since year's end, as by year end.",
      "year's end → 2024 END",
      "year's end → 2023 END",
      'year end → 2024 END',
    ],
    ["It closed at years' end."],
    [
      'The first nine months were hard, the final two weeks harder.',
      'The first nine months → P9M',
      'the final two weeks → P2W',
    ],
    ['The first five-day week, the first week, the first bridge.', 'five-day → P5D'],
    [
      'He came on May 8, 2019, and left the day after.',
      'May 8, 2019 → 2019-05-08',
      'the day after → 2019-05-09',
    ],
  ]);
});

describe('lengths of no number', () => {
  check([
    ['A decades-long feud ended.', 'decades-long → PXDE'],
    [
      'For years he sang. In decades it has not rained. It took minutes.',
      'years → PXY',
      'decades → PXDE',
      'minutes → PTXM',
    ],
    ["They spent weeks or months there for months' pay.", 'weeks or months → PXW', 'months → PXM'],
    ['The days of rain and years of wine ended.', 'years → PXY'],
  ]);
});

describe('the year, the quarter, the day', () => {
  check([
    ['The year ended May 31 was hard.', 'The year → P1Y', 'May 31 → 2023-05-31'],
    ['The year ending in March is hard.', 'The year → P1Y', 'March → 2024-03'],
    [
      'Sales rose in the quarter ending March 31.',
      'the quarter → 2024-Q1',
      'March 31 → 2024-03-31',
    ],
    ['Sales rose in the quarter ended badly.', 'the quarter → 2023-Q4'],
    ['Sales rose in the quarter ended July.', 'the quarter → 2023-Q4', 'July → 2023-07'],
    ['Sales rose in the quarter ended March 31.', 'the quarter → 2023-Q1', 'March 31 → 2023-03-31'],
    [
      'He came on May 8, 2019. The year before he had been ill.',
      'May 8, 2019 → 2019-05-08',
      'The year before → 2018',
    ],
    [
      'He came in May 2019. The month before he had been ill.',
      'May 2019 → 2019-05',
      'The month before → 2019-04',
    ],
    [
      'He came on May 8, 2019. The week before he had been ill.',
      'May 8, 2019 → 2019-05-08',
      'The week before → 2019-W18',
    ],
    ['The month of rain ended. The week of rain ended.'],
    ['The month was wet, the week was not.', 'The month → 2024-03', 'the week → 2024-W12'],
    ['The weekend was hot.', 'The weekend → 2024-W11-WE'],
    ['The decade was hard, and so was the century.', 'The decade → 202', 'the century → 20'],
    [
      'They met the day before yesterday and meet the day after tomorrow.',
      'the day before yesterday → 2024-03-16',
      'the day after tomorrow → 2024-03-20',
    ],
    [
      'He came on May 8, 2019. She came the day before.',
      'May 8, 2019 → 2019-05-08',
      'the day before → 2019-05-07',
    ],
    ['It broke the day before the storm.'],
    ['It broke the day of the storm, the minute he came.'],
    [
      'It rained the whole day, the entire month, the full week.',
      'the entire month → 2024-03',
      'the full week → 2024-W12',
    ],
    ['The year-long talk was in The Week.', 'year-long → P1Y'],
    ['She is player of the year.'],
  ]);
});

describe('now, the past, the future', () => {
  check([
    [
      'At the moment it rains; at the present it rains; at present it rains.',
      'the moment → PRESENT_REF',
      'the present → PRESENT_REF',
      'present → PRESENT_REF',
    ],
    [
      'It rains right now, right there. He had the moment and was present.',
      'right now → PRESENT_REF',
    ],
    ['The present mayor was right.'],
    [
      'The near future is dark, the distant past is not. The immediate area is.',
      'The near future → FUTURE_REF',
      'the distant past → PAST_REF',
    ],
    ['In the near term it rains.', 'the near term → FUTURE_REF'],
    [
      'In the past they sang. In the past, they sang.',
      'the past → PAST_REF',
      'the past → PAST_REF',
    ],
    ['The past she knew and the past of Velmar are gone.'],
    ['They fear the future and the future of Velmar.', 'the future → FUTURE_REF'],
    ['They saw The Future on television.'],
    ['From now on he sings, as now as ever.'],
  ]);
});

describe('years and a half', () => {
  check([
    ['A year and a half ago she left.', 'A year and a half ago → 2022-09'],
    ['Two and a half years ago she left.', 'Two and a half years ago → 2021-09'],
    ['Half a century ago she left.', 'Half a century ago → 19'],
  ]);
});

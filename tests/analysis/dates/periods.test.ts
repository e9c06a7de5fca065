import { describe } from 'vitest';
import { check } from './check.js';

describe('seasons', () => {
  check([
    ['Last summer was dry.', 'Last summer → 2023-SU'],
    ['He came in summer.', 'summer → 2023-SU'],
    ['He came in the summer.', 'the summer → 2023-SU'],
    ['They will come in summer.', 'summer → 2024-SU'],
    ['This winter will be dry.', 'This winter → 2024-WI'],
    ['The next spring was wet.', 'The next spring → 2025-SP'],
    ['A recent summer was hot.'],
    ['In the winter of 2020 they moved.', 'the winter of 2020 → 2020-WI'],
    ['The winter of his life had come.'],
    ['In the summertime they swim.', 'the summertime → 2024-SU'],
    ['The 1958 winter was hard.', 'The 1958 winter → 1958-WI'],
    ['Prices fell in spring.', 'spring → 2024-SP'],
    ['The spring broke and the door fell.'],
    ['He drank spring water.'],
    ['They vote in the fall.', 'the fall → 2024-FA'],
    ['In the spring they planted.', 'the spring → 2024-SP'],
    ['In the fall they planted.', 'the fall → 2023-FA'],
    ['The mill spent the spring and summer idle.', 'the spring → 2024-SP', 'summer → 2023-SU'],
    ['In the fall colours are bright.'],
    ['The fall was hard on him.'],
    ['He took a fall for it.'],
    ['Since fall 2020 they had known.', 'fall 2020 → 2020-FA START'],
    ['The spring-loaded door fell.'],
  ]);
});

describe('quarters and halves of the year', () => {
  check([
    [
      'Sales in the March quarter fell, in the December quarter of 2021 too.',
      'the March quarter → 2024-Q1',
      'the December quarter of 2021 → 2021-Q4',
    ],
    [
      'It rose in the fourth quarter ended March 31, 2023.',
      'the fourth quarter → 2023-Q1',
      'March 31, 2023 → 2023-03-31',
    ],
    ['The January-March quarter was weak.', 'January → 2024-01', 'March → 2024-03'],
    [
      'It rose in the fourth quarter of fiscal 2022 and the first quarter of financial year 2023.',
      'the fourth quarter of fiscal 2022 → 2022-Q4',
      'the first quarter of financial year 2023 → 2023-Q1',
    ],
    ['He left in the final half of 2022.', 'the final half of 2022 → 2022-H2'],
    ['The first half of last year was calm.', 'The first half of last year → 2023-H1'],
    ['The first half was goalless.'],
    ['The third half was fun.'],
    ['They won the fifth quarter.'],
    ['He left in the final quarter of 2022.', 'the final quarter of 2022 → 2022-Q4'],
    ['Rain fell in the second half of the year.', 'the second half of the year → 2023-H2'],
    ['Rain will fall in the second half of the year.', 'the second half of the year → 2024-H2'],
    ['He missed the final quarter of the year.', 'the final quarter of the year → 2023-Q4'],
    [
      'Profit rose in the third quarter of the year before.',
      'the third quarter → 2023-Q3',
      'the year before → 2022-Q3',
    ],
    ['The first quarter is over.', 'The first quarter → 2024-Q1'],
    ['The third quarter will be hard.', 'The third quarter → 2024-Q3'],
    ['The third-quarter profit fell.', 'third-quarter → 2023-Q3'],
    ['Profit rose in the first fiscal quarter.', 'the first fiscal quarter → 2024-Q1'],
    ['Sales in the fiscal first half rose.', 'the fiscal first half → 2024-H1'],
    [
      'In the fiscal fourth quarter of 1989 sales rose.',
      'the fiscal fourth quarter of 1989 → 1989-Q4',
    ],
    ['H1 2024 was good.', 'H1 2024 → 2024-H1'],
    ['In 2023 H2 sales rose.', '2023 → 2023', 'H2 → 2023-H2'],
    ['The H1 visa helps.'],
    ['Sales fell in Q2 last year.', 'Q2 last year → 2023-Q2'],
    ['In 2023 Q3 sales rose.', '2023 → 2023', 'Q3 → 2023-Q3'],
    ['The q3 file is lost.'],
    ["2023's first half was dull.", "2023's first half → 2023-H1"],
    ['The 1989 first quarter was dull.', 'The 1989 first quarter → 1989-Q1'],
    ['The 1988 period was better.', 'The 1988 period → 1988'],
    [
      'Profit rose in the third quarter. In the 2022 period it was lower.',
      'the third quarter → 2023-Q3',
      'the 2022 period → 2022-Q3',
    ],
    ['The year-earlier third quarter was better.', 'The year-earlier third quarter → 2023-Q3'],
  ]);
});

describe('business years', () => {
  check([
    ['They begin in fiscal year 1999.', 'fiscal year 1999 → 1999'],
    ["They begin in fiscal '99.", "fiscal '99 → 1999"],
    ['They begin in the fiscal year.', 'the fiscal year → 2024'],
    ['They begin in fiscal year ended May 31.', 'fiscal year → P1Y', 'May 31 → 2023-05-31'],
    ['The financial crisis is over.'],
    ['Sales rose in the financial year 2019.', 'the financial year 2019 → 2019'],
  ]);
});

describe('in January the winter of the year before still goes on', () => {
  check(
    [
      ['Snow is rare this winter.', 'this winter → 2023-WI'],
      ['Snow was rare last winter.', 'last winter → 2022-WI'],
      ['Snow will be rare next winter.', 'next winter → 2024-WI'],
      ['Snow fell in winter.', 'winter → 2023-WI'],
      ['Snow fell last autumn.', 'last autumn → 2023-FA'],
    ],
    '2024-01-20',
  );
});

import { describe } from 'vitest';
import { check } from './check.js';

describe('written dates in every order', () => {
  check([
    ['The bridge opened on 4 December 2023.', '4 December 2023 → 2023-12-04'],
    ['The bridge opened on December 4, 2023.', 'December 4, 2023 → 2023-12-04'],
    ['The bridge opened on Dec. 4, 2023, to cheers.', 'Dec. 4, 2023 → 2023-12-04'],
    ['The bridge opened on the 4th of December 2023.', 'the 4th of December 2023 → 2023-12-04'],
    ['They met on March 1st [2023] in Velmar.', 'March 1st [2023] → 2023-03-01'],
    ['Filed 2023-12-04 by the clerk.', '2023-12-04 → 2023-12-04'],
    ['Signed 04.12.2023 in Velmar.', '04.12.2023 → 2023-12-04'],
    ['The log says 19-Nov-12 and no more.', '19-Nov-12 → 2012-11-19'],
    ['It began in November 2019.', 'November 2019 → 2019-11'],
  ]);
});

describe('parts of the calendar without a year look back unless the sentence looks ahead', () => {
  check([
    ['The council met on Friday.', 'Friday → 2024-03-15'],
    ['The council will meet on Friday.', 'Friday → 2024-03-22'],
    ['The council met on Monday.', 'Monday → 2024-03-18'],
    ['Prices have risen since November.', 'November → 2023-11 START'],
    ['The hall will reopen in November.', 'November → 2024-11'],
    ['The hall closed on Jan. 9.', 'Jan. 9 → 2024-01-09'],
    ['Ms Orlu won last October.', 'last October → 2023-10'],
  ]);
});

describe('relative expressions count from publication', () => {
  check([
    ['He resigned yesterday.', 'yesterday → 2024-03-17'],
    ['He will speak tomorrow morning.', 'tomorrow morning → 2024-03-19TMO'],
    ['Sales fell last week.', 'last week → 2024-W11'],
    ['Sales fell last month.', 'last month → 2024-02'],
    ['Sales will rise next year.', 'next year → 2025'],
    ['The dam broke two years ago.', 'two years ago → 2022'],
    ['He left a few days ago.', 'a few days ago → PAST_REF'],
    ['This set the pace for the whole year.', 'the whole year → 2024'],
  ]);
});

describe('durations, sets and references', () => {
  check([
    ['Over the past thirty years the town grew.', 'the past thirty years → P30Y'],
    ['The friendship is more than 30 years old.', 'more than 30 years → P30Y MORE_THAN'],
    ['A five-year plan was drawn up.', 'five-year → P5Y'],
    ['It lasted about two hours.', 'about two hours → PT2H APPROX'],
    ['They meet every Tuesday.', 'every Tuesday → XXXX-WXX-2'],
    ['He has recently been ill.', 'recently → PAST_REF'],
  ]);
});

describe('longer stretches', () => {
  check([
    ['Mills closed in the 1990s.', 'the 1990s → 199'],
    ['Mills closed in the early 1980s.', 'the early 1980s → 198 START'],
    ['It was built in the 19th century.', 'the 19th century → 18'],
    ['It was built in the 4th century BC.', 'the 4th century BC → BC03'],
    ['It was built in the 4th century B.C.E.', 'the 4th century B.C.E. → BC03'],
    ['Caesar fell in 44 BC.', '44 BC → BC0044'],
    ['Profit rose in the third quarter of 2023.', 'the third quarter of 2023 → 2023-Q3'],
    ['Profit rose in Q3 2023.', 'Q3 2023 → 2023-Q3'],
    ['The season of 1957-58 was hard.', '1957 → 1957', '58 → 1958'],
    ['They sailed in the spring of 2019.', 'the spring of 2019 → 2019-SP'],
  ]);
});

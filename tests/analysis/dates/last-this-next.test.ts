import { describe } from 'vitest';
import { check } from './check.js';

describe('this, last, next and their kin', () => {
  check([
    ['The last half was dull.'],
    [
      'It rose this first quarter, last fourth quarter and that first quarter.',
      'this first quarter → 2024-Q1',
      'last fourth quarter → 2023-Q4',
      'first quarter → 2024-Q1',
    ],
    ['He scored this half.'],
    ['A recent week was wet, a future week will be dry.'],
    ['He led this march; the latest Christmas sales fell.', 'Christmas → 2023-12-25'],
    ['The talks open this morning. He saw the last morning.', 'this morning → 2024-03-18TMO'],
    ['They met last friday, last christmas.', 'last friday → 2024-03-15'],
    ['It was so the same first night.'],
    ['The last half of 1989 was dry.', 'The last half of 1989 → 1989-H2'],
    ['The club struggled in the last half of the match.'],
    ['In this past week the river rose.', 'this past week → 2024-W11'],
    ['This coming Friday the pool will open.', 'This coming Friday → 2024-03-22'],
    ['They left this last Monday.', 'this last Monday → 2024-03-11'],
    ['They want that last Monday back.', 'last Monday → 2024-03-11'],
    ['In this same year nothing was built.', 'this same year → 2024'],
    ['The current fiscal year will be harder.', 'The current fiscal year → 2024'],
    ['Sales rose in the last full year.', 'the last full year → 2023'],
    ['He voted last semester.', 'last semester → 2023-H2'],
    ['The latest Monday meeting was long.', 'Monday → 2024-03-18'],
    ['Profit rose in the latest quarter.', 'the latest quarter → 2023-Q4'],
    ['Profit rose in the latest year.', 'the latest year → 2024'],
    ['Profit rose in the latest period.', 'the latest period → 2023-Q4'],
    ['They meet next Christmas.', 'next Christmas → 2024-12-25'],
    ['They met last Easter in Velmar.', 'last Easter → 2023-04-09'],
    ['She wed last Oct. 23.', 'last Oct. 23 → 2023-10-23'],
    ['She wed last Dec 23.', 'last Dec 23 → 2023-12-23'],
    ['She wed this June.', 'this June → 2024-06'],
    ['They sing this April.', 'this April → 2024-04'],
    ["Snow fell in last year's fourth quarter.", "last year's fourth quarter → 2023-Q4"],
    ["Last year's winner was Ms Orlu.", 'Last year → 2023'],
    ['This hour is ours.'],
    ['He quit at the last minute, at that hour, at the same hour.'],
    ['He came for the latest-night show.'],
    ['He came on last year-long leave.', 'year-long → P1Y'],
    ['The past weekend was calm.', 'The past weekend → 2024-W11-WE'],
    ['The last quarter was poor.', 'The last quarter → 2023-Q4'],
    ['The past night was calm.', 'The past night → 2024-03-17TNI'],
    ['The past year was hard.', 'The past year → P1Y'],
    ['Over the past year and a half he wrote.', 'the past year and a half → P1Y6M'],
    ['He has lived there for the last hour.', 'the last hour → PT1H'],
    ['The next year or so will be hard.', 'The next year or so → P1Y'],
    ['Last Week was their best song.'],
  ]);
});

describe('that, the same, the following: counted from the mention before', () => {
  check([
    [
      'They met on June 4, 2019. That same week she resigned.',
      'June 4, 2019 → 2019-06-04',
      'That same week → 2019-W23',
    ],
    [
      'They met on June 4, 2019. The next week they wed.',
      'June 4, 2019 → 2019-06-04',
      'The next week → 2019-W24',
    ],
    [
      'They met on June 4, 2019. The preceding night it had snowed.',
      'June 4, 2019 → 2019-06-04',
      'The preceding night → 2019-06-03TNI',
    ],
    [
      'They met on June 4, 2019. The subsequent month was dry.',
      'June 4, 2019 → 2019-06-04',
      'The subsequent month → 2019-07',
    ],
    [
      'They met on June 4, 2019. The previous weekend was calm.',
      'June 4, 2019 → 2019-06-04',
      'The previous weekend → 2019-W22-WE',
    ],
    [
      'They met on June 4, 2019. The next morning it snowed.',
      'June 4, 2019 → 2019-06-04',
      'The next morning → 2019-06-05TMO',
    ],
    [
      'They met on June 4, 2019. The following evening it snowed.',
      'June 4, 2019 → 2019-06-04',
      'The following evening → 2019-06-05TEV',
    ],
    [
      'They met on June 4, 2019. He had died that night.',
      'June 4, 2019 → 2019-06-04',
      'that night → 2019-06-04TNI',
    ],
    [
      'They met on June 4, 2019, and wed the same evening.',
      'June 4, 2019 → 2019-06-04',
      'the same evening → 2019-06-04TEV',
    ],
    [
      'They met on June 4, 2019. That summer was dry.',
      'June 4, 2019 → 2019-06-04',
      'That summer → 2019-SU',
    ],
    [
      'They met on June 4, 2019. The previous Friday the shop had burned.',
      'June 4, 2019 → 2019-06-04',
      'The previous Friday → 2019-05-31',
    ],
    [
      'They met on June 4, 2019. The following Monday was rainy.',
      'June 4, 2019 → 2019-06-04',
      'The following Monday → 2019-06-10',
    ],
    [
      'They met on June 4, 2019. A year earlier they had been strangers.',
      'June 4, 2019 → 2019-06-04',
      'A year earlier → 2018',
    ],
    [
      'They met in June 2019. A year earlier they had been strangers.',
      'June 2019 → 2019-06',
      'A year earlier → 2018-06',
    ],
    ['They met in June 2019. That year the town grew.', 'June 2019 → 2019-06', 'That year → 2019'],
    ['He went out that Friday and never came back.', 'that Friday → 2024-03-15'],
    ['That summer was dry.', 'That summer → 2023-SU'],
    ['He liked the last dawn there.'],
  ]);
});

describe('units in the plural', () => {
  check([
    ['The road is closed these days.', 'these days → PRESENT_REF'],
    ['These weeks are hard.'],
    ['It happened in previous years.', 'previous years → PAST_REF'],
    ['Losses came in prior months.', 'prior months → PAST_REF'],
    ['Costs will fall in future years.', 'future years → FUTURE_REF'],
    ['Prices fell in recent weeks or months.', 'recent weeks or months → PXW'],
    ['Rain is due in coming days.', 'coming days → PXD'],
    ['Guests are due in upcoming weeks.', 'upcoming weeks → PXW'],
    ['It rained for those weeks.'],
    ['Rents will rise in the ensuing months.', 'the ensuing months → FUTURE_REF'],
    ['Work slowed over past months.', 'past months → PXM'],
    ['He lived there in the last years.', 'the last years → PXY'],
    ['They will be felt by the next years.', 'the next years → FUTURE_REF'],
    ['Crews worked in the following days.', 'the following days → PXD'],
  ]);
});

describe('a count after them', () => {
  check([
    ['For the past two years and a half he has been ill.', 'the past two years and a half → P2Y6M'],
    ['The next two or three weeks will be dry.', 'The next two or three weeks → P3W'],
    ['In the past three to five years the town grew.', 'the past three to five years → P5Y'],
    ['The last two full years were hard.', 'The last two full years → P2Y'],
    ['The next five trading days will tell.', 'The next five trading days → P5D'],
    ['For the past two and a half years he has been ill.', 'the past two and a half years → P2Y6M'],
    ['The coming six months or so will tell.', 'The coming six months or so → P6M'],
    ['In the last two to Velmar.'],
    ['Over the last three games he scored.'],
    ['The talks are to last two weeks.', 'two weeks → P2W'],
    ['The talks will last two weeks.', 'two weeks → P2W'],
  ]);
});

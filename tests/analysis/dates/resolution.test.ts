import { describe } from 'vitest';
import { check } from './check.js';

describe('the tense of the sentence tells past from future', () => {
  check([
    ['Rain is forecast for Friday.', 'Friday → 2024-03-22'],
    ['The forecast on Friday was wrong.', 'Friday → 2024-03-15'],
    ['Rain was forecast for Friday.', 'Friday → 2024-03-15'],
    ['The owner could not walk on Friday.', 'Friday → 2024-03-15'],
    ['The owner could only walk on Friday.', 'Friday → 2024-03-15'],
    ['The start on Friday is early.', 'Friday → 2024-03-15'],
    ['The vote comes as soon as Friday.', 'Friday → 2024-03-22'],
    ['The vote comes as early as Friday.', 'Friday → 2024-03-22'],
    ['As late as Friday nobody knew.', 'Friday → 2024-03-15'],
    ['Until Thursday, they had not spoken.', 'Thursday → 2024-03-14'],
    ['Until Thursday, they will not speak.', 'Thursday → 2024-03-21'],
    ['The talks were postponed until Thursday.', 'Thursday → 2024-03-21'],
    ['The shop was open till Thursday.', 'Thursday → 2024-03-14'],
    ['The show ran until February.', 'February → 2024-02'],
    ['The show will run until February.', 'February → 2025-02'],
    ['She served as mayor until June.', 'June → 2023-06'],
    ['He led the guild until May, she said.', 'May → 2023-05'],
    ['He was held until Friday.', 'Friday → 2024-03-22'],
    ['It was not until Friday that she knew.', 'Friday → 2024-03-15'],
    ['The yard will stay shut until Friday.', 'Friday → 2024-03-22'],
    ['The yard did not meet its crew until Friday.', 'Friday → 2024-03-15'],
    ['He wasn’t told until Friday.', 'Friday → 2024-03-15'],
    ['He was not named until Friday.', 'Friday → 2024-03-15'],
    ['Nobody told us until Friday.', 'Friday → 2024-03-15'],
    ['No one knew until Friday.', 'Friday → 2024-03-15'],
    ['It was not expected until Friday.', 'Friday → 2024-03-22'],
    ['The club is not due until Friday.', 'Friday → 2024-03-22'],
    ["Friday's vote will be close.", 'Friday → 2024-03-22'],
    ['High rates could weigh on margins on Friday.', 'Friday → 2024-03-22'],
    ['The owner could not be found on Friday.', 'Friday → 2024-03-15'],
    ['The owner could be found on Friday.', 'Friday → 2024-03-22'],
    ['The owner could have left on Friday.', 'Friday → 2024-03-15'],
    ['The owner might walk on Friday.', 'Friday → 2024-03-22'],
    ['The hearing is set for Friday.', 'Friday → 2024-03-22'],
    ['The judge set bail on Friday.', 'Friday → 2024-03-15'],
    ['The club is set to move on Friday.', 'Friday → 2024-03-22'],
    ['The talks are to resume on Friday.', 'Friday → 2024-03-22'],
    ['The talks were to resume on Friday.', 'Friday → 2024-03-15'],
    ['They hope to win on Friday.', 'Friday → 2024-03-22'],
    ['The hope died on Friday.', 'Friday → 2024-03-15'],
    ['The upcoming vote on Friday is close.', 'Friday → 2024-03-22'],
    ['We start on Friday.', 'Friday → 2024-03-22'],
    ['City host Torrance on Friday.', 'Friday → 2024-03-22'],
    ['They travel to Leeds on Friday.', 'Friday → 2024-03-22'],
    ['The host beat Leeds on Friday.', 'Friday → 2024-03-15'],
    ['The flood, on 12 May, damaged the mill.', '12 May → 2023-05-12'],
    ['The vote, on 12 May, is the third.', '12 May → 2024-05-12'],
    ['Every ramp had been replaced by May.', 'May → 2023-05'],
    ['The firm was told to replace every ramp by May.', 'May → 2024-05'],
    ['The sale, which had been expected, helps to pay the loan by May.', 'May → 2024-05'],
    ['The start of the season, on Friday, in pictures.', 'Friday → 2024-03-15'],
    ['The start was on Friday.', 'Friday → 2024-03-15'],
    ['The winner will be named on Friday.', 'Friday → 2024-03-22'],
    ['The winner will not be named on Friday.', 'Friday → 2024-03-22'],
    ['The winner may be named on Friday.', 'Friday → 2024-03-22'],
    ['The winner is to be named on Friday.', 'Friday → 2024-03-22'],
    ['The winner had to be named on Friday.', 'Friday → 2024-03-15'],
    ['The winner can be named on Friday.', 'Friday → 2024-03-22'],
    ['The winner is named on Friday.', 'Friday → 2024-03-15'],
    ['The winner was named on Friday.', 'Friday → 2024-03-15'],
    ['The vote was scheduled for Friday.', 'Friday → 2024-03-15'],
    ['The vote is scheduled for Friday.', 'Friday → 2024-03-22'],
    ['They plan a vote on Friday.', 'Friday → 2024-03-15'],
    ['They plan to vote on Friday.', 'Friday → 2024-03-22'],
    ['They planned to vote on Friday.', 'Friday → 2024-03-22'],
    ['The planned vote on Friday is off.', 'Friday → 2024-03-15'],
    ['As planned, the vote on Friday is off.', 'Friday → 2024-03-15'],
    ['The vote is planned for Friday.', 'Friday → 2024-03-22'],
    ['Tickets go on sale on Friday.', 'Friday → 2024-03-22'],
    ['Tickets did not go on sale on Friday.', 'Friday → 2024-03-15'],
    ['Tickets will go on sale on Friday.', 'Friday → 2024-03-22'],
    ['They used to meet on Friday.', 'Friday → 2024-03-15'],
    ['The vote since ended on Friday.', 'Friday → 2024-03-15'],
    ['The United side on Friday is weak.', 'Friday → 2024-03-15'],
    ['The undecided on Friday is weak.', 'Friday → 2024-03-15'],
    ['The proposed bridge on Friday is weak.', 'Friday → 2024-03-15'],
    ['The bed on Friday is hard.', 'Friday → 2024-03-15'],
    ['They meet. Friday, it rained.', 'Friday → 2024-03-15'],
    ['They lost 3.5 points, they say, on Friday.', 'Friday → 2024-03-15'],
    ['They say "We met." On Friday it rains.', 'Friday → 2024-03-15'],
    ['They say it rained! Friday is dry.', 'Friday → 2024-03-15'],
    ['They say it rained? Friday is dry.', 'Friday → 2024-03-15'],
    ['They say it rained! (Friday is dry.)', 'Friday → 2024-03-15'],
    ['They will meet on Mr. Orlu on Friday.', 'Friday → 2024-03-22'],
  ]);
});

describe('months and days by the tense', () => {
  check(
    [
      ['They will be here by January.', 'January → 2025-01'],
      [
        'They will be here by June. They met in April. They meet in April.',
        'June → 2024-06',
        'April → 2023-04',
        'April → 2024-04',
      ],
      ['It runs through August.', 'August → 2024-08'],
      [
        'He came last January, last March, last May 4.',
        'last January → 2024-01',
        'last March → 2023-03',
        'last May 4 → 2023-05-04',
      ],
      [
        'He comes next January, next March, next June, next March 5, next March 30.',
        'next January → 2025-01',
        'next March → 2025-03',
        'next June → 2024-06',
        'next March 5 → 2025-03-05',
        'next March 30 → 2024-03-30',
      ],
      ['They met in the week of Feb. 30.', 'the week of Feb. 30 → 2024-02-XX'],
      ['He came on Feb. 30 last year.', 'Feb. 30 last year → 2023-02-XX'],
    ],
    '2024-03-21',
  );
});

describe('weekdays with a direction', () => {
  check(
    [
      [
        'He came last Friday, last Tuesday, last Thursday.',
        'last Friday → 2024-03-15',
        'last Tuesday → 2024-03-19',
        'last Thursday → 2024-03-14',
      ],
      [
        'He comes next Friday, next Tuesday, next Thursday.',
        'next Friday → 2024-03-22',
        'next Tuesday → 2024-03-26',
        'next Thursday → 2024-03-28',
      ],
      [
        'He will come this Tuesday. He will come this Friday.',
        'this Tuesday → 2024-03-26',
        'this Friday → 2024-03-22',
      ],
      [
        'He came this Tuesday. He came this Friday.',
        'this Tuesday → 2024-03-19',
        'this Friday → 2024-03-15',
      ],
      [
        'He comes this Tuesday or this Friday.',
        'this Tuesday → 2024-03-19',
        'this Friday → 2024-03-22',
      ],
    ],
    '2024-03-21',
  );
});

describe('weekends', () => {
  check(
    [
      [
        'The last weekend was wet. This weekend is dry.',
        'The last weekend → 2024-W11-WE',
        'This weekend → 2024-W12-WE',
      ],
      ['The weekend will be dry.', 'The weekend → 2024-W12-WE'],
      ['They met on the weekend.', 'the weekend → 2024-W11-WE'],
    ],
    '2024-03-21',
  );
});

describe('weekends on a Friday', () => {
  check([['The weekend is dry.', 'The weekend → 2024-W12-WE']], '2024-03-22');
});

describe('a quarter that the text talks of', () => {
  check(
    [
      [
        'Sales rose in the third quarter. The quarter was good. The year was good.',
        'the third quarter → 2023-Q3',
        'The quarter → 2023-Q3',
        'The year → 2024',
      ],
      [
        'Sales rose in the third quarter. Two quarters earlier they fell; a decade earlier too.',
        'the third quarter → 2023-Q3',
        'Two quarters earlier → 2023-Q1',
        'a decade earlier → 201',
      ],
      [
        'Sales rose in the third quarter ended Oct. 31. The quarter ended Sept. 30 was good.',
        'the third quarter → 2023-Q3',
        'Oct. 31 → 2023-10-31',
        'The quarter → 2023-Q3',
        'Sept. 30 → 2023-09-30',
      ],
      [
        'Sales rose last quarter. The first nine months were good. A year earlier they were not.',
        'last quarter → 2023-Q4',
        'The first nine months → P9M',
        'A year earlier → 2022-Q4',
      ],
    ],
    '2024-03-21',
  );
});

describe('the mention before is too coarse, or not', () => {
  check(
    [
      [
        'They met in June 2018. That day she left. Two weeks later it rained.',
        'June 2018 → 2018-06',
        'That day → 2018-06-XX',
        'Two weeks later → XXXX-WXX',
      ],
      [
        'They met in June 2018. That same night it rained; that month too, that quarter, that decade.',
        'June 2018 → 2018-06',
        'That same night → XXXX-XX-XXTNI',
        'that month → 2018-06',
        'that quarter → 2018-Q2',
        'that decade → 201',
      ],
      [
        'They met in June 2018. That same afternoon it rained.',
        'June 2018 → 2018-06',
        'That same afternoon → XXXX-XX-XXTAF',
      ],
      [
        'They met in the third quarter of 2018. The month before it rained.',
        'the third quarter of 2018 → 2018-Q3',
        'The month before → XXXX-XX',
      ],
      [
        'They met in the 1990s. A year earlier it rained; a decade earlier too.',
        'the 1990s → 199',
        'A year earlier → XXXX',
        'a decade earlier → 198',
      ],
      [
        'They met in the summer of 2018. That month it rained; that year too.',
        'the summer of 2018 → 2018-SU',
        'That month → XXXX-XX',
        'that year → 2018',
      ],
      [
        'They met in the first half of 2018. That quarter it rained. A year later too.',
        'the first half of 2018 → 2018-H1',
        'That quarter → XXXX-QX',
        'A year later → 2019',
      ],
      [
        'They met in the week of May 6, 2019. That day it rained. That week too.',
        'the week of May 6, 2019 → 2019-W19',
        'That day → XXXX-XX-XX',
        'That week → 2019-W19',
      ],
      [
        'They met on Labor Day weekend 2019. The following week it rained.',
        'Labor Day weekend 2019 → 2019-W35-WE',
        'The following week → 2019-W36',
      ],
      [
        'They met in June 2018. A year and a half later they parted.',
        'June 2018 → 2018-06',
        'A year and a half later → 2019',
      ],
    ],
    '2024-03-21',
  );
});

describe('without a publication date', () => {
  check(
    [
      ['They begin in the fiscal year.', 'the fiscal year → XXXX'],
      ['He left two hours ago.', 'two hours ago → PAST_REF'],
      [
        'He came last night, last week, last weekend, last month, last quarter, last year.',
        'last night → XXXX-XX-XXTNI',
        'last week → XXXX-WXX',
        'last weekend → XXXX-WXX-WE',
        'last month → XXXX-XX',
        'last quarter → XXXX-QX',
        'last year → XXXX',
      ],
      [
        'It fell this decade, this century, a millennium ago, a fortnight ago.',
        'this decade → XXX',
        'this century → XX',
        'a millennium ago → XX',
        'a fortnight ago → XXXX-WXX',
      ],
      [
        'He came yesterday morning, yesterday, on Friday night, on Friday.',
        'yesterday morning → XXXX-XX-XXTMO',
        'yesterday → XXXX-XX-XX',
        'Friday night → XXXX-WXX-5TNI',
        'Friday → XXXX-WXX-5',
      ],
      [
        'It began on May 4 at noon, at 10 a.m., in May.',
        'May 4 at noon → XXXX-05-04T12:00',
        '10 a.m. → XXXX-XX-XXT10:00',
        'May → XXXX-05',
      ],
      [
        'It rose in the third quarter, the first half of the year, in summer.',
        'the third quarter → XXXX-Q3',
        'the first half of the year → XXXX-H1',
        'summer → XXXX-SU',
      ],
      [
        'It fell on Christmas, on Easter, on Thanksgiving.',
        'Christmas → XXXX-12-25',
        'Easter → XXXX-XX-XX',
        'Thanksgiving → XXXX-XX-XX',
      ],
      [
        'They met on June 4, 2019. On Friday she left. At noon he left. In May too. Last year too.',
        'June 4, 2019 → 2019-06-04',
        'Friday → 2019-06-07',
        'noon → 2019-06-07T12:00',
        'May → 2019-05',
        'Last year → XXXX',
      ],
      [
        'They met in June 2019. On Friday she left. In August too.',
        'June 2019 → 2019-06',
        'Friday → XXXX-WXX-5',
        'August → 2019-08',
      ],
      [
        'He came on Feb. 30, 2019, or on 04/12/2019.',
        'Feb. 30, 2019 → 2019-02-XX',
        '04/12/2019 → 2019-04-12',
      ],
      ['They met on May 4. The next day too.', 'May 4 → XXXX-05-04', 'The next day → XXXX-XX-XX'],
    ],
    null,
  );
});

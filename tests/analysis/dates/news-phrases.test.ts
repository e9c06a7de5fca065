import { describe, expect, test } from 'vitest';
import { check, published } from './check.js';
import { datesIn, readings } from './story.js';

describe('what lies ahead', () => {
  check([
    ['The toll would be reviewed on Tuesday.', 'Tuesday → 2024-03-19'],
    ['We start in September.', 'September → 2024-09'],
    // Put off, asked for, and the present of a programme.
    ['The debate was brought forward to Saturday.', 'Saturday → 2024-03-23'],
    [
      'The vote was moved from last Friday to Thursday.',
      'last Friday → 2024-03-15',
      'Thursday → 2024-03-21',
    ],
    ['The mayor asked for an answer by Friday.', 'Friday → 2024-03-22'],
    ['They had left the camp by Friday.', 'Friday → 2024-03-15'],
    ['Her term expires in August.', 'August → 2024-08'],
    ['The show runs until May.', 'May → 2024-05'],
    ['Rovers then play Marrow on Tuesday.', 'Tuesday → 2024-03-19'],
    // Weekdays go on from a day ahead.
    [
      'Rain is due on Thursday. Friday and Saturday look calmer.',
      'Thursday → 2024-03-21',
      'Friday → 2024-03-22',
      'Saturday → 2024-03-23',
    ],
    ['They will debate it on Sunday and Monday.', 'Sunday → 2024-03-24', 'Monday → 2024-03-25'],
    ['Lessons tomorrow and Friday are off.', 'tomorrow → 2024-03-19', 'Friday → 2024-03-22'],
    [
      'Bonds fall due on 1 May 2039, a premium over Thursday’s price.',
      '1 May 2039 → 2039-05-01',
      'Thursday → 2024-03-14',
    ],
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
    ['It will take at least two weeks.', 'at least two weeks → P2W EQUAL_OR_MORE'],
    ['It rained on March 5 and 5 roads closed.', 'March 5 → 2024-03-05'],
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

describe('days that name no year', () => {
  check([
    // Nearer behind, but the sentence looks ahead.
    ['She will return on Nov. 30.', 'Nov. 30 → 2024-11-30'],
    ['She will never forget what began on Feb. 27.', 'Feb. 27 → 2024-02-27'],
    // Nearer ahead, but the sentence looks back; far ahead it is a misprint of the tense.
    ['She arrived on Aug. 10.', 'Aug. 10 → 2023-08-10'],
    ['The fair opened on March 24.', 'March 24 → 2024-03-24'],
    ['The deed was signed on June 3.', 'June 3 → 2023-06-03'],
    ['The game was on May 5.', 'May 5 → 2023-05-05'],
    ['They called a vote on May 5.', 'May 5 → 2024-05-05'],
    // In June the last one is nine months ago.
    ['The hall closed in June.', 'June → 2023-06'],
    // A month alone is ahead only when it is not long past.
    ['The festival will be in June.', 'June → 2024-06'],
    ['The festival is in February.', 'February → 2024-02'],
    ['It was sold before Christmas in 2009.', 'Christmas → 2009-12-25', '2009 → 2009'],
    ['It rang on Christmas morning 2022.', 'Christmas morning → 2023-12-25TMO', '2022 → 2022'],
  ]);
});

describe('false friends of the newsroom', () => {
  check([
    ['I for one am looking forward to it.'],
    ['The bus leaves at one am sharp.', 'one am → 2024-03-18T01:00'],
    ['She was named player of the year at last.'],
    ['Call at any time of the day or night.'],
    ['He starred in Back to the Future twice.'],
    ['Velmar declared a day of mourning.'],
    ['Dr June and Ms April spoke.'],
    ['They crossed at 19:00 local time (1700 UTC) in fog.', '19:00 local time → 2024-03-18T19:00'],
  ]);
});

describe('counts that look like years', () => {
  check([
    ['Of these, 1846 persons were cared for and 1720 had been sent home.'],
    ['The year 2020 was hard, but 2019 saw more rain.', 'The year 2020 → 2020', '2019 → 2019'],
    ['They met in 1992 elections and lost.', '1992 → 1992'],
    ['Losses since 1992 have been small.', '1992 → 1992 START'],
  ]);

  test('without a publication date a year alone is no ground for the days after it', () => {
    expect(readings('It was built in 1720. It shut on December 6, a Friday.')).toEqual([
      '1720 → 1720',
      'December 6 → XXXX-12-06',
      'Friday → XXXX-WXX-5',
    ]);
  });

  test('nor is a day of the case that it tells of', () => {
    const text =
      'He denies three counts of theft until 31 March 2020. The clerk had written cheques to a firm of his own and had kept none of the books, the jury heard, and the judge will sum up on Friday.';
    expect(readings(text)).toEqual(['31 March 2020 → 2020-03-31', 'Friday → XXXX-WXX-5']);
  });
});

describe('numbers of units in full', () => {
  check([
    ['It lived 540 million years ago.', '540 million years ago → XXXX'],
    ['It took four and a half years.', 'four and a half years → P4Y6M'],
    ['She began four-and-a-half years ago.', 'four-and-a-half years ago → 2019-09'],
    ['It was so in the 1980s and 90s.', 'the 1980s → 198', '90s → 199'],
    ["It was so in the '10s.", "the '10s → 201"],
    ['It stood for two hundred years.', 'two hundred years → P200Y'],
  ]);
});

describe('days told twice', () => {
  check([
    [
      'Two days later, on 17 February, he was freed.',
      'Two days later → 2024-02-17',
      '17 February → 2024-02-17',
    ],
    ['The next day, Tuesday, she died.', 'The next day → 2024-03-12', 'Tuesday → 2024-03-12'],
    ['A month before, in January, it shut.', 'A month before → 2024-01', 'January → 2024-01'],
    ['Three years later, in 2019, it shut.', 'Three years later → 2019', '2019 → 2019'],
    // A week is no day, and what is Friday's is another matter.
    ['A week later, on Tuesday, it shut.', 'A week later → 2024-W13', 'Tuesday → 2024-03-12'],
    ["A day earlier, Friday's paper shut.", 'A day earlier → 2024-03-17', 'Friday → 2024-03-15'],
    // The day of the week named.
    ['Two weeks ago on Friday it shut.', 'Two weeks ago → 2024-W10', 'Friday → 2024-03-08'],
    ['Last week, on Tuesday, it shut.', 'Last week → 2024-W11', 'Tuesday → 2024-03-12'],
    ['Next week on Tuesday it shuts.', 'Next week → 2024-W13', 'Tuesday → 2024-03-26'],
  ]);
});

describe('parts of a day, and any day', () => {
  check([
    ['By dawn on Tuesday it had gone.', 'dawn on Tuesday → 2024-03-12TMO'],
    ['At lunchtime on 5 May 2021 they met.', 'lunchtime on 5 May 2021 → 2021-05-05TMI'],
    ['At teatime on Sunday they met.', 'teatime on Sunday → 2024-03-17TAF'],
    ['In the small hours of Sunday they met.', 'the small hours of Sunday → 2024-03-17TMO START'],
    ['An evening on the river was fine.'],
    ['On a Saturday in June 2021 they wed.', 'Saturday → XXXX-WXX-6', 'June 2021 → 2021-06'],
    ['On a Tuesday call he spoke.', 'Tuesday → 2024-03-12'],
    ['It ran for 2½ years.', '2½ years → P2Y6M'],
  ]);
});

describe('the tense of the sentence', () => {
  check([
    [
      '"We have plans." Earlier this week on Wednesday, she spoke.',
      'Earlier this week → 2024-W12 START',
      'Wednesday → 2024-03-13',
    ],
    [
      'The fire broke out yesterday in Velmar. It began at 3:30am.',
      'yesterday → 2024-03-17',
      '3:30am → 2024-03-17T03:30',
    ],
  ]);
});

describe('bounds, the end exclusive', () => {
  test.each([
    ['Sales fell last week.', '2024-03-11', '2024-03-18'],
    ['Sales fell last weekend.', '2024-03-16', '2024-03-18'],
    ['Sales fell last month.', '2024-02-01', '2024-03-01'],
    ['The mill burned on Friday night.', '2024-03-15T20:00', '2024-03-16T06:00'],
    ['The mill burned on Friday morning.', '2024-03-15T06:00', '2024-03-15T12:00'],
    ['The mill burned at 23:59 on Dec. 31, 2023.', '2023-12-31T23:59', '2024-01-01T00:00'],
    ['Profit fell in the second half of 2023.', '2023-07-01', '2024-01-01'],
  ])('%s', (text, from, to) => {
    expect(datesIn(text, published).dates[0]).toMatchObject({ from, to });
  });
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

// Published on Monday, 18 March 2024.
describe('what news tells of days past and to come', () => {
  check([
    ['The envoy was expected in Velmar on Tuesday.', 'Tuesday → 2024-03-19'],
    ['The two were due to meet on Friday.', 'Friday → 2024-03-22'],
    ['The permit had been due to expire on Friday.', 'Friday → 2024-03-15'],
    ['She called for a general strike from Wednesday.', 'Wednesday → 2024-03-20'],
    [
      'Trains stood still in a strike from Wednesday to Friday.',
      'Wednesday → 2024-03-13',
      'Friday → 2024-03-15',
    ],
    [
      'He was held in the early hours of Sunday.',
      'the early hours of Sunday → 2024-03-17TMO START',
    ],
    ['It opened on this day last year.', 'this day last year → 2023-03-18'],
    ['In the same week last year it rained.', 'the same week last year → 2023-W11'],
    ['It snowed in the winter of 2021-22.', 'the winter of 2021-22 → 2021-WI'],
    [
      'A deckhand died in August 2021. A fault had been reported on 2 August.',
      'August 2021 → 2021-08',
      '2 August → 2021-08-02',
    ],
    [
      'The bridge fell in March 2019. A new one opened on March 4.',
      'March 2019 → 2019-03',
      'March 4 → 2024-03-04',
    ],
  ]);

  test('nothing counts from a date of the story when nobody knows when the story was written', () => {
    const text =
      'She was sentenced in May 2023. He left her last fall. It will open on April 20. ' +
      'The house they had lived in stood empty for a while, and then a baker and his two sons took it, ' +
      'put in a new oven, and sold bread and cakes to all who came by on their way to the mill. ' +
      'It burned down in July.';
    expect(readings(text)).toEqual([
      'May 2023 → 2023-05',
      'last fall → XXXX-FA',
      'April 20 → XXXX-04-20',
      'July → XXXX-07',
    ]);
  });
});

describe('which year and which day', () => {
  check([
    ['The last flood, on 12 May, damaged 212 homes.', '12 May → 2023-05-12'],
    ['The union, whose strike on 30 May closed the port, will vote.', '30 May → 2023-05-30'],
    ['A vote on 12 May organised by the union is open to all.', '12 May → 2024-05-12'],
    ['Support has slipped since Labor Day.', 'Labor Day → 2023-09-04 START'],
    ['Prices have doubled since 1 May.', '1 May → 2023-05-01 START'],
    ['The hearing resumes on the 3rd of next month.', 'the 3rd of next month → 2024-04-03'],
    ['They left on the fifteenth of last month.', 'the fifteenth of last month → 2024-02-15'],
    ['They come on the 31st of next month.', 'the 31st of next month → 2024-04'],
    ['As recently as March, the site was empty.', 'March → 2024-03'],
    ['It flooded in the summer of 2010-11.', 'the summer of 2010-11 → 2010-SU'],
    ['It flooded in the winter of 2013/14.', 'the winter of 2013/14 → 2013-WI'],
    ['Sallow play Karlow on Friday.', 'Friday → 2024-03-22'],
    [
      'He was wounded in November 1918. The following March he came home.',
      'November 1918 → 1918-11',
      'The following March → 1919-03',
    ],
    [
      'He was wounded in May 1918. The previous winter he had been ill.',
      'May 1918 → 1918-05',
      'The previous winter → 1917-WI',
    ],
  ]);
});

describe('what a phrase is counted from', () => {
  check([
    // The month that a text talks of.
    [
      "January's rise in wages made the month's survey look dull.",
      'January → 2024-01',
      'the month → 2024-01',
    ],
    [
      'Sales fell in February. Exports for the month rose.',
      'February → 2024-02',
      'the month → 2024-02',
    ],
    [
      'February sales beat those of the same month last year. Exports for the month rose.',
      'February → 2024-02',
      'the same month last year → 2023-02',
      'the month → 2024-02',
    ],
    // A quarter of a year before is compared in figures.
    [
      'Profit rose in the fourth quarter of 2023. Few thought a year ago that she would lead it.',
      'the fourth quarter of 2023 → 2023-Q4',
      'a year ago → 2023',
    ],
    [
      'Profit rose in the fourth quarter of 2023. It lost 4 million a year ago.',
      'the fourth quarter of 2023 → 2023-Q4',
      'a year ago → 2022-Q4',
    ],
    ['Work will begin in the winter.', 'the winter → 2024-WI'],
    ['The mill will reopen in the first quarter.', 'the first quarter → 2024-Q1'],
    ['The strike could run well into the fall.', 'the fall → 2024-FA'],
    // The verb of a day may stand some words before it.
    ['She drove to a clinic in the valley on June 3.', 'June 3 → 2023-06-03'],
    ['He was asked to appear before the panel on June 3.', 'June 3 → 2024-06-03'],
    ['Reed said she was starting a course on June 3.', 'June 3 → 2024-06-03'],
    // "that" opens a clause.
    ['Reed said that Friday would be fine.', 'Friday → 2024-03-15'],
    ["Reed noted that Friday's match was over.", 'Friday → 2024-03-15'],
    ['They met again on that Friday.', 'that Friday → 2024-03-15'],
    // A programme is no day.
    ["Reed told the network's Today show that she was well."],
    ['He is a member of USA TODAY’s Board, she of USA Today.'],
    ['She told the network’s This Morning that she was well.'],
    ['He told the network’s This Morning on Monday that he was well.', 'Monday → 2024-03-18'],
    ['She told Today she was well. He was on NBC’s Today.'],
    ['It was met with alarm in some quarters.'],
    ['Sales fell for some quarters.', 'some quarters → PXQ'],
    ['She lost the Winter Fuel Grant, and the Autumn Statement is due.'],
    ['In the Autumn, she will go to the Summer Games.', 'the Autumn → 2024-FA'],
    ['Talks will resume in the new year.', 'the new year → 2025 START'],
    ['Early in the New Year the mill shut.', 'Early in the New Year → 2024 START'],
    ['It is the first new year of the new king.'],
    ['They sang over New Year’s weekend.', 'New Year’s weekend → 2023-W52-WE'],
    ['She made a New Year’s resolution on New Year’s.', 'New Year’s → 2024-01-01'],
    ['He won at the 1974 October election.', '1974 October → 1974-10'],
    ['She spoke at the 1963 March on Velden.', '1963 → 1963'],
    ['She died on Anzac Day eve.', 'Anzac Day eve → 2023-04-24'],
    ['Acme Q4 profit jumps on demand.', 'Q4 → 2023-Q4'],
    ['Sales will rise in Q4.', 'Q4 → 2024-Q4'],
    ['This morning she was well.', 'This morning → 2024-03-18TMO'],
    // A part of a month is the month; its weekends are told by their Saturdays.
    ['The first week of May was wet.', 'The first week of May → 2023-05 START'],
    ['It rained in the last days of October 2022.', 'the last days of October 2022 → 2022-10 END'],
    ['Prices fell in the second half of January.', 'the second half of January → 2024-01 END'],
    ['The fair was held on the last weekend of July.', 'the last weekend of July → 2023-W30-WE'],
    ['The first weekend in May 2022 was dry.', 'The first weekend in May 2022 → 2022-W18-WE'],
    ['FIRE IN THE USA today.', 'today → 2024-03-18'],
    ['The lights went out on Christmas eve.', 'Christmas eve → 2023-12-24'],
    ["They danced on New Year's day.", "New Year's day → 2024-01-01"],
  ]);

  test('a season that is over and told as to come is the next', () => {
    expect(readings('Talks will resume in the spring.', '2023-12-06')).toEqual([
      'the spring → 2024-SP',
    ]);
  });
});

import { describe } from 'vitest';
import { check } from './check.js';

describe('ranges of days', () => {
  check([
    ['It was January in 5-9 terms.', 'January → 2024-01'],
    [
      'The siege ran March 5-9, 1918, then April 24 and 25, then Apr. 3 to 7.',
      'March 5 → 1918-03-05',
      '9, 1918 → 1918-03-09',
      'April 24 → 2024-04-24',
      '25 → 2024-04-25',
      'Apr. 3 → 2024-04-03',
      '7 → 2024-04-07',
    ],
    [
      'The siege ran 22-25 April 1951, then 3 to 7 May, then 5 or 6 June 1944.',
      '22 → 1951-04-22',
      '25 April 1951 → 1951-04-25',
      '3 → 1951-05-03',
      '7 May → 1951-05-07',
      '5 → 1944-06-05',
      '6 June 1944 → 1944-06-06',
    ],
    [
      'The siege ran from the 3rd and 4th of May.',
      'the 3rd → 2024-05-03',
      '4th of May → 2024-05-04',
    ],
    ['They won 9-5 and 5 to 9, and lost 25-24 may be.'],
    [
      'It was March 25-24 in mar 5-9 terms, Mar 5 and 9.',
      'March 25 → 2024-03-25',
      'Mar 5 → 2024-03-05',
      '9 → 2024-03-09',
    ],
    ['It was March 5-9 or Velmar 5-9 or Velmar. 5-9.', 'March 5 → 2024-03-05', '9 → 2024-03-09'],
  ]);
});

describe('lists of days', () => {
  check([
    [
      'Banks will shut on April 9, 11 and 17.',
      'April 9 → 2024-04-09',
      '11 → 2024-04-11',
      '17 → 2024-04-17',
    ],
    [
      'They met on 9, 11 and 17 April 2023.',
      '9 → 2023-04-09',
      '11 → 2023-04-11',
      '17 April 2023 → 2023-04-17',
    ],
    [
      'They met on Feb. 3, 5 and 9, 2024.',
      'Feb. 3 → 2024-02-03',
      '5 → 2024-02-05',
      '9, 2024 → 2024-02-09',
    ],
    ['On April 9, 11 people died.', 'April 9 → 2024-04-09'],
    ['On April 9, 11 and 17 people died.', 'April 9 → 2024-04-09'],
    ['On April 9, 5 and 7 were lucky numbers.', 'April 9 → 2024-04-09'],
  ]);
});

describe('a day of the month that the text talks of', () => {
  check([
    [
      'The bridge opened in January. It was shut on the 14th, and from the 20th to the 23rd.',
      'January → 2024-01',
      'the 14th → 2024-01-14',
      'the 20th → 2024-01-20',
      'the 23rd → 2024-01-23',
    ],
    ['It ran from 28 February to the 3rd.', '28 February → 2024-02-28', 'the 3rd → 2024-03-03'],
    ['He will fly home on the 20th.', 'the 20th → 2024-03-20'],
    ['He will fly home on the 5th.', 'the 5th → 2024-04-05'],
    ['He flew home on the 25th.', 'the 25th → 2024-02-25'],
    ['She spoke at 2 p.m. on the 8th.', '2 p.m. on the 8th → 2024-03-08T14:00'],
    [
      'It ran from the 13th to the 19th of October 1950.',
      'the 13th → 1950-10-13',
      'the 19th of October 1950 → 1950-10-19',
    ],
    [
      'They live on the 14th floor, since the 9th attempt, before the 40th, by the 5th of the team.',
    ],
    ['He made birdies on the 7th and the 12th.'],
    ['In February he left on the 31st.', 'February → 2024-02', 'the 31st → XXXX-XX-31'],
  ]);
  check([['He flew home on the 25th.', 'the 25th → XXXX-XX-25']], null);
});

describe('the week, the night of a day', () => {
  check([
    [
      'It rained in the week of May 6, the week of the 6th of May, the week of 04.05.2019.',
      'the week of May 6 → 2024-W19',
      'the week of the 6th of May → 2024-W19',
      'the week of 04.05.2019 → 2019-W18',
    ],
    [
      'It was the week of rain, the week of Monday, the week of May.',
      'Monday → 2024-03-18',
      'May → 2023-05',
    ],
    ['It burned on the night of April 18, 1775.', 'the night of April 18, 1775 → 1775-04-18TNI'],
    [
      'It burned in the early morning hours of May 3 and the late night of May 3.',
      'the early morning hours of May 3 → 2024-05-03TMO',
      'the late night of May 3 → 2024-05-03TNI',
    ],
    [
      'It burned on the evening of the 4th of May and the night of Friday.',
      'the evening of the 4th of May → 2023-05-04TEV',
      'the night of Friday → 2024-03-15TNI',
    ],
    [
      'It burned on the night of 3/4 June 1941, the night of 11 to 12 January, the night of May 3-4.',
      'the night of 3/4 June 1941 → 1941-06-03TNI',
      'the night of 11 to 12 January → 2024-01-11TNI',
      'the night of May 3-4 → 2024-05-03TNI',
    ],
    [
      'It opens in the week beginning 6 May, on the weekend of 26-27 October 2024.',
      'the week beginning 6 May → 2024-W19',
      'the weekend of 26-27 October 2024 → 2024-W43-WE',
    ],
    [
      'It burned on the morning of the storm, the morning in May, the late May night.',
      'May → 2023-05',
      'the late May → 2023-05 END',
    ],
  ]);
});

describe('weekdays with their dates', () => {
  check([
    [
      'They met Friday, Dec. 4, or Fri., Dec. 4.',
      'Friday, Dec. 4 → 2023-12-04',
      'Fri., Dec. 4 → 2023-12-04',
    ],
    [
      'They met Friday 4 December 2020, or Friday the 13th of May 2022, or Friday the ship came.',
      'Friday 4 December 2020 → 2020-12-04',
      'Friday the 13th of May 2022 → 2022-05-13',
      'Friday → 2024-03-15',
    ],
    [
      'They met Monday, 04.12.2023, or Friday (Dec. 4).',
      'Monday, 04.12.2023 → 2023-12-04',
      'Friday (Dec. 4) → 2023-12-04',
    ],
    [
      'They met Tuesday last week, or Friday next week, or Monday this week.',
      'Tuesday last week → 2024-03-12',
      'Friday next week → 2024-03-29',
      'Monday this week → 2024-03-18',
    ],
    [
      'They met Friday, Sept. 20, and Wednesday, Sept. 20.',
      'Friday, Sept. 20 → 2024-09-20',
      'Wednesday, Sept. 20 → 2023-09-20',
    ],
    [
      'They met Friday that week, or Friday last year.',
      'Friday → 2024-03-15',
      'that week → 2024-W11',
      'Friday → 2024-03-15',
      'last year → 2023',
    ],
    [
      'They met Mon. 6 May, or Sun, May 5, or Wed, 15 May, or Sat, 12 p.m. maybe.',
      'Mon. 6 May → 2024-05-06',
      'Sun, May 5 → 2024-05-05',
      'Wed, 15 May → 2024-05-15',
      'Sat, 12 p.m. → 2024-03-16T12:00',
    ],
    [
      'They met Sun. morning, or Fri afternoon, or last Tues, or Tues. at last.',
      'Sun. morning → 2024-03-17TMO',
      'Fri afternoon → 2024-03-15TAF',
      'last Tues → 2024-03-12',
      'Tues. → 2024-03-12',
    ],
    [
      'Sun Microsystems, Sat Velmar, Wed. Orlu and Thu Orlu are none. Mon. they met, Sat 5 men, Sun. 5 men, on friday.',
    ],
    [
      'They sing Friday nights and Sunday mornings.',
      'Friday nights → XXXX-WXX-5TNI',
      'Sunday mornings → XXXX-WXX-7TMO',
    ],
    ['On Friday the crew, on Friday, the crew.', 'Friday → 2024-03-15', 'Friday → 2024-03-15'],
  ]);
});

describe('the time of a day', () => {
  check([
    [
      'It struck Friday at noon, Friday, 10 a.m., Friday at 10:30.',
      'Friday at noon → 2024-03-15T12:00',
      'Friday, 10 a.m. → 2024-03-15T10:00',
      'Friday at 10:30 → 2024-03-15T10:30',
    ],
    [
      'It struck Friday early morning, Friday mid-afternoon, Friday late night.',
      'Friday early morning → 2024-03-15TMO',
      'Friday mid-afternoon → 2024-03-15TAF',
      'Friday late night → 2024-03-15TNI',
    ],
    [
      'It struck Friday late, in Friday-night lights, Friday at Velmar.',
      'Friday → 2024-03-15',
      'Friday → 2024-03-15',
      'Friday → 2024-03-15',
    ],
    [
      'It struck yesterday morning, today at 5 p.m., tomorrow, 10:30.',
      'yesterday morning → 2024-03-17TMO',
      'today at 5 p.m. → 2024-03-18T17:00',
      'tomorrow, 10:30 → 2024-03-19T10:30',
    ],
    ['The people of tomorrow came.'],
    [
      'It rained tonight and overnight, lately and formerly, nowadays and presently.',
      'tonight → 2024-03-18TNI',
      'overnight → 2024-03-18TNI',
      'lately → PAST_REF',
      'formerly → PAST_REF',
      'nowadays → PRESENT_REF',
      'presently → PRESENT_REF',
    ],
  ]);
});

describe('years beside months', () => {
  check([
    [
      "They met in June 2018 and in May of that week, in May ' 99.",
      'June 2018 → 2018-06',
      'May → 2023-05',
      'that week → XXXX-WXX',
      'May → 2023-05',
    ],
    [
      'They met in May last year, in May of last year, in June next year, in May this year.',
      'May last year → 2023-05',
      'May of last year → 2023-05',
      'June next year → 2025-06',
      'May this year → 2024-05',
    ],
    [
      'They met in June 2018 and in August of the same year.',
      'June 2018 → 2018-06',
      'August of the same year → 2018-08',
    ],
    [
      'They met in June 2018 and in August that year.',
      'June 2018 → 2018-06',
      'August that year → 2018-08',
    ],
    [
      'They met in June 2018 and in August, that year.',
      'June 2018 → 2018-06',
      'August, that year → 2018-08',
    ],
    [
      'They met in June 2018 and on 3 August of that year.',
      'June 2018 → 2018-06',
      '3 August of that year → 2018-08-03',
    ],
    [
      'They met in July previous year, in May of the year, in May the ship.',
      'July → 2023-07',
      'previous year → 2023',
      'May → 2023-05',
      'the year → 2024',
      'May → 2023-05',
    ],
    [
      "They met in May '05, in May '31, in May ’18, in May ‘99.",
      "May '05 → 2005-05",
      "May '31 → 1931-05",
      'May ’18 → 2018-05',
      'May ‘99 → 1999-05',
    ],
    ["They met in May'99, in May 99.", 'May → 2023-05'],
    [
      'They met in May [2023], in May [20], in May [2023 or so.',
      'May [2023] → 2023-05',
      'May → 2023-05',
      'May → 2023-05',
      '2023 → 2023',
    ],
    [
      'They met in March-2020, on Mar-20, on 19-Nov-2012, on 19-Nov-1.',
      'March-2020 → 2020-03',
      'Mar-20 → 2020-03-20',
      '19-Nov-2012 → 2012-11-19',
      '19-Nov → 2012-11-19',
    ],
    ['They met in May, 2020, or in May, 2,000 of them.', 'May, 2020 → 2020-05', 'May → 2023-05'],
  ]);
});

describe('months and days', () => {
  check([
    ['They saw 99 Dec sales.'],
    [
      'They met on May second, March thirty-first, March eighth of 2020.',
      'May second → 2023-05-02',
      'March thirty-first → 2024-03-31',
      'March eighth of 2020 → 2020-03-08',
    ],
    [
      'May second graders sing in March first-quarter shows of June fortieth.',
      'March → 2024-03',
      'first-quarter → 2024-Q1',
      'June → 2024-06',
    ],
    [
      'They met on the first of May 2020, the twenty-first of May, the 5 of May.',
      'the first of May 2020 → 2020-05-01',
      'twenty-first of May → 2020-05-21',
      '5 of May → 2020-05-05',
    ],
    ['They met the second May, the fifth of it, the forty-first of May.', 'May → 2023-05'],
    ['The score was 5 May 4.', 'May 4 → 2024-05-04'],
    ['They paid $5 May 2020, 3.5 May 2020.', 'May 2020 → 2020-05', 'May 2020 → 2020-05'],
    ['They met on 12-May, 4 may, 32 May 2020.', '12-May → 2023-05-12', 'May 2020 → 2020-05'],
    [
      'They drew March 1,999 men, or May 5% of May 5.5 or May 5:30.',
      'May → 2023-05',
      '5:30 → 2024-03-18T05:30',
    ],
    ['They met on May 05, on May 4th, on May 005.', 'May 05 → 2023-05-05', 'May 4th → 2024-05-04'],
    [
      'They met in Jan. last, in Sept. They met Dec. 4th, Mar. 5. Jan was cold, Mar Velmar. Dec sales fell.',
      'Jan. → 2024-01',
      'Sept. → 2023-09',
      'Dec. 4th → 2023-12-04',
      'Mar. 5 → 2024-03-05',
    ],
    [
      'They met by May, in end-May, mid-May. May it rain. They may march in march.',
      'May → 2024-05',
      'end-May → 2023-05 END',
      'mid-May → 2023-05 MID',
    ],
    [
      'June Orlu spoke in June. Aunt April and mr. August came. They met in August Velmar.',
      'June → 2023-06',
      'August → 2023-08',
      'August → 2023-08',
    ],
    ['April 5 was dry. April Orlu was not.', 'April 5 → 2024-04-05'],
    [
      'They met in 2019 May, 5-May, the day of May 2020. Feb. 30 is none.',
      '2019 May → 2019-05',
      '5-May → 2019-05-05',
      'May 2020 → 2020-05',
      'Feb. 30 → 2024-02-XX',
    ],
    [
      'They met on Sept 5, on Oct-5, on Oct-2019, on Oct-Nov.',
      'Sept 5 → 2023-09-05',
      'Oct-5 → 2023-10-05',
      'Oct-2019 → 2019-10',
    ],
  ]);
});

import { describe, expect, test } from 'vitest';
import { datesIn, readings } from './story.js';

/** Bugs that users of other date readers reported, with the thread; the sentences are our own. */
const published = '2024-03-18';

describe('what is no date stays none', () => {
  test.each([
    ['chrono: $1.35 a share is no clock', 'Profit came to $1.35 a share.'],
    ['chrono: a bare number after "to"', 'The index fell to 21 from 34.'],
    ['chrono: fractions', 'Shares rose 4 5/8 to 61 1/2.'],
    ['chrono: Sun the company', 'Sun Microsystems hired Orlu.'],
    ['chrono #518: "may" the verb', 'They may leave and may not return.'],
    ['chrono #578: "in the second"', 'Rovers scored in the second and won.'],
    ['chrono #554: march the verb', 'Thousands march against the toll.'],
    ['datefinder #56: numbers of things', 'Flight 1549 carried 1500 people.'],
    ['dateparser #582: scores', 'Rovers won 3-2 and lost 10-4.'],
    ['dateparser #787: sections of laws', 'Section 2021 and article 12 apply.'],
    ['duckling #217: phone numbers', 'Call 555-0199 or 0171 555 2010 99.'],
    ['HeidelTime #43: a run of digits', 'The file 2882015 is lost.'],
    ['persons named like months', 'April Tanner and August Bell sang.'],
    ['spring as a verb', 'Tears spring to her eyes and prices fall.'],
    ['ages of persons', 'Ms Orlu, 37 years old, has a six-year-old son.'],
    ['percentages', 'Turnout was 12% to 14%.'],
    ['race times', 'He ran the mile in 3:59.4 and the half in 61:30.'],
  ])('%s', (_, text) => {
    expect(readings(text, published)).toEqual([]);
  });
});

describe('what others misread', () => {
  test.each([
    [
      'chrono #173, duckling #29: the past is meant',
      'The mill closed in November.',
      'November → 2023-11',
    ],
    ['chrono: since March', 'Since March she has led it.', 'March → 2024-03 START'],
    ['chrono: for five years is a duration', 'He served for five years.', 'five years → P5Y'],
    [
      'chrono #238, datejs #39: quarters',
      'Sales fell in the fourth quarter of 2022.',
      'the fourth quarter of 2022 → 2022-Q4',
    ],
    ['chrono #141: a bare year', 'The mine opened in 1987.', '1987 → 1987'],
    ['chrono #141: a season', 'They met in the summer of 2019.', 'the summer of 2019 → 2019-SU'],
    [
      'HeidelTime #8, duckling #444: 19-Nov-12',
      'Stamped 19-Nov-12 in ink.',
      '19-Nov-12 → 2012-11-19',
    ],
    ['chrono: March 1st [2023]', 'They met on March 1st [2023].', 'March 1st [2023] → 2023-03-01'],
    [
      'chrono: 04.12.2023 is December',
      'Signed on 04.12.2023 in Velmar.',
      '04.12.2023 → 2023-12-04',
    ],
    ['duckling #186: last Friday', 'He left last Friday.', 'last Friday → 2024-03-15'],
  ])('%s', (_, text, ...expected) => {
    expect(readings(text, published).slice(0, 1)).toEqual(expected);
  });

  test('SUTime #201, #235: the ISO week of New Year belongs to its own year', () => {
    expect(readings('It rained last week.', '2025-01-08')).toEqual(['last week → 2025-W01']);
    expect(readings('It rained last week.', '2021-01-08')).toEqual(['last week → 2020-W53']);
  });

  test('SUTime #835: Feb 29, 2015 never was; the month is kept, and a warning says so', () => {
    const { dates, warnings } = datesIn('It was dated Feb 29, 2015 by mistake.', published);
    expect(dates[0]).toMatchObject({ value: '2015-02-XX', from: null, to: null });
    expect(warnings).toMatchObject([{ code: 'no-such-day', span: { start: 13, end: 25 } }]);
  });
});

describe('without a publication date nothing is guessed', () => {
  test.each([
    ['They met on Dec. 4 in Velmar.', 'Dec. 4 → XXXX-12-04'],
    ['They met on Friday.', 'Friday → XXXX-WXX-5'],
    ['They met yesterday.', 'yesterday → XXXX-XX-XX'],
    ['They met last week.', 'last week → XXXX-WXX'],
    ['They met in 2019.', '2019 → 2019'],
  ])('%s', (text, expected) => {
    expect(readings(text, null)).toEqual([expected]);
  });

  test('one warning says what to pass', () => {
    const { warnings } = datesIn('They met on Friday and again on Sunday.', null);
    expect(warnings.map(({ code }) => code)).toEqual(['no-publication-date']);
    expect(warnings[0]!.message).toContain('--date');
  });
});

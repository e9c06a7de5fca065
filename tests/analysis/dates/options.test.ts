import { describe, expect, test } from 'vitest';
import { isTimeZone } from '../../../src/analysis/dates/time-zone.js';
import { datesIn, readings } from './story.js';

describe('slash dates in running text', () => {
  const text = 'The pact was signed on 04/12/2019 in Velmar.';

  test('nothing tells their order: both readings are given', () => {
    expect(datesIn(text, '2024-03-18').dates[0]).toMatchObject({
      value: '2019-04-12',
      ambiguous: true,
      alternatives: ['2019-12-04'],
      confidence: 'low',
    });
  });

  test('--date-order decides', () => {
    const { dates } = datesIn(text, '2024-03-18', { dateOrder: 'dmy' });
    expect(dates[0]).toMatchObject({ value: '2019-12-04', ambiguous: false, alternatives: [] });
    expect(readings(text, '2024-03-18', { dateOrder: 'mdy' })).toEqual(['04/12/2019 → 2019-04-12']);
  });

  test.each([
    ['one that reads one way', 'It ran from 04/12/2019 to 25/12/2019.', '2019-12-04'],
    ['one that reads the other way', 'It ran from 04/12/2019 to 12/25/2019.', '2019-04-12'],
    ['the same day as the publication', 'Filed 18/03/2024 or 03/04/2024 by post.', '2024-04-03'],
  ])('%s decides too', (_, sentence, value) => {
    const values = datesIn(sentence, '2024-03-18').dates.map((date) => date.value);
    expect(values).toContain(value);
  });

  test('points mean day.month.year whatever the option says', () => {
    expect(readings('Signed 04.12.2019 here.', '2024-03-18', { dateOrder: 'mdy' })).toEqual([
      '04.12.2019 → 2019-12-04',
    ]);
  });
});

describe('"today" in another zone', () => {
  const late = '2024-03-18T22:30:00Z';

  test.each([
    ['no zone: the day as written', late, null, '2024-03-18'],
    ['an offset to the east', late, '+09:00', '2024-03-19'],
    ['an offset to the west', '2024-03-18T02:00:00+01:00', '-0330', '2024-03-17'],
    ['a name of the IANA list', late, 'Asia/Tokyo', '2024-03-19'],
    ['summer time is known', '2024-07-01T22:30:00Z', 'Europe/London', '2024-07-01'],
    ['summer time moves the day', '2024-07-01T23:30:00Z', 'Europe/London', '2024-07-02'],
    ['a time without a zone is local', '2024-03-18T22:30:00', 'Asia/Tokyo', '2024-03-18'],
    ['a day alone has no zone', '2024-03-18', 'Asia/Tokyo', '2024-03-18'],
  ])('%s', (_, published, timeZone, day) => {
    expect(readings('The bridge opened today.', published, { timeZone })).toEqual([
      `today → ${day}`,
    ]);
  });

  test.each([
    ['Asia/Tokyo', true],
    ['+9', true],
    ['UTC-03:30', true],
    ['Z', true],
    ['+15:00', false],
    ['+09:75', false],
    ['Mars/Olympus', false],
    ['', false],
  ])('%s is a zone: %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known);
  });
});

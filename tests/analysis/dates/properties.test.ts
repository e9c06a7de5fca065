import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOf,
  dayOf,
  daysInMonth,
  isRealDate,
  weekdayOf,
} from '../../../src/analysis/dates/calendar/calendar.js';
import { isoDate } from '../../../src/analysis/dates/calendar/iso-date.js';
import { isoWeekOf, mondayOf } from '../../../src/analysis/dates/calendar/iso-week.js';
import { findPublication } from '../../../src/analysis/dates/publication/find-publication.js';
import { datesIn, story } from './story.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const short = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const date = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => day <= daysInMonth(year, month));

type Written = (year: number, month: number, day: number) => string;
const pad = (value: number): string => String(value).padStart(2, '0');

/** Every style in which a date can be written without doubt. */
const styles: Readonly<Record<string, Written>> = {
  iso: (y, m, d) => `${y}-${pad(m)}-${pad(d)}`,
  dots: (y, m, d) => `${pad(d)}.${pad(m)}.${y}`,
  'short dots': (y, m, d) => `${d}.${m}.${y}`,
  'day first': (y, m, d) => `${d} ${months[m - 1]} ${y}`,
  'month first': (y, m, d) => `${months[m - 1]} ${d}, ${y}`,
  abbreviated: (y, m, d) => `${short[m - 1]} ${d}, ${y}`,
  'with weekday': (y, m, d) =>
    `${weekdays[weekdayOf(dayOf(y, m, d)) - 1]}, ${months[m - 1]} ${d}, ${y}`,
  hyphens: (y, m, d) => `${d}-${months[m - 1]!.slice(0, 3)}-${y}`,
  'slashes, year first': (y, m, d) => `${y}/${pad(m)}/${pad(d)}`,
  'ordinal after the month': (y, m, d) => `${months[m - 1]} ${ordinal(d)}, ${y}`,
  'ordinal and of': (y, m, d) => `${ordinal(d)} of ${months[m - 1]} ${y}`,
  'no comma': (y, m, d) => `${months[m - 1]} ${d} ${y}`,
  'short month, day first': (y, m, d) => `${d} ${months[m - 1]!.slice(0, 3)} ${y}`,
};

/** Styles of running text only. */
const proseStyles: Readonly<Record<string, Written>> = {
  "an editor's year": (y, m, d) => `${months[m - 1]} ${ordinal(d)} [${y}]`,
  'of the year': (y, m, d) => `${months[m - 1]} ${d} of ${y}`,
  'short weekday and month': (y, m, d) =>
    `${weekdays[weekdayOf(dayOf(y, m, d)) - 1]!.slice(0, 3)}, ${short[m - 1]} ${d}, ${y}`,
  'with article': (y, m, d) =>
    `${weekdays[weekdayOf(dayOf(y, m, d)) - 1]} the ${ordinal(d)} of ${months[m - 1]}, ${y}`,
};

function ordinal(day: number): string {
  const last = day > 10 && day < 14 ? 0 : day % 10;
  return `${day}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}

describe.each(Object.entries({ ...styles, ...proseStyles }))(
  'a date written in the style %s',
  (_, write) => {
    test('is found in a sentence and read back exactly', () => {
      fc.assert(
        fc.property(date, ({ year, month, day }) => {
          const written = write(year, month, day);
          const text = `The bridge was opened on ${written} in the rain.`;
          const { dates } = datesIn(text, '2024-03-18');
          expect(dates).toHaveLength(1);
          expect(text.slice(dates[0]!.start, dates[0]!.end)).toBe(written);
          expect(dates[0]).toMatchObject({
            type: 'DATE',
            value: isoDate(dayOf(year, month, day)),
            ambiguous: false,
          });
        }),
        { numRuns: 60 },
      );
    });
  },
);

describe.each(Object.entries(styles))('a date line in the style %s', (_, write) => {
  test('is read back as the publication date of a header line', () => {
    fc.assert(
      fc.property(date, ({ year, month, day }) => {
        const article = story(`Published: ${write(year, month, day)}\n\nThe bridge is open`);
        const found = findPublication(article, { dateOrder: null, timeZone: null });
        expect(found.published?.value).toBe(isoDate(dayOf(year, month, day)));
      }),
      { numRuns: 60 },
    );
  });
});

const slashStyles = [
  ['dmy', (y, m, d) => `${d}/${m}/${y}`],
  ['mdy', (y, m, d) => `${pad(m)}/${pad(d)}/${y}`],
] as const satisfies readonly (readonly ['dmy' | 'mdy', Written])[];

test.each(slashStyles)('slash dates are read back exactly with --date-order %s', (order, write) => {
  fc.assert(
    fc.property(date, ({ year, month, day }) => {
      const text = `The bridge was opened on ${write(year, month, day)} in the rain.`;
      const { dates } = datesIn(text, '2024-03-18', { dateOrder: order });
      expect(dates).toMatchObject([{ value: isoDate(dayOf(year, month, day)), ambiguous: false }]);
    }),
    { numRuns: 60 },
  );
});

const clocks: readonly (readonly [string, (hour: number, minute: number) => string])[] = [
  ['24 hours', (h, m) => `${pad(h)}:${pad(m)}`],
  ['12 hours', (h, m) => `${h % 12 || 12}:${pad(m)} ${h < 12 ? 'a.m.' : 'p.m.'}`],
  ['12 hours, glued', (h, m) => `${h % 12 || 12}:${pad(m)}${h < 12 ? 'am' : 'pm'}`],
  ['before a zone', (h, m) => `${pad(h)}${pad(m)} GMT`],
];

test.each(clocks)('a clock time of %s is read back exactly, on its day', (_, write) => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const text = `The bridge was shut at ${write(hour, minute)} on Dec. 4, 2023, by the mayor.`;
      const value = `2023-12-04T${pad(hour)}:${pad(minute)}`;
      expect(datesIn(text, '2024-03-18').dates).toMatchObject([{ type: 'TIME', value }]);
    }),
    { numRuns: 60 },
  );
});

const scraps = fc.constantFrom(
  ...'the a last next this past March May 4 31 1999 2023 - – , . : / ( ) [2023] week year day ago earlier every quarter half first more than about early of to BC Q3 \ud800 \n \n\n Monday noon 10:30 p.m. $5 %'.split(
    ' ',
  ),
);
const soup = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(scraps, { maxLength: 60 }).map((words) => words.join(' ')),
);

describe('any text at all', () => {
  test('gives mentions in order, inside the text, not overlapping, with bounds in order', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (text, dated) => {
        const { dates } = datesIn(text, dated ? '2024-03-18' : null);
        let last = 0;
        for (const { start, end, from, to, value } of dates) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).not.toBe('');
          expect((from === null) === (to === null)).toBe(true);
          if (from !== null && to !== null && !from.startsWith('-')) expect(from < to).toBe(true);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the calendar', () => {
  test.each([
    [2023, 28],
    [2024, 29],
    [1900, 28],
    [2000, 29],
    [-4, 29],
  ])('February %i has %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(isRealDate(year, 2, 29)).toBe(days === 29);
  });

  test('day numbers and dates are inverse to each other, over all centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 2_000_000 }), (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  test('more days than are kept are written alike each time', () => {
    const days = Array.from({ length: 5000 }, (_, day) => day);
    const first = days.map(isoDate);
    expect(days.map(isoDate)).toEqual(first);
    expect(new Set(first).size).toBe(days.length);
  });

  test('the Monday of a week is in that week, also at the turn of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 50_000 }), (day) => {
        const monday = mondayOf(isoWeekOf(day));
        expect(weekdayOf(monday)).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
});

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Apia'])(
  'in the zone %s every value is the same',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const { dates } = datesIn('He spoke last week, on Friday and on Dec. 31.', '2025-01-02');
      expect(dates.map(({ value }) => value)).toEqual(['2024-W52', '2024-12-27', '2024-12-31']);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

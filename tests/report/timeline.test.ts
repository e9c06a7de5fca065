import { describe, expect, it } from 'vitest';
import { type ArticleObject, articleObject } from '../../src/report/article/article-object.js';
import type { DateObject } from '../../src/report/article/date-object.js';
import { plain } from '../../src/report/style.js';
import { inOrderOfTime, timeline } from '../../src/report/timeline.js';
import { example } from './example.js';

const object = articleObject(example);

function date(
  value: string,
  from: string | null,
  to: string | null,
  more: Partial<DateObject> = {},
): DateObject {
  const context = { before: 'It began ', after: ', they say.' };
  return {
    ...object.dates![0]!,
    text: value,
    value,
    from,
    to,
    type: 'DATE',
    context,
    paragraph: 1,
    ...more,
  };
}

function lines(dates: DateObject[], width: number): string[] {
  const story: ArticleObject = { ...object, dates };
  return timeline(story, { width, style: plain, why: false }).split('\n');
}

const year = date('2023', '2023-01-01', '2024-01-01');
const day = date('2023-07-02', '2023-07-02', '2023-07-03', { paragraph: null });
const open = date('2023-12-31', '2023-12-31', null);

describe('the order of time', () => {
  it('is by start, the longer first, then by place in the text', () => {
    const first = date('2023-01-01', '2023-01-01', '2023-01-02', { start: 9 });
    const again = date('2023-01-01', '2023-01-01', '2023-01-02', { start: 3 });
    const after = date('2024', '2024-01-01', '2025-01-01');
    expect(inOrderOfTime([after, first, again, year])).toEqual([year, again, first, after]);
  });

  it('leaves out what has no place in it', () => {
    const none = [
      date('PAST_REF', null, null),
      date('P3D', '2023-01-01', '2023-01-04', { type: 'DURATION' }),
      date('x', 'nonsense', null),
    ];
    expect(inOrderOfTime(none)).toEqual([]);
    expect(lines(none, 80)).toEqual(['no dates with a place in time']);
    expect(
      timeline({ ...object, dates: undefined as never }, { width: 80, style: plain, why: false }),
    ).toBe('no dates with a place in time');
  });
});

describe('the scale', () => {
  it('has a bar for what is long and a dot for what is short', () => {
    expect(
      lines(
        [year, day, open, date('2023-06-30T10:00', '2023-06-30', '2023-07-01', { type: 'TIME' })],
        90,
      ),
    ).toEqual([
      '2023                 ━━━━━━━━━━━━━━━━━━━━━━━━  It began [2023], they say. ¶1',
      '30 June 2023, 10:00  ───────────●────────────  It began [2023-06-30T10:00], they say. ¶1',
      '2 July 2023          ───────────●────────────  It began [2023-07-02], they say.',
      '31 December 2023     ───────────────────────●  It began [2023-12-31], they say. ¶1',
    ]);
  });

  it('is a bar of its own for a day alone, or a date without an end', () => {
    expect(lines([open], 90)[0]).toMatch(/^31 December 2023 {2}━{24} {2}/);
  });

  it('is left out where there is no room beside it', () => {
    expect(lines([year, day], 30)).toEqual([
      '2023',
      '  It began [2023], they say.',
      '  ¶1',
      '2 July 2023',
      '  It began [2023-07-02], they',
      '  say.',
    ]);
  });
});

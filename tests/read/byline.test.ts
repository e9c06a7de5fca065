import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/read/layout/byline/byline.js';
import { readPlain } from '../../src/read/plain.js';

const lead =
  'The harbour council voted on Tuesday to close the old ferry pier for two years after engineers found rot.';

/** Line → names, source, date. */
const bylines: [string, string[], string | null, string | null][] = [
  ['By Ida Brandt', ['Ida Brandt'], null, null],
  ['By Marrow Customs and Border Protection', ['Marrow Customs and Border Protection'], null, null],
  ['BY IDA BRANDT AND BO ROTH', ['IDA BRANDT', 'BO ROTH'], null, null],
  ['By: Ida Brandt', ['Ida Brandt'], null, null],
  ['(Written by Ida Brandt)', ['Ida Brandt'], null, null],
  ['Von Ida Brandt, dpa', ['Ida Brandt'], 'dpa', null],
  ['By Ida Brandt =', ['Ida Brandt'], null, null],
  ['Ida Brandt, AFP', ['Ida Brandt'], 'AFP', null],
  ['By AFP', ['AFP'], 'AFP', null],
  ['By Ida Brandt, the Associated Press', ['Ida Brandt'], 'the Associated Press', null],
  ['By Ida Brandt, Bo Roth and Al Moss', ['Ida Brandt', 'Bo Roth', 'Al Moss'], null, null],
  ['By Ida Brandt, , Reuters', ['Ida Brandt'], 'Reuters', null],
  ['By Ida Brandt, The Marrow Echo', ['Ida Brandt'], 'The Marrow Echo', null],
  ['By Ida Brandt, Lowmere', ['Ida Brandt'], null, null],
  ['By Ida Brandt, New Lowmere', ['Ida Brandt'], null, null],
  ['By Ida Brandt, Lowmere | May 4, 2021', ['Ida Brandt'], null, 'May 4, 2021'],
  ['By Ida Brandt, NDR', ['Ida Brandt', 'NDR'], null, null],
  ['By Ida Brandt and Bo Roth, Marrow Tides', ['Ida Brandt', 'Bo Roth'], 'Marrow Tides', null],
  ['By Ida Brandt and Bo Roth, staff writers', ['Ida Brandt', 'Bo Roth'], null, null],
  ['By Ida Brandt, who walked the pier', ['Ida Brandt'], null, null],
  ['By Ida Brandt | 4 May 2021', ['Ida Brandt'], null, '4 May 2021'],
  ['By Ida Brandt, May 4, 2021', ['Ida Brandt'], null, 'May 4, 2021'],
  ['By Ida  Brandt -  4  May  2021', ['Ida Brandt'], null, '4  May  2021'],
  ['By Ida Brandt, 4 May 2021, Reuters', ['Ida Brandt'], 'Reuters', '4 May 2021'],
  ['Ida Brandt, Political Correspondent', ['Ida Brandt'], null, null],
  ['Ida Ní Brandt, our staff reporter', ['Ida Ní Brandt'], null, null],
  ['Ida Brandt | 4 May 2021', ['Ida Brandt'], null, '4 May 2021'],
  ['Ida Brandt and Bo Roth • May 4, 2021', ['Ida Brandt', 'Bo Roth'], null, 'May 4, 2021'],
  [
    'Ida Brandt, Marrow Echo, May 4th, 2021 at 4.30pm BST',
    ['Ida Brandt'],
    'Marrow Echo',
    'May 4th, 2021 at 4.30pm BST',
  ],
  ['Ida Brandt, Lowmere correspondent', ['Ida Brandt'], null, null],
  ['Ida Brandt, Chief Marrow Reporter', ['Ida Brandt'], null, null],
  ['3rd May 2021 by Ida Brandt', ['Ida Brandt'], null, '3rd May 2021'],
  [
    'Posted on May 4, 2021 by Ida Brandt and Bo Roth in Local News',
    ['Ida Brandt', 'Bo Roth'],
    null,
    'Posted on May 4, 2021',
  ],
  ['Ida Brandt | MNN | May 4, 2021, 06:10 IST', ['Ida Brandt'], 'MNN', 'May 4, 2021, 06:10 IST'],
  ['By “Bo” O’Neill-Roth', ['“Bo” O’Neill-Roth'], null, null],
  ['By Ludo van der Moss', ['Ludo van der Moss'], null, null],
];

test.each(bylines)('%s', (line, names, source, date) => {
  expect(readByline(line)).toEqual({ names, source, date });
});

describe('no byline', () => {
  test.each([
    'By Thursday the water had reached the hall.',
    'Closed on 4 May 2021 by Order of the Council',
    'Ida Brandt, prize-winning writer',
    'By the old pier, AFP',
    'By',
    'By ',
    'By, ,',
    'By , something odd',
    'By 4 May 2021',
    'By Staff Writer',
    'By An Eye For The Long Dark Night Of Ships',
    'By Ida B4andt',
    'Brandt, AFP',
    'the old pier, AFP',
    'Ida Brandt, baker',
    'Ida Brandt, 4 May 2021',
    'Ida Brandt, political baker and reporter',
    'Ida Brandt, news',
    'Special Correspondent',
    'Port Marrow | 4 May 2021',
    'Harbour | 4 May 2021',
    'Local News | 4 May 2021',
    'ida brandt | 4 May 2021',
    'Ida Brandt',
    `Ida Brandt said, after a long evening in the hall, AFP`,
    `By Ida ${'Brandt '.repeat(30)}`,
    '',
  ])('%s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('above a text', () => {
  test.each([
    ['Author: Ida Brandt, Reuters', ['Ida Brandt'], 'Reuters', []],
    ['Author: the editors of 1911', ['the editors of 1911'], null, []],
    ['Author:', [], null, []],
    ['By Ida Brandt, Reuters, 4 May 2021', ['Ida Brandt'], 'Reuters', [['4 May 2021', 24]]],
    ['Author: Ida Brandt, 4 May 2021', ['Ida Brandt'], null, [['4 May 2021', 20]]],
    ['Ida Brandt | 4 May 2021', ['Ida Brandt'], null, [['4 May 2021', 13]]],
  ])('%s', (line, byline, source, dates) => {
    const article = readPlain(`${line}\n\n${lead}`, { file: 'a' });
    expect([article.byline, article.source]).toEqual([byline, source]);
    expect(article.rawDates.map(({ raw, span }) => [raw, span?.start])).toEqual(dates);
    expect(article.blocks.map(({ number }) => number)).toEqual([null, 1]);
  });
});

test.each(['Ida Brandt in Port Marrow', 'By Ida Brandt at Marrow Park'])(
  'between a headline and a date the place of the author goes: %s',
  (line) => {
    const article = readPlain(
      `Ferry pier to close\n\n${line}\nFri 3 Nov 2023 16.42 GMT\n\n${lead}`,
      { file: 'a' },
    );
    expect([article.title, article.byline]).toEqual(['Ferry pier to close', ['Ida Brandt']]);
  },
);

test('the date of an update on the same line is no part of the first one', () => {
  const article = readPlain(
    `Ferry pier to close\n\nPublished 4:42 p.m. ET Nov. 3, 2023 | Updated 9:10 a.m. ET Nov. 4, 2023\n\n${lead}`,
    { file: 'a' },
  );
  expect(article.rawDates.map(({ role, raw }) => [role, raw.trim()])).toEqual([
    ['published', 'Published 4:42 p.m. ET Nov. 3, 2023'],
    ['updated', 'Updated 9:10 a.m. ET Nov. 4, 2023'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/read/plain.js';

describe('lines about the author stand apart, and those above the headline', () => {
  const lead =
    'The old pier was shut on Tuesday after engineers found rot in its piles, the council said.';
  const read = (...head: string[]) => readPlain(`${head.join('\n')}\n\n${lead}`, { file: 'a' });

  test('a name above anything else is none', () => {
    const article = read(
      'Old pier shut',
      'Ida Brandt',
      'The pier is old.',
      'Tue 4 May 2021 08.00 BST',
    );
    expect(article.byline).toEqual([]);
  });

  test.each([
    [[]],
    [['Social affairs correspondent']],
    [['Marrow News, Port Marrow']],
    [['LOWMERE']],
    [['New Lowmere']],
  ])('a name above a date line, with %j between', (between) => {
    const article = read('Old pier shut', 'Ida Brandt', ...between, 'Tue 4 May 2021 08.00 BST');
    expect([article.title, article.byline]).toEqual(['Old pier shut', ['Ida Brandt']]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'byline',
      'header',
      'paragraph',
    ]);
  });

  test.each(['Special Correspondent', 'By OUR CORRESPONDENT', 'By Staff Reporter'])(
    '%s names nobody',
    (line) => {
      const article = read('Old pier shut', '', line, '', 'Tuesday, May 4, 2021');
      expect([article.title, article.byline]).toEqual(['Old pier shut', []]);
      expect(article.blocks.map(({ kind }) => kind)).toEqual([
        'title',
        'byline',
        'header',
        'paragraph',
      ]);
    },
  );

  test.each([
    ['FOR IMMEDIATE RELEASE', null],
    ['EXCLUSIVE', null],
    ['BC-PIER-STORM', null],
    ['BC-Norland-Pier, 1st Ld-Writethru,0140', null],
    ['Eds: Updates with quotes.', null],
    ['Contact: Ida Brandt, Marrow Ferries, 01234 555 010', null],
    ['SCIENCE', 'SCIENCE'],
    ['Obituaries:', 'Obituaries'],
  ])('%s stands above the headline', (line, section) => {
    const article = read(line, '', 'Old pier shut for two years');
    expect([article.title, article.section]).toEqual(['Old pier shut for two years', section]);
  });

  test('a headline of one word stays one', () => {
    expect(read('Rot', '', 'Old pier shut for two years').title).toBe('Rot');
    expect(readPlain(`Science\n\n${lead}\n\nIt was rot.`, { file: 'a' }).title).toBe('Science');
  });

  test('two dates may stand on a line, with or without a place behind', () => {
    const dates = (line: string) =>
      read('Old pier shut', line).rawDates.map(({ role, raw }) => [role, raw]);
    expect(dates('Posted Tue 4 May 2021 at 6:12pm, updated Wed 5 May 2021 at 7:40am')).toEqual([
      ['published', 'Posted Tue 4 May 2021 at 6:12pm'],
      ['updated', ' updated Wed 5 May 2021 at 7:40am'],
    ]);
    expect(dates('Updated - May 4, 2021 09:15 pm IST - PORT MARROW')).toEqual([
      ['updated', 'Updated - May 4, 2021 09:15 pm IST'],
    ]);
  });

  test('a place in capitals may stand before a date in figures without a comma', () => {
    const { dateline, rawDates } = read('Old pier shut', 'PORT MARROW, Westland 2021-05-04');
    expect(dateline).toMatchObject({ place: 'PORT MARROW, Westland', date: '2021-05-04' });
    expect(rawDates.map(({ raw }) => raw)).toEqual(['2021-05-04']);
    expect(read('Old pier shut', 'Flight 2021-05-04').dateline).toBeNull();
  });
});

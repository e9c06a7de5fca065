import { describe, expect, test } from 'vitest';
import { blocks, lead, read, second } from './plain.js';

const body = `${lead}\n\n${second}`;

/** Heads as the sites and archives of papers have them. */
describe('heads of sites', () => {
  test.each([
    [
      'a kicker in capitals',
      'COASTAL EROSION\nPier shut after the storm\nIda Brandt, Transport Correspondent\nTuesday May 4 2021, 12.01am, The Lowmere Echo',
    ],
    ['date, author, headline', 'May 4, 2021\nIda Brandt\n\nPier shut after the storm'],
    [
      'date, author and place, headline',
      'May 4, 2021\nIda Brandt | Lowmere\n\nPier shut after the storm',
    ],
    [
      'a motto and a deck',
      'News you can trust since 1802\n\nPier shut after the storm\n\nIt is a sad day for the town.\nBy Ida Brandt\nPublished 4th May 2021',
    ],
    [
      'an advertisement on top',
      'ADVERTISEMENT\n\nPier shut after the storm\n\nIda Brandt 05:00, May 04 2021',
    ],
    [
      'reading time on top',
      '2-min read\n\nPier shut after the storm\n\nBy Ida Brandt\n\nMay 4, 2021',
    ],
    [
      'an age on top',
      '44 seconds ago\n\nPier shut after the storm\n\nBy Ida Brandt\n\nMay 4, 2021',
    ],
    [
      'a paper of Nexis alone',
      'The Lowmere Echo\n\nMay 4, 2021 Tuesday\n\nPier shut after the storm\n\nBYLINE: Ida Brandt\n\nSECTION: NEWS; Pg. 5\n\nLENGTH: 400 words',
    ],
  ])('%s', (_, head) => {
    const { title, byline, rawDates } = read(`${head}\n\n${body}`);
    expect(title).toBe('Pier shut after the storm');
    expect(byline).toEqual(['Ida Brandt']);
    expect(rawDates).toHaveLength(1);
  });

  test.each([
    ['By Ida Brandt\nLowmere Hill\n4 May 2021', { title: null, byline: ['Ida Brandt'] }],
    ['May 4, 2021\nIda Brandt/Echo Writer', { title: null, byline: ['Ida Brandt'] }],
    [
      'Pier shut after the storm\nMNN / May 4, 2021, 04:12 IST',
      { title: 'Pier shut after the storm', source: 'MNN', byline: [] },
    ],
    ['Pier shut after the storm\n- Published', { title: 'Pier shut after the storm' }],
    [
      'Pier shut after the storm\nBy Ida Brandt, in Lowmere, and Bo Roth',
      { byline: ['Ida Brandt', 'Bo Roth'] },
    ],
    [
      'NEWS\nPier shut after the storm\nIda Brandt\nMay 4, 2021',
      { title: 'Pier shut after the storm', section: 'NEWS' },
    ],
    ['PIER SHUT\nCouncil votes to close it\n', { title: 'PIER SHUT' }],
  ])('%j', (head, expected) => {
    expect(read(`${head}\n\n${body}`)).toMatchObject(expected);
  });
});

describe('lines of a printed paper and of its pictures in the story', () => {
  test.each([
    ['Please see PIER, Page A7', 'tail'],
    ['See PIER on Page 7', 'tail'],
    ['Continued from Page 1', 'tail'],
    ['From Page A1', 'tail'],
    ['THE LOWMERE ECHO          Tuesday, May 4, 2021          A7', 'tail'],
    ['THE LOWMERE ECHO          Page 7', 'tail'],
    ['The Lowmere Echo | 4 May 2021 | 12', 'tail'],
    ['The old pier last year. PHOTO | IDA BRANDT | ECHO', 'caption'],
    ['The old pier (Photo Credit: MNN)', 'caption'],
    ['The old pier at duskCredit: MNN', 'caption'],
    ['The old pier at dusk © MNN', 'caption'],
    ['Photos: the pier in pieces', 'heading'],
    ['Child Tax Credit: What to know', 'heading'],
    ['The port of call on page 7 was shut by the storm.', 'paragraph'],
  ])('%j is %s', (line, kind) => {
    const text = `Pier shut after the storm\n\n${lead}\n\n${line}\n\n${second}`;
    expect(blocks(text)[2]).toEqual([kind, line]);
  });
});

test('the line on top of a printed page, with the day below, parts no story that is hard-wrapped', () => {
  const wrapped =
    'The council of Lowmere voted on Tuesday to shut the old ferry pier\nfor two years, after engineers found rot in nearly all of the piles\nthat carry it over the mud at the mouth of the river and the quay.';
  const header = 'THE LOWMERE ECHO          Page 7\nTuesday, May 4, 2021';
  const text = `Pier shut after the storm\n\n${wrapped}\n\n${header}\n\n${wrapped}`;
  expect(blocks(text)[2]).toEqual(['tail', header]);
});

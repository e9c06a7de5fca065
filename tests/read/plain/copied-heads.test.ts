import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/read/plain.js';

/** Heads as they come with a page that was copied, and with exports of papers. */
describe('what stands between the headline and the story', () => {
  const lead =
    'The old pier was shut on Tuesday after engineers found rot in its piles, the council said.';
  const read = (...head: string[]) => readPlain(`${head.join('\n')}\n\n${lead}`, { file: 'a' });
  const bodyOf = ({ blocks }: ReturnType<typeof read>) =>
    blocks.filter(({ kind }) => kind === 'paragraph').length;

  test.each([
    [['Old pier shut', '', 'By Ida Brandt', '', 'Share', 'Facebook', 'Comment', '124', '', 'Save']],
    [['Old pier shut', '', 'By Ida Brandt, Lowmere']],
    [['Old pier shut', '', 'Ida Brandt | Lowmere', 'May 4, 2021']],
    [['NEWS RELEASE', 'For immediate release: May 4, 2021', '', 'Old pier shut', 'By Ida Brandt']],
    [['EMBARGOED UNTIL 00:01 GMT May 4, 2021', '', 'Old pier shut', 'By Ida Brandt']],
    [['Old pier shut', '', 'By Ida Brandt', '', '124 shares', '56 View comments']],
    [['Old pier shut', '', 'By Ida Brandt', '', '4 minute read', '', 'May 4, 2021']],
    [
      [
        'Old pier shut',
        '',
        'Posted on May 4, 2021 by Ida Brandt',
        '',
        'Posted in News | Tagged pier',
      ],
    ],
    [['Old pier shut', '', 'Ida Brandt / MNN / May 4, 2021, 08:15 IST']],
    [['Old pier shut', '', 'Written by Ida Brandt | Lowmere |', 'Updated: May 4, 2021 08:15 IST']],
    [
      [
        'Old pier shut',
        '',
        'May 4, 2021 08:15 am | Updated May 5, 2021 09:30 am IST - LOWMERE',
        '',
        'IDA BRANDT',
      ],
    ],
    [['Old pier shut', '', 'Ida Brandt Transport correspondent', '', 'Tue 4 May 2021 08.15 BST']],
    [
      [
        'Old pier shut',
        '',
        'First published on Tue 4 May 2021 08.15 BST',
        'Updated at 09.30 BST',
        '',
        'Ida Brandt',
      ],
    ],
    [['Old pier shut', '', 'By Ida Brandt', 'Marrow News', '', 'Published', '4 May 2021']],
    [['Old pier shut', '', 'Published 3 hours ago', '', 'Ida Brandt', 'Marrow News, Lowmere']],
    [
      [
        'Home / News',
        '',
        'Old pier shut',
        '',
        'Ida Brandt',
        'Marrow Herald·',
        '4 May, 2021 08:15 PM',
      ],
    ],
    [['News > Local', 'Old pier shut', 'It is 90 years old', '4 MAY 2021 - 08:15', 'IDA BRANDT']],
    [
      [
        'Old pier shut',
        '',
        'Ida Brandt',
        '',
        '04.05.2021',
        '',
        '© 2021 Marrow Echo. All rights reserved.',
      ],
    ],
    [['Old pier shut', '', 'By Ida Brandt', 'https://marrow.example/2021/05/04/pier']],
    [['Old pier shut', '', 'Submitted by Ida Brandt on Tue, 05/04/2021 - 10:31']],
    [['Old pier shut', '', 'Written by Ida Brandt, PhD on May 4, 2021']],
    [['Old pier shut', '', 'By Ida Brandt on 4 May 2021 | 18 Comments']],
    [['Old pier shut', 'Ida Brandt Published May 4, 2021 Updated May 5, 2021 08:00am']],
    [['Old pier shut', '', 'Ida Brandt, Health Editor, Lowmere', '4 May 2021']],
    [['Old pier shut', '', 'It will stay shut until spring.', '', 'By Ida Brandt', 'May 4, 2021']],
    [['UK news', '', 'Old pier shut', '', 'By Ida Brandt']],
    [
      [
        'Old pier shut',
        '',
        '3 hours ago',
        '',
        'Share',
        '',
        'Ida Brandt',
        'Marrow News, Lowmere',
        '',
        'Getty Images',
        'The pier in a storm of last year',
      ],
    ],
    [
      [
        'Old pier shut',
        '',
        'By Ida Brandt',
        'Image source, MNN',
        'Image caption,',
        'The pier',
        '4 May 2021',
      ],
    ],
    [
      [
        'Old pier shut',
        'Ferries will use the fish quay until the spring of next year.',
        '',
        'Listen to this article · 4:31 min',
        'The pier in March.Credit...Bo Roth for The Echo',
        'Ida BrandtBo Roth',
        'By Ida Brandt and Bo Roth',
        'Ida Brandt reported from Lowmere, and Bo Roth from Oslo.',
        '',
        'May 4, 2021',
      ],
    ],
    [
      [
        'Old pier shut',
        '1 of 3 |  The pier in Lowmere, Tuesday, May 4, 2021. (AP Photo/Bo Roth)',
        'By IDA BRANDT',
        'Updated 10:11 AM EDT, May 4, 2021',
        'Share',
      ],
    ],
    [['Old pier shut', '4th May 2021', 'By Ida Brandt @idabrandt Senior Reporter']],
    [['Old pier shut', 'Ida Brandt North of Norland correspondent', 'Tue 4 May 2021 08.15 BST']],
    [['Old pier shut', 'May 4, 2021', '', 'Kindly share this story:', '', 'Ida Brandt, Lowmere']],
    [['Old pier shut', '', 'Expand', '', 'Ida Brandt', 'Tue May 04 2021 - 10:11']],
    [
      [
        'The Quay Blog',
        'Notes from a harbour far away',
        '',
        'Old pier shut',
        'Posted by Ida Brandt',
      ],
    ],
    [['Old pier shut', '(ATTN: UPDATES with comments of the council)', 'By Ida Brandt']],
    [
      [
        'Old pier shut',
        'Engineers found rot in its piles',
        'It will be opened again in spring',
        'By IDA BRANDT',
      ],
    ],
    [
      [
        'THE MARROW ECHO               A3',
        '',
        'Old pier shut',
        '',
        'By IDA BRANDT',
        'Staff Writer',
      ],
    ],
    [['Lowmere Today', '', 'News » Ferries', '', 'Old pier shut', '', 'By Ida Brandt']],
    [
      [
        'PRESS RELEASE',
        '',
        'Media contact:',
        'Bo Roth',
        '555-0134',
        '',
        'Old pier shut',
        '',
        'By Ida Brandt',
      ],
    ],
  ])('%j', (head) => {
    const article = read(...head);
    expect([article.title, article.byline[0]?.toLowerCase()]).toEqual([
      'Old pier shut',
      'ida brandt',
    ]);
    expect(bodyOf(article)).toBe(1);
  });

  test('a line of two names above the date is a byline', () => {
    const { title, subtitle, byline } = read(
      'Old pier shut',
      '',
      'Ida Brandt and Bo Roth',
      'May 4, 2021',
    );
    expect({ title, subtitle, byline }).toEqual({
      title: 'Old pier shut',
      subtitle: null,
      byline: ['Ida Brandt', 'Bo Roth'],
    });
  });

  test.each([
    ['Sections that no list knows stay headlines', ['Ferries', '', 'Why we sail']],
    ['bars in headlines', ['Ferries | Why we sail']],
    ['no contact without an end', ['Contact:', 'Bo Roth']],
  ])('%s', (_name, head) => {
    expect(read(...head).title).toBe(head[0]!.startsWith('Contact') ? null : head[0]);
  });

  test.each([
    ['Ferries', 'section'],
    ['Marrow Herald', 'source'],
  ] as const)('%s above a headline with a byline is its %s', (above, field) => {
    const headline = 'Old pier to stay shut for two years';
    const article = read(above, '', headline, 'By Ida Brandt', 'May 4, 2021');
    expect([article.title, article.subtitle, article[field]]).toEqual([headline, null, above]);
    expect(read(above, '', headline).title).toBe(above);
  });

  test('who provides a release is no part of it', () => {
    const article = read(
      'Old pier shut',
      '',
      'News provided by',
      'Marrow Ferries',
      '',
      'May 04, 2021, 08:30 ET',
    );
    expect([bodyOf(article), article.blocks.at(-1)?.number]).toEqual([1, 1]);
  });

  test('a short story that ends with its author keeps its lines', () => {
    const text = `Old pier shut\n\n${lead}\n\nFerries use the quay.\n\nBy Ida Brandt`;
    expect(bodyOf(readPlain(text, { file: 'a' }))).toBe(2);
  });

  test('a section above a headline, or in front of it behind a bar, is none of it', () => {
    const headline = 'Old pier to stay shut for two years';
    const standfirst = 'Repairs begin in spring, says the harbour master';
    const signed = ['Ida Brandt in Lowmere', 'Tue 4 May 2021 10.31 BST'];
    const page = read('Ferries', '', headline, '', standfirst, '', ...signed);
    expect([page.title, page.subtitle, page.byline]).toEqual([
      headline,
      standfirst,
      ['Ida Brandt'],
    ]);
    const { title, section } = read(`OPINION | ${headline}`, '', 'By Ida Brandt');
    expect([title, section]).toEqual([headline, 'OPINION']);
  });

  test('"Old pier shut" and a deck on lines of their own above a dateline', () => {
    const { title, subtitle, dateline } = readPlain(
      `Old pier shut\nRepairs begin in March\n\n(ANSA) - LOWMERE, MAY 4 - ${lead}`,
      { file: 'a' },
    );
    expect([title, subtitle, dateline?.place]).toEqual(['Old pier shut', null, 'LOWMERE']);
  });

  test('the label of an agency in brackets opens a headline', () => {
    expect(read('(LEAD) Old pier shut').title).toBe('(LEAD) Old pier shut');
    expect(read('(Old pier shut)').title).toBeNull();
  });

  test('a sentence above the date is the standfirst, a mere word is none', () => {
    const date = 'Published On 4 May 2021';
    const sentence = 'Hundreds of people have to wait for boats.';
    expect(read('Old pier shut', '', sentence, '', date).subtitle).toBe(sentence);
    expect(read('Old pier shut', '', 'Reuters', '', date).subtitle).toBeNull();
  });

  test('the header of a printed page', () => {
    const page = read(
      'THE MARROW ECHO          Tuesday, May 4, 2021          Page A3',
      '',
      'Old pier shut',
      'for many years',
      '',
      'By IDA BRANDT',
    );
    expect([page.title, page.source, page.byline]).toEqual([
      'Old pier shut for many years',
      'THE MARROW ECHO',
      ['IDA BRANDT'],
    ]);
    expect(page.rawDates[0]?.raw).toBe('Tuesday, May 4, 2021');
  });

  test('the programme and the day of a talk on the air', () => {
    const page = read(
      'Talk with Mayor Ida Brandt',
      'The Morning Tide, Radio Two',
      'Aired May 4, 2021',
    );
    expect([page.title, page.subtitle, page.byline]).toEqual([
      'Talk with Mayor Ida Brandt',
      'The Morning Tide, Radio Two',
      [],
    ]);
    expect(page.rawDates[0]?.raw).toBe('Aired May 4, 2021');
  });

  test('the header of a printed page with its number alone', () => {
    const page = read('The Marrow Echo          Page 3', '', 'Old pier shut');
    expect([page.title, page.source]).toEqual(['Old pier shut', 'The Marrow Echo']);
    expect(read('Old pier          shut again').title).toBe('Old pier shut again');
  });

  test('fields and a date between bars, or far apart', () => {
    for (const gap of ['|', '   ']) {
      const page = read(
        'Old pier shut',
        '',
        `Source: Marrow Echo${gap}2021-05-04 08:15:30${gap}Editor: ida`,
      );
      expect([page.source, page.rawDates[0]?.raw]).toEqual(['Marrow Echo', '2021-05-04 08:15:30']);
    }
  });

  test.each([
    ['March 12, 2021 8:15 AM GMT+1 Updated 3 hours ago', ['unknown']],
    ['Publié le 4 mai 2021 à 08h15, mis à jour le 5 mai 2021 à 09h30', ['published', 'updated']],
    ['May 4, 2021 08:15 am | Updated May 5, 2021', ['unknown', 'updated']],
    ['4 May 2021 (updated)', ['updated']],
  ])('the dates of "%s"', (line, roles) => {
    const page = read('Old pier shut', '', line);
    expect(page.rawDates.map(({ role }) => role)).toEqual(roles);
    expect(bodyOf(page)).toBe(1);
  });

  test.each(['Share of votes', 'Read the story', '124 people', 'Ida Brandt'])(
    '"%s" is no button, nor a name below a date',
    (line) => {
      expect(bodyOf(read('Old pier shut', '', 'By Bo Roth', '', line, 'was said.'))).toBe(2);
    },
  );
});

describe('the menu of a page that was copied whole is above the story, not its headline', () => {
  const story = [
    'Old pier shut',
    '',
    'By Ida Brandt',
    '',
    'The old pier was shut on Tuesday after engineers found rot in its piles, the council said.',
  ];
  const read = (...menu: string[]) => readPlain([...menu, ...story].join('\n'), { file: 'a' });

  test.each([
    [
      ['Skip to content', 'Marrow Echo', 'News', 'Sport', 'Opinion', 'Subscribe', 'Log in', ''],
      null,
    ],
    [['Home', 'News', 'Sport', 'Sign in', '', 'LOCAL NEWS', ''], 'LOCAL NEWS'],
    [['Menu', 'Search', 'UK', 'World', '', 'Election 2021', 'Ferries', 'Weather'], null],
  ])('%j', (menu, section) => {
    const article = read(...menu);
    expect(article).toMatchObject({ title: 'Old pier shut', byline: ['Ida Brandt'], section });
    expect(article.blocks[0]?.kind).toBe('header');
  });

  test.each([
    ['too few lines', ['News', 'Log in', '']],
    ['nothing for readers who want in', ['Home', 'Live', 'Video', '']],
    [
      'too many lines that are none of a menu',
      ['News', 'Ann', 'Bo', 'Cy', 'Di', 'Sport', 'Log in', ''],
    ],
  ])('%s: no menu', (_name, menu) => {
    expect(read(...menu).title).not.toBe('Old pier shut');
  });
});

describe('authors on lines of their own', () => {
  const story =
    'The old pier was shut on Tuesday after engineers found rot in its piles, the council said.';
  const read = (...head: string[]) =>
    readPlain(['Old pier shut', '', ...head, '', story].join('\n'), { file: 'a' });

  test.each([
    [['By', 'Ida Brandt'], ['Ida Brandt']],
    [['Pier reviews Reviews', '', 'By Ida Brandt', '', '4 May 2021'], ['Ida Brandt']],
    [
      ['by', '', 'Ida Brandt and Bo Roth', '', '4 May 2021'],
      ['Ida Brandt', 'Bo Roth'],
    ],
    [['Written by:', 'Ida Brandt', 'Ida Brandt', 'Transport correspondent'], ['Ida Brandt']],
    [
      ['Ida Brandt', 'Ida Brandt', 'Transport correspondent', '4 May 2021 at 5:40 PM'],
      ['Ida Brandt'],
    ],
  ])('%j', (head, byline) => {
    const article = read(...head);
    expect(article).toMatchObject({ title: 'Old pier shut', byline });
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1);
  });

  test.each([
    [['By', 'the sea']],
    [['By', 'Tuesday']],
    [['Ferries move', 'Ferries move']],
    [['By']],
  ])('%j name nobody', (head) => {
    expect(read(...head).byline).toEqual([]);
  });
});

describe('signs to other things between the paragraphs of a copied page are no part of the story', () => {
  const one =
    'The old pier was shut on Tuesday after engineers found rot in its piles, the council said.';
  const two =
    'Repairs are expected to cost 3.4 million crowns, of which the region pays half of the sum.';
  const kindOf = (line: string) =>
    readPlain([one, line, two].join('\n\n'), { file: 'a' }).blocks[1]?.kind;

  test.each([
    'Advertisement',
    'Story continues below',
    'READ MORE: Pier keeper says ‘I saw it coming’',
    'Also read | Who pays for the pier?',
    'Related - Ferries move',
    "DON'T MISS: The pier in pictures",
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('tail');
  });

  test.each([
    ['Read more slowly, she said.', 'paragraph'],
    ['Watch out: the tide turns at noon.', 'paragraph'],
    [`Related: ${'long '.repeat(40)}`, 'paragraph'],
    ['Ad', 'heading'],
    ['The pier', 'heading'],
  ])('%s: %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });
});

describe('above the headline of a press release stands who sends it', () => {
  const story =
    'The old pier was shut on Tuesday after engineers found rot in its piles, the council said.';
  const read = (...head: string[]) =>
    readPlain([...head, '', 'Old pier shut', '', story].join('\n'), { file: 'a' });

  test.each([
    [
      [
        'MARROW HARBOUR TRUST',
        '12 Mill Lane · press@trust.example',
        '',
        'PRESS RELEASE      Embargoed until 22 May',
      ],
      'MARROW HARBOUR TRUST',
    ],
    [['Marrow Council', 'News release'], 'Marrow Council'],
    [['Press release     4 May 2021'], null],
    [['12 Mill Lane', 'For immediate release'], null],
  ])('%j', (head, source) => {
    expect(read(...head)).toMatchObject({ title: 'Old pier shut', source });
  });

  test.each([
    [['Old pier shut', 'EXCLUSIVE', '', 'By Ida Brandt']],
    [['Old pier shut', 'Press release']],
  ])('%j: a headline', (head) => {
    expect(readPlain([...head, '', story].join('\n'), { file: 'a' }).title).toBe('Old pier shut');
  });

  test('a sentence about a press release is none', () => {
    const lead = 'The council sent out one page.';
    expect(read(lead, 'Press release').blocks[0]?.kind).not.toBe('header');
  });
});

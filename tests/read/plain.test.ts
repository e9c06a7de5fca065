import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/read/plain.js';

const lead =
  'The harbour council voted on Tuesday to close the old ferry pier for two years after engineers found rot.';
const second =
  'Repairs are expected to cost 3.4 million crowns, of which the region pays half of the sum.';

const read = (text: string) => readPlain(text, { file: 'story.txt' });

/** Kind and text of every block. */
function blocks(text: string): [string, string][] {
  return read(text).blocks.map((block) => [block.kind, text.slice(block.start, block.end)]);
}

test('a header date, a headline, a lead that lost its full stop and is signed by the agency', () => {
  const text = `Posted: 07.11.2022 09:15:00\n\nPort reopens after storm: ferries, trains and buses run again\n\n${lead.slice(0, -1)}, BelTA reports\n\n${second}`;
  const article = read(text);
  expect(article.title).toBe('Port reopens after storm: ferries, trains and buses run again');
  expect(article.source).toBe('BelTA');
  expect(article.evidence.get('source')?.from).toBe('lead');
  expect(article.rawDates).toEqual([
    {
      role: 'published',
      source: 'header',
      from: 'header:Posted',
      raw: '07.11.2022 09:15:00',
      span: { start: 8, end: 27 },
    },
  ]);
  expect(article.blocks.map((block) => [block.kind, block.number])).toEqual([
    ['header', null],
    ['title', null],
    ['paragraph', 1],
    ['paragraph', 2],
  ]);
});

test('a headline, a deck, a byline, a date line', () => {
  const text = `Pier closes for two years\nCouncil says eleven piles have rotted through\nBy Ida Brandt and Tom Aldous, Marrow Echo\nTuesday, March 4, 2021\n\n${lead}\n\n${second}`;
  const article = read(text);
  expect(article.title).toBe('Pier closes for two years');
  expect(article.subtitle).toBe('Council says eleven piles have rotted through');
  expect(article.byline).toEqual(['Ida Brandt', 'Tom Aldous']);
  expect(article.rawDates.map(({ raw, role, from }) => [raw, role, from])).toEqual([
    ['Tuesday, March 4, 2021', 'unknown', 'date line'],
  ]);
});

test('keys of an export, in any case and order, with a no-break space', () => {
  const text = `HEADLINE: Pier closes\nPUBLICATION:\u00a0The Marrow Echo\nDate: 4 March 2021\nLast modified: 5 March 2021\nLoad-Date: March 6, 2021\nSection: News; Pg. 4\nURL: https://echo.example/pier\nLanguage: English\nAuthor: Brandt, Ida\n\n${lead}`;
  const article = read(text);
  expect([article.title, article.source, article.section, article.url, article.language]).toEqual([
    'Pier closes',
    'The Marrow Echo',
    'News; Pg. 4',
    'https://echo.example/pier',
    'en',
  ]);
  expect(article.rawDates.map(({ role, raw }) => [role, raw])).toEqual([
    ['published', '4 March 2021'],
    ['updated', '5 March 2021'],
  ]);
  expect(article.evidence.get('source')?.from).toBe('header:PUBLICATION');
});

test('two dates on one line', () => {
  const article = read(
    `PUBLISHED: 14:11 EST, 25 October 2013 | UPDATED: 15:36 EST, 25 October 2013\n\n${lead}`,
  );
  expect(article.rawDates.map(({ role, raw }) => [role, raw])).toEqual([
    ['published', '14:11 EST, 25 October 2013'],
    ['updated', '15:36 EST, 25 October 2013'],
  ]);
});

describe('no headline is made up', () => {
  test.each([
    ['a flattened text', `${lead} ${second}`],
    ['a text that opens with a sentence', `${lead}\n\n${second}`],
    [
      'a lead full of names',
      `Denmark contributed two million to the Relief Works Agency for Island Refugees in the Far North (RWA).\n\n${second}`,
    ],
    [
      'a lead that ends in a question',
      `The pier was old and the council poor. Who would pay?\n\n${second}`,
    ],
    ['a text that opens with a dateline', `LYON, May 4 (AFP) - ${lead}\n\n${second}`],
    ['hard-wrapped prose', `${lead}\n`.replace(/(.{40,60}) /g, '$1\n').repeat(3)],
  ])('%s', (_name, text) => {
    expect(read(text).title).toBeNull();
  });
});

test.each([
  'Will Gov. Reed Close the Old Pier?',
  'Council Shuts Ferry Pier with Regret After Two Years.',
])('a headline: %s', (title) => {
  expect(read(`${title}\n\n${lead}`).title).toBe(title);
});

test('a headline that kept its full stop is one above a dateline', () => {
  expect(read(`Council shuts ferry pier for two years.\n\nMARROW POINT (AP) — ${lead}`).title).toBe(
    'Council shuts ferry pier for two years.',
  );
});

test('"By Thursday" is prose, a known key in the text is not a header', () => {
  const text = `${lead}\n\nBy Thursday the water had reached the third step of the hall.\n\nSource: none was given.`;
  expect(read(text).byline).toEqual([]);
  expect(read(text).source).toBeNull();
});

describe('tails stay out of the body', () => {
  test.each([
    '(END)',
    'Reuter',
    'ENDS',
    '-30-',
    '###',
    'Enditem',
    'jws/bm',
    '© 2021 Marrow Echo',
    '* * *',
    '-MORE-',
    '(Reporting by Ida Brandt in Marrow Point; Editing by Tom Aldous)',
    'Copyright 2021 The Marrow Echo. All rights reserved.',
    'The Associated Press contributed to this report.',
    'Load-Date: March 4, 2021',
  ])('%s', (tail) => {
    const text = `${lead}\n\n${second}\n\n${tail}\n`;
    expect(blocks(text).at(-1)).toEqual(['tail', tail]);
    expect(read(text).blocks.filter((block) => block.number !== null)).toHaveLength(2);
  });
});

test('a credit at the end names the author', () => {
  const article = read(
    `${lead}\n\n(Reporting by Ida Brandt in Marrow Point and Tom Aldous; Editing by Al Moss)`,
  );
  expect(article.byline).toEqual(['Ida Brandt', 'Tom Aldous']);
  expect(article.evidence.get('byline')?.from).toBe('tail');
});

test('the dateline gives place, agency and date', () => {
  const article = read(`Pier shut\n\nMARROW POINT, March 4 (Reuters) - ${lead}`);
  expect(article.dateline).toMatchObject({
    place: 'MARROW POINT',
    date: 'March 4',
    agency: 'Reuters',
  });
  expect(article.source).toBe('Reuters');
  expect(article.rawDates[0]).toMatchObject({
    source: 'dateline',
    raw: 'March 4',
    span: { start: 25, end: 32 },
  });
});

describe('a place and a date on a line of their own', () => {
  const lead =
    'The old pier was shut on Tuesday after engineers found rot in its piles, the council said.';
  test.each([
    ['Port Marrow, 4 May 2021', 'Port Marrow', '4 May 2021'],
    ['St. Ives, Marrow Coast, May 4, 2021', 'St. Ives, Marrow Coast', 'May 4, 2021'],
  ])('%s', (line, place, date) => {
    const article = readPlain(`Old pier shut\n${line}\n\n${lead}`, { file: 'a' });
    expect([article.title, article.dateline?.place, article.dateline?.date]).toEqual([
      'Old pier shut',
      place,
      date,
    ]);
    expect(article.rawDates.map(({ raw, role, from }) => [raw, role, from])).toEqual([
      [date, 'published', 'date line'],
    ]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'header', 'paragraph']);
  });

  test.each([
    'the pier, 4 May 2021',
    'Port Marrow, 400 tonnes',
    'Port Marrow, May',
    'The Pier Shut For Two Years, 4 May 2021',
  ])('%s is none', (line) => {
    expect(readPlain(`${line}\n\n${lead}`, { file: 'a' }).dateline).toBeNull();
  });
});

describe('lines about the author and above the headline', () => {
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

  test.each([[[]], [['Social affairs correspondent']], [['Marrow News, Port Marrow']]])(
    'a name above a date line, with %j between',
    (between) => {
      const article = read('Old pier shut', 'Ida Brandt', ...between, 'Tue 4 May 2021 08.00 BST');
      expect([article.title, article.byline]).toEqual(['Old pier shut', ['Ida Brandt']]);
      expect(article.blocks.map(({ kind }) => kind)).toEqual([
        'title',
        'byline',
        'header',
        'paragraph',
      ]);
    },
  );

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

  test('two dates on a line, with or without a place behind', () => {
    const dates = (line: string) =>
      read('Old pier shut', line).rawDates.map(({ role, raw }) => [role, raw]);
    expect(dates('Posted Tue 4 May 2021 at 6:12pm, updated Wed 5 May 2021 at 7:40am')).toEqual([
      ['published', 'Posted Tue 4 May 2021 at 6:12pm,'],
      ['updated', ' updated Wed 5 May 2021 at 7:40am'],
    ]);
    expect(dates('Updated - May 4, 2021 09:15 pm IST - PORT MARROW')).toEqual([
      ['updated', 'Updated - May 4, 2021 09:15 pm IST'],
    ]);
  });
});

test('a line with a known key sets the headline above it apart', () => {
  const text = 'Old pier shut\nSource: Marrow Echo\n\nThe old pier was shut on Tuesday.';
  const { title, source } = readPlain(text, { file: 'a' });
  expect([title, source]).toEqual(['Old pier shut', 'Marrow Echo']);
});

test('a dateline alone on its line is no paragraph', () => {
  const article = read(`MARROW POINT (AP) _\n\n${lead}\n\n${second}`);
  expect(article.blocks.map((block) => block.kind)).toEqual(['header', 'paragraph', 'paragraph']);
  expect(article.dateline?.place).toBe('MARROW POINT');
});

test('a title given by the record marks the same line of its text', () => {
  const text = `Pier shut for repairs.\n\n${lead}`;
  const article = readPlain(text, { file: 'a', title: 'Pier shut for  repairs.' });
  expect(article.blocks[0]?.kind).toBe('title');
});

test.each([
  [lead, 'en'],
  [
    'Der Rat hat am Dienstag beschlossen, dass die alte Brücke für zwei Jahre nicht mehr befahren wird und auch die Schule zu bleibt.',
    'de',
  ],
  [
    'Le conseil a décidé mardi de fermer le vieux pont pour deux ans, et les habitants ne sont pas contents de la décision.',
    'fr',
  ],
  ['Pier Marrow Brandt Aldous', null],
])('language of %s', (text, language) => {
  expect(read(text).language).toBe(language);
});

test('the labels of a database part title, abstract and text', () => {
  const text = `Council shuts ferry pier.\n\nABSTRACT.\n\nFerries move to the fish quay.\n\nFULL TEXT.\n\nMARROW POINT - ${lead}\n\n${second}`;
  const article = read(text);
  expect(article).toMatchObject({
    title: 'Council shuts ferry pier.',
    subtitle: 'Ferries move to the fish quay.',
    dateline: { place: 'MARROW POINT' },
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'header',
    'subtitle',
    'header',
    'paragraph',
    'paragraph',
  ]);
});

test('a whole article on one line that begins with a key is body', () => {
  const article = read(
    `PUBLISHED:. 07:04 EST, 9 January 2014. |. ${lead} ${second} ${lead} ${second}`,
  );
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
});

describe('headlines and decks', () => {
  /** Title, subtitle and the first body block of a text. */
  const heads = (text: string) => {
    const { title, subtitle, blocks } = read(text);
    const body = blocks.find(({ number }) => number === 1);
    return [title, subtitle, body && text.slice(body.start, body.end)];
  };
  const short = 'The council voted to close the old ferry pier.';

  test.each([
    [
      'right above a long paragraph',
      `Pier closes for two years\n${lead}`,
      ['Pier closes for two years', null, lead],
    ],
    [
      'right above a quotation',
      `Pier closes\n“${short}”\n${second}`,
      ['Pier closes', null, `“${short}”`],
    ],
    [
      'above an indented line',
      `Pier closes\n    ${short}\n    ${second}`,
      ['Pier closes', null, short],
    ],
    [
      'that asks',
      `Who will pay for the pier?\n\n${lead}`,
      ['Who will pay for the pier?', null, lead],
    ],
    [
      'with every word in capitals',
      `Council Closes Old Ferry Pier For Two Years.\n\n${lead}`,
      ['Council Closes Old Ferry Pier For Two Years.', null, lead],
    ],
    [
      'over two lines',
      `Council closes the old ferry pier for two years, ferries to move to the\nfish quay in the meantime\n\n${lead}`,
      [
        'Council closes the old ferry pier for two years, ferries to move to the fish quay in the meantime',
        null,
        lead,
      ],
    ],
    [
      'that only looks like a dateline',
      `OSLO — What to see\n\n${lead}`,
      ['OSLO — What to see', null, lead],
    ],
  ])('a headline %s', (_name, text, expected) => {
    expect(heads(text)).toEqual(expected);
  });

  test.each([
    ['a line of running text', `${short}\n${short}\n${short}`, [null, null, short]],
    [
      'a first line of more than 220 characters',
      `${lead} ${lead} ${lead.slice(0, -1)}\n${short}`,
      [null, null, `${lead} ${lead} ${lead.slice(0, -1)}`],
    ],
    [
      'a lead with its dateline',
      `LYON, May 4 (AFP) - Pier shut for two years\n\n${lead}`,
      [null, null, 'LYON, May 4 (AFP) - Pier shut for two years'],
    ],
    ['signs alone', `12 – 34\n\n${lead}`, [null, null, '12 – 34']],
    [
      'what is broken off',
      `The council, the mayor and\nthe ferry crews –\n\n${lead}`,
      [null, null, 'The council, the mayor and'],
    ],
  ])('%s is no headline', (_name, text, expected) => {
    expect(heads(text)).toEqual(expected);
  });

  test.each([
    ['a counter of shares', '12 people shared the story today'],
    ['a button', 'Share this story with your friends'],
    ['four words', 'Repairs begin in May'],
    ['links in a row', 'News • Sport • Weather • Shop today'],
  ])('%s is no deck', (_name, line) => {
    expect(read(`Pier closes for two years\n\n${line}\n\n${lead}`).subtitle).toBeNull();
  });

  test.each([
    ['Colin Frayne: You wrote the report unasked. Why?', 'Zeynep Aral: I was angry.'],
    ['Q: You wrote the report before anyone asked. Why?', 'A: I was angry.'],
  ])('%s opens an interview, below a headline or without one', (question, answer) => {
    const turns = `${question}\n\n${answer}\n\n${lead}`;
    const [below, bare] = [read(`The report nobody wanted\n\n${turns}`), read(turns)];
    expect([below.title, below.subtitle]).toEqual(['The report nobody wanted', null]);
    expect([bare.title, bare.subtitle]).toEqual([null, null]);
    for (const { blocks, text } of [below, bare])
      expect(text.slice(blocks.at(-3)!.start, blocks.at(-3)!.end)).toBe(question);
  });

  test('one name twice is a headline and its deck', () => {
    const article = read(
      `Storm Elin: Trains stop\n\nStorm Elin: what we know at the end of the day\n\n${lead}`,
    );
    expect(article.title).toBe('Storm Elin: Trains stop');
  });

  test('an abstract without a full text is text', () => {
    const article = read(`Council shuts pier\n\nABSTRACT\n\n${lead}\n\n${second}`);
    expect(article.subtitle).toBeNull();
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'header',
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('the agency that signs the lead', () => {
  const opening = 'The council closed the old ferry pier on Tuesday';
  test.each([
    [`${opening}, BelTA reports.`, 'BelTA'],
    [`${opening}, BelTA informs`, 'BelTA'],
    [`${opening} for two years, the Interfax news agency reports (in Russian).`, 'Interfax'],
    [`“${opening},” Xinhua writes; more follows.`, null],
    [`BelTA reports that ${opening.toLowerCase()}.`, 'BelTA'],
    [`${opening}, Echo reports. It is shut, BelTA reports.`, 'BelTA'],
    [`${opening}, BelTA reportsfully said.`, null],
    [`${opening}, BelTA.reports`, null],
    [`${opening}, who reads BelTA reports of it.`, null],
    [`${opening}, says a BelTA-reports`, null],
    [`${opening} as the agency reports.`, null],
  ])('%s', (text, source) => {
    expect(read(text).source).toBe(source);
  });
});

describe('paragraphs of a wrapped text', () => {
  const long = [`${lead} ${second}`, `${second} ${lead}`, `${lead} ${lead}`];
  const wrapped = (first: string, rest: string) =>
    long
      .map((text) =>
        text
          .replace(/(.{40,60}) /g, '$1\n')
          .split('\n')
          .map((line, at) => `${at === 0 ? first : rest}${line}`)
          .join('\n'),
      )
      .join('\n');

  test('indented, the first one flush', () => {
    expect(
      blocks(wrapped('    ', '').trimStart()).map(([kind, text]) => [
        kind,
        text.replace(/\s+/g, ' '),
      ]),
    ).toEqual(long.map((text) => ['paragraph', text]));
  });

  test('items of a list', () => {
    expect(
      blocks(wrapped('• ', '  ')).map(([kind, text]) => [kind, text.replace(/\s+/g, ' ')]),
    ).toEqual(long.map((text) => ['list', `• ${text}`]));
  });
});

describe('closing lines', () => {
  test.each([
    ['stars alone', '***', 'tail'],
    ['a sign alone', '-', 'paragraph'],
    ['a credit longer than any', `Reporting by Ida Brandt. ${lead.repeat(6)}`, 'paragraph'],
    ['a credit without names', '(Reporting by the newsroom in 1911)', 'tail'],
  ])('%s', (_name, line, kind) => {
    expect(blocks(`${lead}\n\n${second}\n\n${line}`).at(-1)).toEqual([kind, line]);
  });

  test.each([
    ['© 2021 Marrow Echo', 'Marrow Echo'],
    ['Copyright (c) 2021, by The Marrow Echo. All rights reserved.', 'The Marrow Echo'],
    ['© 2021', null],
    [`© ${'Long '.repeat(20)}`, null],
  ])('%s names the source', (line, source) => {
    expect(read(`${lead}\n\n${line}`).source).toBe(source);
  });
});

test.each([
  ['en-GB', 'en'],
  ['DE_at', 'de'],
  ['Deutsch', 'de'],
  ['Klingonese', null],
  ['', null],
])('the language %j is told as %s', (language, code) => {
  expect(readPlain('Pier.', { file: 'a', language }).language).toBe(code);
});

test('a text half in one language and half in another has none', () => {
  const german = 'Der Rat hat am Dienstag beschlossen, dass die Brücke nicht mehr zu befahren ist.';
  expect(read(`It was said that the pier is of no use and shut. ${german}`).language).toBeNull();
});

test('an indented line carries on the value of a key, another key does not', () => {
  const article = read(`Section: News and\n    weather\nSource: Echo\n    Language: en\n\n${lead}`);
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([
    'Section: News and\n    weather',
    'Source: Echo',
    'Language: en',
    lead,
  ]);
});

import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/read/plain.js';
import { blocks, lead, read, second } from './plain.js';

test('a header date and a headline stand above a lead that lost its full stop and is signed by the agency', () => {
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

test('a headline, a deck, a byline and a date line are known by their order', () => {
  const text = `Pier closes for two years\nCouncil says eleven piles have rotted through\nBy Ida Brandt and Tom Aldous, Marrow Echo\nTuesday, March 4, 2021\n\n${lead}\n\n${second}`;
  const article = read(text);
  expect(article.title).toBe('Pier closes for two years');
  expect(article.subtitle).toBe('Council says eleven piles have rotted through');
  expect(article.byline).toEqual(['Ida Brandt', 'Tom Aldous']);
  expect(article.rawDates.map(({ raw, role, from }) => [raw, role, from])).toEqual([
    ['Tuesday, March 4, 2021', 'unknown', 'date line'],
  ]);
});

test('keys of an export are read in any case and order, with a no-break space', () => {
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

test('two dates on one line are published and updated', () => {
  const article = read(
    `PUBLISHED: 14:11 EST, 25 October 2013 | UPDATED: 15:36 EST, 25 October 2013\n\n${lead}`,
  );
  expect(article.rawDates.map(({ role, raw }) => [role, raw])).toEqual([
    ['published', '14:11 EST, 25 October 2013'],
    ['updated', '15:36 EST, 25 October 2013'],
  ]);
});

test('"By Thursday" is prose, a known key in the text is not a header', () => {
  const text = `${lead}\n\nBy Thursday the water had reached the third step of the hall.\n\nSource: none was given.`;
  expect(read(text).byline).toEqual([]);
  expect(read(text).source).toBeNull();
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

  test('an outlet and a date have no place', () => {
    const { title, dateline, source, rawDates } = readPlain(
      `Old pier shut\nPort Marrow News, 4 May 2021\n\n${lead}`,
      { file: 'a' },
    );
    expect([title, dateline, source]).toEqual(['Old pier shut', null, 'Port Marrow News']);
    expect(rawDates.map(({ raw }) => raw)).toEqual(['4 May 2021']);
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
])('the language is known of %s', (text, language) => {
  const { language: told, readsAs, warnings } = read(text);
  expect([told, readsAs]).toEqual([language, language]);
  const foreign = language !== null && language !== 'en';
  expect(warnings.map(({ code }) => code)).toEqual(foreign ? ['not-english'] : []);
});

test('a text in another language than its source says keeps what the source says and is warned about', () => {
  const text = 'Der Rat hat am Dienstag beschlossen, dass die Brücke nicht mehr zu befahren ist.';
  const { language, readsAs, warnings } = readPlain(text, { file: 'a', language: 'en' });
  expect([language, readsAs, warnings.map(({ message }) => message)]).toEqual([
    'en',
    'de',
    [
      'The text is not in English (it reads as “de”): names and speakers are guesses, most speakers are left out.',
    ],
  ]);
});

test.each([
  'Examples are 5-O-Methylgenistein, 3-O-Lind, 7-O-Marrow and 5-O-Pier.',
  'H. Brandt, Y.J. Reed, P.H. Lind, Y. Marrow, Y.C. Pier, O. Aldous, E. Kerr, A. Voss.',
])('initials and formulas are no words of a language: %s', (text) => {
  expect(read(text).readsAs).not.toBe('pt');
  expect(read(text).warnings).toEqual([]);
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

describe('the agency that signs the lead is the source', () => {
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

describe('paragraphs of a wrapped text are found', () => {
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

  test('they may be indented, the first one flush', () => {
    expect(
      blocks(wrapped('    ', '').trimStart()).map(([kind, text]) => [
        kind,
        text.replace(/\s+/g, ' '),
      ]),
    ).toEqual(long.map((text) => ['paragraph', text]));
  });

  test('items of a list are blocks of their own', () => {
    expect(
      blocks(wrapped('• ', '  ')).map(([kind, text]) => [kind, text.replace(/\s+/g, ' ')]),
    ).toEqual(long.map((text) => ['list', `• ${text}`]));
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

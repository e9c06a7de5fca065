import { describe, expect, it, test } from 'vitest';
import { viewOf } from '../../src/commands/views.js';
import { type ArticleObject, articleObject } from '../../src/report/article/article-object.js';
import { csv } from '../../src/report/csv.js';
import { reportFor } from '../../src/report/index.js';
import { jsonPieces } from '../../src/report/json-pieces.js';
import { longDate } from '../../src/report/long-date.js';
import { markdown } from '../../src/report/markdown.js';
import { articleSheet } from '../../src/report/sheets/articles.js';
import { dateSheet } from '../../src/report/sheets/dates.js';
import { show } from '../../src/report/show/index.js';
import { speakerShares } from '../../src/report/speakers.js';
import { plain } from '../../src/report/style.js';
import { displayWidth } from '../../src/report/width.js';
import { runIn } from '../run.js';
import { example } from './example.js';

const object = articleObject(example, { why: true, text: false });
const page = { width: 80, style: plain, why: false };

function shown(
  article: Partial<ArticleObject['article']>,
  more: Partial<ArticleObject> = {},
  why = false,
): string {
  return show({ ...object, ...more, article: { ...object.article, ...article } }, { ...page, why });
}

describe('the facts at the head of an article', () => {
  const published = object.article.published!;

  it.each([
    ['header', 'Published   5 March 2024, 09:15 (header: 05.03.2024 09:15)'],
    ['option', 'Published   5 March 2024, 09:15 (given with --date)'],
    ['url', 'Published   5 March 2024, 09:15 (from the address https://quay.invalid/a)'],
  ] as const)('say where the date comes from: %s', (from, line) => {
    expect(shown({ published: { ...published, from }, url: 'https://quay.invalid/a' })).toContain(
      line,
    );
  });

  it('say what is in doubt, what is missing and what is more', () => {
    const doubtful = {
      ...published,
      value: '2024-03-05',
      ambiguous: true,
      alternatives: ['2024-05-03'],
    };
    expect(shown({ published: doubtful })).toContain('5 March 2024, or 3 May 2024 (header');
    expect(shown({ published: null })).toContain('Published   not found');
    expect(shown({ published: { ...published, from: 'url' }, url: null })).toContain(
      '(from the address)',
    );
    expect(shown({ updated: { ...published, value: '2024-03-06' } })).toContain(
      'Updated     6 March 2024 (',
    );
    expect(shown({ section: 'Harbour' })).toContain('Source      The Quay Post, Harbour');
    expect(shown({ words: 1, paragraphs: 1 })).toContain(
      'Length      1 word, 1 paragraph, 1 min to read',
    );
    expect(shown({ words: 1200 })).toContain('5 min to read');
  });

  it('begin with the headline, or with the file where there is none', () => {
    expect(shown({ subtitle: 'A narrow vote' })).toMatch(
      /^Harbour town votes[^\n]*\nA narrow vote\n\n/,
    );
    expect(shown({ title: null })).toMatch(/^Source .*\nFile +ferry\.txt\n/s);
  });

  it('are explained with --why', () => {
    const updated = { ...published, why: 'an update line' };
    const text = shown({ updated }, {}, true);
    expect(text).toContain('HOW IT WAS READ');
    expect(text).toContain('title: first line, “Harbour town votes to keep its last ferry”');
    expect(text).toContain('published: dots: day, month, year');
    expect(text).toContain('updated: an update line');
    expect(
      shown({ published: null, updated: null, evidence: {} as never }, {}, true),
    ).not.toContain('HOW IT WAS READ');
  });
});

describe('long lists are cut, and say how to see the rest', () => {
  const many = (count: number, type: 'person' | 'place') =>
    Array.from({ length: count }, (_, at) => ({
      ...object.entities![0]!,
      id: `e${at}`,
      name: `Reed ${at}`,
      type,
      roles: [],
    }));

  it('names are cut', () => {
    expect(shown({}, { entities: many(9, 'person') })).toContain('… and 1 more: news-cli entities');
    expect(shown({}, { entities: many(14, 'place') })).toContain('… 2 more');
  });

  it('speakers are cut', () => {
    const quotes = many(10, 'person').map(({ id, name }, at) => ({
      ...object.quotes![0]!,
      words: 10 - at,
      speaker: { name, entity: id, mention: null, start: null, end: null },
    }));
    expect(shown({}, { quotes })).toContain('… and 2 more: news-cli quotes');
  });

  it('dates are cut', () => {
    const dates = Array.from({ length: 14 }, (_, at) => ({
      ...object.dates![0]!,
      text: `May ${at + 1}`,
      value: `2024-05-${String(at + 1).padStart(2, '0')}`,
    }));
    expect(shown({}, { dates })).toContain('… 2 more');
    expect(shown({}, { dates: [{ ...dates[0]!, text: '1 May 2024' }] })).toMatch(
      /^ {2}1 May 2024$/m,
    );
  });

  it('what is not there has no section', () => {
    const { quotes: _q, entities: _e, dates: _d, summary: _s, ...head } = object;
    expect(show({ ...head, warnings: [] }, page)).not.toMatch(/^[A-Z ]+$/m);
  });
});

test('a row per article has all of it, or blanks', () => {
  const [head, row] = csv(articleSheet, null).article(object).split('\n');
  expect(head ?? row).toContain('ferry.txt');
  const { quotes: _q, entities: _e, dates: _d, summary: _s, ...bare } = object;
  const full = articleSheet.rows({
    ...object,
    article: {
      ...object.article,
      byline: ['A', 'B'],
      updated: object.article.published,
      dateline: { place: 'QUAY', date: null, start: 0, end: 4 },
    },
  })[0]!;
  const cell = (name: string, row = full) =>
    row[articleSheet.columns.findIndex((each) => each.name === name)];
  expect(
    [
      'byline',
      'published',
      'updated',
      'place',
      'quotes',
      'speakers',
      'people',
      'organizations',
      'dates',
    ].map((name) => cell(name)),
  ).toEqual([
    'A; B',
    '2024-03-05T09:15',
    '2024-03-05T09:15',
    'QUAY',
    4,
    'Ilse Vandermolen; its spokesman',
    'Ilse Vandermolen',
    'Norfahrt Lines',
    2,
  ]);
  expect(cell('summary')).toContain('Mayor Ilse Vandermolen said');
  expect(cell('warnings')).toBe('quote-marks-mixed');
  const blank = articleSheet.rows({
    ...bare,
    article: { ...bare.article, published: null },
    warnings: [],
  })[0]!;
  expect(
    ['published', 'updated', 'place', 'quotes', 'dates', 'people', 'summary', 'warnings'].map(
      (name) => cell(name, blank),
    ),
  ).toEqual([null, null, null, 0, 0, '', null, '']);
});

test('a date in doubt says so in words', () => {
  const [first] = object.dates!;
  const note = (more: object) =>
    dateSheet.rows({ ...object, dates: [{ ...first!, ...more }] })[0]![
      dateSheet.columns.findIndex(({ name }) => name === 'note')
    ];
  expect(note({})).toBe('');
  expect(
    note({ mod: 'MORE_THAN', ambiguous: true, alternatives: ['2024-05-03'], confidence: 'low' }),
  ).toBe('more than; or 2024-05-03; unsure');
});

test('Markdown names an article without a headline by its file, and says when it has nothing', () => {
  const untitled = { ...object, article: { ...object.article, title: null }, dates: [] };
  expect(markdown(dateSheet, null).article(untitled)).toBe('## ferry.txt\n\n(no dates)\n');
  expect(markdown(dateSheet, null).article({ ...untitled, id: 'a_1' })).toBe(
    '## ferry.txt a\\_1\n\n(no dates)\n',
  );
});

test('where there is no room for columns the figures of a speaker are a list without gaps', () => {
  const quotes = [{ ...object.quotes![0]!, words: 1 }];
  const narrow = show({ ...object, quotes }, { ...page, width: 45 });
  expect(narrow).toMatch(/^ +100 %, 1 quote, 1 word$/m);
});

test('whom no name stands for is one speaker at the head of a sentence and within it', () => {
  const by = (name: string, entity: string | null) => ({
    ...object.quotes![0]!,
    words: 1,
    speaker: { ...object.quotes![0]!.speaker!, name, entity },
  });
  const quotes = [
    by('Police', null),
    by('the police', null),
    by('Police', 'e9'),
    by('a police', null),
  ];
  expect(speakerShares({ quotes }).map(({ name, quotes: count }) => [name, count])).toEqual([
    ['the police', 2],
    ['Police', 1],
    ['a police', 1],
  ]);
});

test('quotes of no words have no share', () => {
  const quotes = object.quotes!.map((quote) => ({ ...quote, words: 0 }));
  expect(speakerShares({ quotes }).map(({ share }) => share)).toEqual([0, 0, 0]);
  expect(speakerShares({})).toEqual([]);
});

test('what comes in pieces need not be a list of its own', () => {
  const list = {
    *[Symbol.iterator]() {
      yield 'a';
      yield { b: [] };
    },
  };
  const value = { list, none: undefined, word: 'x'.repeat(70_000) };
  const whole = { list: [...list], word: value.word };
  expect([...jsonPieces(value, '')].join('')).toBe(JSON.stringify(whole));
  expect([...jsonPieces(value, '  ')].join('')).toBe(JSON.stringify(whole, null, 2));
});

test.each([
  ['2023-W48-WE', 'weekend of week 48, 2023'],
  ['2023-H1', 'half 1 of 2023'],
  ['1999-WI', 'winter 1999'],
])('%s is told as %s', (value, words) => {
  expect(longDate(value)).toBe(words);
});

test('a joined emoji beyond the basic plane or within it is one sign of two cells', () => {
  expect(displayWidth('👩‍🚀')).toBe(2);
  expect(displayWidth('⚽‍⚽')).toBe(2);
  expect(displayWidth('👩‍')).toBe(2);
});

test('colour is made where it is wanted, for every human output', async () => {
  const { sheet, human = null } = (await viewOf('show'))({});
  const request = {
    format: 'table',
    sheet,
    human,
    fields: null,
    heading: 'none',
    several: false,
    width: 80,
    why: false,
  } as const;
  expect((await reportFor({ ...request, colour: true })).article(object)).toContain('\u001b[');
  expect((await reportFor({ ...request, colour: false })).article(object)).not.toContain('\u001b');
});

test('what a command finds nothing of is said in a word', async () => {
  const nothing = async (...args: string[]) =>
    (await runIn({ stdin: 'It rained.\n' }, ...args)).stdout;
  expect(await nothing('quotes')).toBe('no quotes\n');
  expect(await nothing('entities', '--mentions')).toBe('no names\n');
  expect(await nothing('quotes', '--group-by', 'speaker')).toBe('no quotes\n');
});

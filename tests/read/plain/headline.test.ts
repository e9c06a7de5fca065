import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/read/plain.js';
import { lead, read, second } from './plain.js';

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
])('a line is a headline: %s', (title) => {
  expect(read(`${title}\n\n${lead}`).title).toBe(title);
});

test('a headline that kept its full stop is one above an author and a line of place and date', () => {
  const story = read(
    'Sallow Mines cuts its output.\nAda Reed\nORRWICK 1996-08-30\nSallow Mines said on Friday that it cut its output.\nIt will cut more.\n',
  );
  expect(story.byline).toEqual(['Ada Reed']);
  expect(story.title).toBe('Sallow Mines cuts its output.');
  expect(story.dateline?.place).toBe('ORRWICK');
});

test('a headline of sport in capitals is one above a line of place and date', () => {
  const { title, dateline } = read(
    'MOTOR RACING - DUNNE WINS IN ORRWICK.\nORRWICK 1996-08-30\nSallow driver Ivor Dunne won on Friday.\nHe led from the start.\n',
  );
  expect([title, dateline?.place]).toEqual(['MOTOR RACING - DUNNE WINS IN ORRWICK.', 'ORRWICK']);
});

test('a headline that kept its full stop is one above a dateline', () => {
  expect(read(`Council shuts ferry pier for two years.\n\nMARROW POINT (AP) — ${lead}`).title).toBe(
    'Council shuts ferry pier for two years.',
  );
});

test('a line with a known key sets the headline above it apart', () => {
  const text = 'Old pier shut\nSource: Marrow Echo\n\nThe old pier was shut on Tuesday.';
  const { title, source } = readPlain(text, { file: 'a' });
  expect([title, source]).toEqual(['Old pier shut', 'Marrow Echo']);
});

describe('headlines and decks are told apart', () => {
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

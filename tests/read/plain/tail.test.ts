import { describe, expect, test } from 'vitest';
import { blocks, lead, read, second } from './plain.js';

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
    'Published in Marrow Echo, May 4th, 2021',
    '* * *',
    '-MORE-',
    '(Reporting by Ida Brandt in Marrow Point; Editing by Tom Aldous)',
    'Copyright 2021 The Marrow Echo. All rights reserved.',
    'The Associated Press contributed to this report.',
    'Load-Date: March 4, 2021',
    'Echo writer Bo Roth in Oslo contributed to this report.',
    'Our Standards: The Marrow Echo Principles.',
    'Follow AP’s coverage of ferries: https://echo.example/ferries',
    'The post Pier to close appeared first on Marrow Echo.',
    'Der Beitrag Die Mole schließt erschien zuerst auf Marrow Bote.',
    "L'article Le port ferme est apparu en premier sur Echo de Marrow.",
    'Continue reading…',
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

describe('closing lines are told from the story', () => {
  test.each([
    ['stars alone', '***', 'tail'],
    ['a sign alone', '-', 'paragraph'],
    ['a post that stays', 'The post of harbour master first appeared in 1911.', 'paragraph'],
    ['a credit longer than any', `Reporting by Ida Brandt. ${lead.repeat(6)}`, 'paragraph'],
    ['a credit without names', '(Reporting by the newsroom in 1911)', 'tail'],
  ])('%s', (_name, line, kind) => {
    expect(blocks(`${lead}\n\n${second}\n\n${line}`).at(-1)).toEqual([kind, line]);
  });

  test.each([
    ['© 2021 Marrow Echo', 'Marrow Echo'],
    ['Published in The Marrow Echo, May 4th, 2021.', 'The Marrow Echo'],
    ['Originally published in Marrow Echo on 4 May 2021', 'Marrow Echo'],
    ['Published in May, the book sold well.', null],
    ['Copyright (c) 2021, by The Marrow Echo. All rights reserved.', 'The Marrow Echo'],
    ['© 2021', null],
    [`© ${'Long '.repeat(20)}`, null],
  ])('%s names the source', (line, source) => {
    expect(read(`${lead}\n\n${line}`).source).toBe(source);
  });
});

describe('headlines of other stories below the last line', () => {
  const others = ['Ferries move to the quay', 'Who pays for the pier?'];
  test.each([
    [['More on this story', ...others]],
    [
      [
        'Follow us on Facebook',
        'RELATED:',
        ...others,
        'Copyright 2021 Marrow Echo. All rights reserved.',
      ],
    ],
    [["Editors' picks", '', others[0]!, '', others[1]!]],
  ])('%j are no part of it', (lines) => {
    const kinds = blocks(`${lead}\n\n${second}\n\n${lines.join('\n')}\n`).map(([kind]) => kind);
    expect(kinds.slice(0, 2)).toEqual(['paragraph', 'paragraph']);
    expect(new Set(kinds.slice(2))).toEqual(new Set(['tail']));
  });

  test.each([
    ['no heading above them', others],
    ['a sentence below it', ['Related', second]],
    ['a long line below it', ['Related', `${'Long '.repeat(30)}line`]],
  ])('%s: they stay', (_name, lines) => {
    expect(blocks(`${lead}\n\n${lines.join('\n\n')}`).map(([kind]) => kind)).not.toContain('tail');
  });
});

describe('the notes below a press release are no part of it', () => {
  test.each(['ENDS', '- ends -', '***ENDS***', 'Notes to editors', 'Note to Editors:'])(
    '%s',
    (end) => {
      const kinds = blocks(`${lead}\n\n${second}\n\n${end}\n\n1. ${lead}\n\n2. ${second}`);
      expect(kinds.map(([kind]) => kind)).toEqual([
        'paragraph',
        'paragraph',
        'tail',
        'tail',
        'tail',
      ]);
    },
  );

  test.each(['It ends', 'Ends and means'])('%s is a heading', (line) => {
    expect(blocks(`${lead}\n\n${second}\n\n${line}\n\n${lead}`)[2]).toEqual(['heading', line]);
  });
});

test.each(['Page 1 of 2', '- 2 -', 'PAGE 3'])('%s between paragraphs is none', (line) => {
  expect(blocks(`${lead}\n\n${line}\n\n${second}`)[1]).toEqual(['tail', line]);
});

test('what tells of its author is no part of a story', () => {
  const about = 'Ida Brandt covers the coast. She can be reached at the Echo.';
  const head = 'Pier shut after storm\nBy Ida Brandt\n\n';
  expect(blocks(`${head}${lead}\n\n${second}\n\n${about}`).at(-1)).toEqual(['tail', about]);
  expect(blocks(`Pier shut\n\n${lead}\n\n${about}`).at(-1)).toEqual(['paragraph', about]);
});

describe('a letter ends where it takes leave', () => {
  const letter = `${lead}\n\n${second}`;
  const note = 'This email is confidential and meant for those it was intended for.';
  test.each([
    ['a signature', 'Kind regards,\n\nBo Roth\nPress officer\nTel: 01234 567890'],
    ['a signature and a note', `Yours faithfully\n\nBo Roth\n\n${note}`],
    ['a note alone', note],
  ])('%s', (_name, foot) => {
    const article = read(`${letter}\n\n${foot}`);
    expect(article.blocks.filter((block) => block.number !== null)).toHaveLength(2);
    expect(article.blocks.slice(2).every((block) => block.kind === 'tail')).toBe(true);
  });

  test.each([
    ['a story that goes on', `Kind regards,\n\n${lead.repeat(3)}`],
    ['a message that is none', 'This message in a bottle came from Marrow Point.'],
    ['leave inside a sentence', 'She signed it with kind regards, and left.'],
  ])('%s', (_name, foot) => {
    const article = read(`${letter}\n\n${foot}`);
    expect(article.blocks.some((block) => block.kind === 'tail')).toBe(false);
  });
});

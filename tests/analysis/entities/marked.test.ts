import { describe, expect, test } from 'vitest';
import { goldTags } from '../../../scripts/train/data.js';
import { articlesFolder, readMarked, unmarked } from '../../../scripts/train/marked.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';

describe('an article with marked names', () => {
  test.each([
    ['Nobody came.', 'Nobody came.', []],
    ['[Olga Brandt](P) left.', 'Olga Brandt left.', ['PER Olga Brandt']],
    [
      'In [Velden](L), [Sallow FC](O) fans, all [Veldish](G), sang [Old Pier](M).',
      'In Velden, Sallow FC fans, all Veldish, sang Old Pier.',
      ['LOC Velden', 'ORG Sallow FC', 'NORP Veldish', 'MISC Old Pier'],
    ],
    ['A [note] (P) and [one](X).', 'A [note] (P) and [one](X).', []],
  ])('%s', (marked, text, names) => {
    const labelled = unmarked(marked, 'test');
    expect(labelled.text).toBe(text);
    expect(
      labelled.entities.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
    ).toEqual(names);
  });
});

test('every mark of our own articles is whole, and begins where a token begins', () => {
  const articles = readMarked(articlesFolder);
  const missed = articles.filter((one) => {
    const { tokens } = readLanguage(readPlain(one.text, { file: one.id }));
    return goldTags(tokens, one).missed > 0;
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
  expect(articles.filter(({ text }) => /\]\(|\)\[/.test(text)).map(({ id }) => id)).toEqual([]);
  expect(articles.length).toBeGreaterThan(100);
});

import { expect, test } from 'vitest';
import { describeDocument } from '../../../src/analysis/entities/document.js';
import { countForms } from '../../../src/analysis/entities/form-counts.js';
import { byTagger, newName, Type } from '../../../src/analysis/entities/found.js';
import { assets } from '../../../src/assets.js';
import { readLanguage } from '../../../src/language/index.js';
import { readPlain } from '../../../src/read/plain.js';

/** Counts the wordings of names of so many tokens each, which are the whole text. */
function wordings(text: string, tokensOfEach: number) {
  const article = readPlain(text, { file: 'test.txt' });
  const language = readLanguage(article);
  const document = describeDocument(article, language, assets.names());
  const many = language.tokens.count / tokensOfEach;
  const names = Array.from({ length: many }, (_, at) =>
    newName(at * tokensOfEach, (at + 1) * tokensOfEach, Type.place, 1, byTagger),
  );
  return countForms(
    document,
    names,
    names.map((_, at) => at),
  );
}

test('the most frequent wording comes first, of equals the one written first', () => {
  expect(wordings('Sallow SALLOW Velden SALLOW', 1)).toEqual([
    { text: 'SALLOW', count: 2 },
    { text: 'Sallow', count: 1 },
    { text: 'Velden', count: 1 },
  ]);
});

test('a line break inside a name is a blank', () => {
  expect(wordings('Port Sallow Port\nSallow Port Sallow', 2)).toEqual([
    { text: 'Port Sallow', count: 3 },
  ]);
});

test('any number of wordings of one thing are told apart', () => {
  const written = Array.from({ length: 64 }, (_, at) =>
    [...'sallow'].map((letter, bit) => (at & (1 << bit) ? letter.toUpperCase() : letter)).join(''),
  );
  const forms = wordings([...written, ...written].join(' '), 1);
  expect(forms.map(({ text }) => text)).toEqual(written);
  expect(forms.every(({ count }) => count === 2)).toBe(true);
});

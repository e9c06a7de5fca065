import { expect, test } from 'vitest';
import { describeDocument } from '../../../src/analysis/entities/document.js';
import { headlineForms } from '../../../src/analysis/entities/rules/headline-forms.js';
import { assets } from '../../../src/assets.js';
import { readLanguage } from '../../../src/language/index.js';
import { tokenText } from '../../../src/language/token-extent.js';
import { readPlain } from '../../../src/read/plain.js';

const headline = 'Hilda Denholm Speaks To Young Voters';

/** The names after the rule, when the tagger gave the first three words of the headline and the first two of the body. */
function names(body: string): string[] {
  const article = readPlain(`${headline}\n\n${body}\n`, { file: 'test.txt' });
  const language = readLanguage(article);
  const { tokens } = language;
  const bodyAt = headline.split(' ').length;
  const found = [
    [0, 3],
    [bodyAt, bodyAt + 2],
  ].map(([first, end]) => ({ first: first!, end: end!, type: 0, confidence: 0.9, evidence: [] }));
  return headlineForms
    .apply(found, describeDocument(article, language, assets.names()))
    .map(({ first, end }) =>
      Array.from({ length: end - first }, (_, at) => tokenText(tokens, first + at)).join(' '),
    );
}

test.each([
  ['ends where the body ends it', 'Hilda Denholm spoke to voters.', 'Hilda Denholm'],
  ['stays whole when the body names another', 'Hilda Brandt spoke.', 'Hilda Denholm Speaks'],
])('a name of a headline %s', (_what, body, expected) => {
  expect(names(body)[0]).toBe(expected);
});

import { expect, it } from 'vitest';
import { stemHash } from '../../../src/analysis/summary/terms/stem.js';
import { hashFolded } from '../../../src/language/hash.js';
import { tokenize } from '../../../src/language/tokens.js';

it.each([
  ['Votes', 'vot'],
  ['voting', 'vot'],
  ['STORIED', 'stor'],
  ['story', 'stor'],
  ['gladly', 'glad'],
  ['glass', 'glass'],
  ['Élysées', 'élysé'],
  ['1990s', '1990'],
  ['Gen.', 'gen'],
])('%s counts as %s', (word, stem) => {
  expect(stemHash(tokenize(`${word} x`), 0)).toBe(hashFolded(stem, 0, stem.length));
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packedLexicon } from '../../../scripts/train/pack-lexicon.js';

test('the packed lexicon is that of the word lists (else: npm run words)', () => {
  const packed = readFileSync(new URL('../../../src/assets/lexicon.bin', import.meta.url));
  expect(Buffer.compare(packed, packedLexicon())).toBe(0);
});

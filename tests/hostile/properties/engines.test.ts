import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/index.js';
import { defaultOptions, type Part } from '../../../src/analysis/options.js';
import { assets } from '../../../src/assets.js';
import { readPlain } from '../../../src/read/plain.js';
import { articleObject } from '../../../src/report/article/article-object.js';
import { anyText } from './arbitrary.js';
import { runs, seed } from './runs.js';
import { expectSoundAnalysis } from './sound.js';

const everyPart: ReadonlySet<Part> = new Set<Part>(['quotes', 'entities', 'dates', 'summary']);

console.log(`fuzz seed ${seed}`);

function inspect(text: string, parts: ReadonlySet<Part> = everyPart) {
  return analyse(readPlain(text, { file: 'fuzz.txt' }), {
    parts,
    options: defaultOptions,
    resources: assets,
  });
}

test('any text gives a sound analysis, twice the same, that survives JSON', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const analysis = inspect(text);
      expect(analysis.article.text).toBe(text);
      expectSoundAnalysis(analysis);
      const json = JSON.stringify(articleObject(analysis));
      expect(json).not.toMatch(/"(undefined|NaN|\[object Object\]|Invalid Date)"/);
      expect(JSON.stringify(articleObject(inspect(text)))).toBe(json);
    }),
    runs(5000),
  );
}, 120_000);

test('a part asked for alone says the same as beside the others', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom<Part>('quotes', 'entities', 'dates', 'summary'),
      (text, part) => {
        const alone = articleObject(inspect(text, new Set([part])));
        const together = articleObject(inspect(text));
        expect(alone[part]).toEqual(together[part]);
      },
    ),
    runs(1000),
  );
}, 60_000);

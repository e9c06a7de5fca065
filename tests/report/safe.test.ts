import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, safe } from '../../src/report/safe.js';
import { anyText } from './any-text.js';

test.each([
  ['plain text, “quotes”, 漢字, é, 👩‍🚀', 'plain text, “quotes”, 漢字, é, 👩‍🚀'],
  ['a\x1b[31mred', 'a␛[31mred'],
  ['bell\x07 back\x08', 'bell␇ back␈'],
  ['del\x7f', 'del␡'],
  ['c1 \x9b31m \x9d', 'c1 \\u009b31m \\u009d'],
  ['over\u202eridden \u2066isolate', 'over\\u202eridden \\u2066isolate'],
  ['zero\u200bwidth \ufeffmark', 'zero\\u200bwidth \\ufeffmark'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['lone\ud800', 'lone\\ud800'],
  ['a\r\nb', 'a\nb'],
  ['a\rb', 'a␍b'],
  ['tab\tstays\n', 'tab\tstays\n'],
  ['right-to-left marks stay: \u200f \u061c', 'right-to-left marks stay: \u200f \u061c'],
  ['nested \x1b\x1b[31m[31m', 'nested ␛␛[31m[31m'],
])('%j is shown as %j', (text, shown) => {
  expect(safe(text)).toBe(shown);
});

test('whatever comes in, nothing with power over a terminal comes out', () => {
  const anything = anyText(60);
  fc.assert(
    fc.property(anything, (text) => {
      const shown = safe(text);
      expect(shown).not.toMatch(
        /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
      );
      expect(shown).not.toMatch(/\p{Cs}/u);
      expect(safe(shown)).toBe(shown);
    }),
    { numRuns: 1000 },
  );
});

test('one line: every run of white space is one space, none at the edges', () => {
  expect(oneLine('  a \n\t b\u00a0 c\r\n')).toBe('a b c');
});

test('a hundred thousand spaces cost no time', () => {
  const started = performance.now();
  expect(oneLine(`a${' '.repeat(200_000)}b`)).toBe('a b');
  expect(performance.now() - started).toBeLessThan(1000);
});

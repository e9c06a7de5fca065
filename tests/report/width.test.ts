import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine } from '../../src/report/safe.js';
import { displayWidth, pad } from '../../src/report/width.js';
import { wrap, wrapParagraphs } from '../../src/report/wrap.js';
import { anyText } from './any-text.js';

test.each([
  ['', 0],
  ['abc', 3],
  ['“curly” – dash', 14],
  ['漢字', 4],
  ['ｆｕｌｌ', 8],
  ['한국어', 6],
  ['e\u0301', 1],
  ['नु', 1],
  ['👍', 2],
  ['👍🏽', 2],
  ['👩‍🚀', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['🇧🇪', 2],
  ['❤️', 2],
  ['\u200f', 0],
])('%j takes %i cells', (text, cells) => {
  expect(displayWidth(text)).toBe(cells);
});

test('padding counts cells, not characters', () => {
  expect(pad('漢', 4)).toBe('漢  ');
  expect(pad('too long', 3)).toBe('too long');
});

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 80, ['one two three']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['a abcdefghij b', 4, ['a', 'abcd', 'efgh', 'ij b']],
  ['漢字漢字', 5, ['漢字', '漢字']],
  ['👩‍🚀👩‍🚀', 3, ['👩‍🚀', '👩‍🚀']],
  ['', 5, ['']],
])('%j in %i cells', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test('paragraphs are wrapped one by one', () => {
  expect(wrapParagraphs('one two\n\nthree', 3)).toEqual(['one', 'two', '', 'thr', 'ee']);
});

test('wrapping loses no character and keeps to the width', () => {
  fc.assert(
    fc.property(anyText(80), fc.integer({ min: 2, max: 30 }), (any, width) => {
      const text = oneLine(any);
      const lines = wrap(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
    { numRuns: 500 },
  );
});

test('a mark that joins the space before it keeps to the width', () => {
  // Found by the property above, seed -1004094076.
  for (const line of wrap('! \ufe0f', 2)) expect(displayWidth(line)).toBeLessThanOrEqual(2);
});

test('width and wrapping are linear: 64 KB of any script in well under a second', () => {
  for (const unit of ['漢', '“', 'e\u0301', '👩‍🚀', '\u0301', 'a']) {
    const text = unit.repeat(Math.ceil(65_536 / unit.length));
    const started = performance.now();
    wrap(text, 60);
    displayWidth(text);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});

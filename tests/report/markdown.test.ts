import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleObject } from '../../src/report/article/article-object.js';
import { markdown, markdownText } from '../../src/report/markdown.js';
import { quoteSheet } from '../../src/report/sheets/quotes.js';
import { anyText } from './any-text.js';
import { example } from './example.js';

test('an article is a heading and a table', () => {
  const report = markdown(quoteSheet, ['speaker', 'text', 'paragraph']);
  expect(report.article(articleObject(example))).toBe(
    [
      '## Harbour town votes to keep its last ferry',
      '',
      '| speaker | quote | ¶ |',
      '| --- | --- | --: |',
      '| Ilse Vandermolen | the ferry would stay | 1 |',
      '| Ilse Vandermolen | We will not be an island, | 1 |',
      '| its spokesman | The figures speak for themselves, | 2 |',
      '|  | nobody reads them | 2 |',
      '',
    ].join('\n'),
  );
});

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a | b', 'a \\| b'],
  ['[x](javascript:y)', '\\[x\\](javascript:y)'],
  ['![img](http://x.invalid)', '\\!\\[img\\](http://x.invalid)'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['`code` *bold* _it_', '\\`code\\` \\*bold\\* \\_it\\_'],
  ['two\nlines', 'two lines'],
  ['esc\x1b', 'esc␛'],
])('%j cannot be anything but text: %j', (text, written) => {
  expect(markdownText(text)).toBe(written);
});

test('no text opens a tag, splits a cell or starts a line', () => {
  fc.assert(
    fc.property(anyText(40), (text) => {
      const written = markdownText(text);
      expect(written).not.toMatch(/[<>\n]/);
      expect(written.replace(/\\[\\|]/g, '')).not.toContain('|');
    }),
    { numRuns: 500 },
  );
});

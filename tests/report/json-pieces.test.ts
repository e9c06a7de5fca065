import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleObject } from '../../src/report/article/article-object.js';
import { jsonArray, jsonLines, jsonObject } from '../../src/report/json.js';
import { jsonPieces } from '../../src/report/json-pieces.js';
import { streamed } from '../../src/report/listing.js';
import { anyText } from './any-text.js';
import { example } from './example.js';

const detail = { why: true, text: true };
const object = articleObject(example, detail);
const stream = () => articleObject(example, detail, streamed);

test('an article in pieces is the article at once, in every JSON format', () => {
  for (const report of [jsonObject(null), jsonArray(null), jsonLines(null)]) {
    expect([...report.longArticle!(stream())].join('')).toBe(report.article(object));
    expect([...report.longArticle!(object)].join('')).toBe(report.article(object));
  }
});

test('lists of any length, empty ones too, are written as JSON.stringify writes them', () => {
  for (const length of [0, 1, 64, 65, 3000]) {
    const list = Array.from({ length }, (_, n) => ({ n, inner: n % 7 === 0 ? [n] : [], a: null }));
    const value = { before: 1, list, nothing: undefined, after: { deep: [list] } };
    expect([...jsonPieces(value, '')].join('')).toBe(JSON.stringify(value));
    expect([...jsonPieces(value, '  ')].join('')).toBe(JSON.stringify(value, null, 2));
  }
});

test('short and long items of a list may follow each other in any order, at any depth', () => {
  const long = { text: 'long '.repeat(2000) };
  const short = [0, 'one', null, { two: [2, {}] }, []];
  for (const list of [
    [long],
    [...short, long],
    [long, ...short],
    [...short, long, long, ...short],
  ]) {
    const value = { list, inner: { deep: [[list, list], { list }] } };
    expect([...jsonPieces(value, '')].join('')).toBe(JSON.stringify(value));
    expect([...jsonPieces(value, '  ')].join('')).toBe(JSON.stringify(value, null, 2));
    const margined = JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
    expect([...jsonPieces(value, '  ', '  ')].join('')).toBe(margined);
  }
});

test('a long text is cut where no pair of surrogates is', () => {
  fc.assert(
    fc.property(anyText(20), fc.integer({ min: 0, max: 3 }), (text, shift) => {
      const unit = text || '\u{1f5de}';
      const value = { text: 'x'.repeat(shift) + unit.repeat(Math.ceil(140_000 / unit.length)) };
      const pieces = [...jsonPieces(value, '')];
      expect(pieces.length).toBeGreaterThan(1);
      expect(pieces.join('')).toBe(JSON.stringify(value));
    }),
    { numRuns: 60 },
  );
});

test('a half of a pair that stands alone after a pair does not move the cut into the pair', () => {
  for (const unit of ['\u{1f1e7}\udc00', '\ud83d\u{1f1e7}', '\udc00\udc00 \u{1f1e7}\udc00']) {
    for (const shift of [0, 1, 2, 3]) {
      const value = { text: 'x'.repeat(shift) + unit.repeat(140_000 / unit.length) };
      expect([...jsonPieces(value, '')].join('')).toBe(JSON.stringify(value));
    }
  }
});

test('no piece is much longer than 64 K', () => {
  const list = Array.from({ length: 20_000 }, (_, n) => ({ n, text: 'word '.repeat(n % 30) }));
  for (const piece of jsonPieces({ list }, '  ')) expect(piece.length).toBeLessThan(1 << 17);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleObject } from '../../src/report/article/article-object.js';
import { pickKeys } from '../../src/report/fields.js';
import { escapeJson, jsonArray, jsonLines, jsonObject } from '../../src/report/json.js';
import { anyText } from './any-text.js';
import { example } from './example.js';

const object = articleObject(example);
const failure = {
  schemaVersion: 1,
  file: 'x',
  error: { code: 'not-found', message: 'x: no' },
} as const;

test('any string survives, printable and one value', () => {
  fc.assert(
    fc.property(anyText(60), (text) => {
      const json = escapeJson(JSON.stringify(text));
      expect(JSON.parse(json)).toBe(text);
      expect(json).not.toMatch(/[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/);
    }),
    { numRuns: 1000 },
  );
});

test('one object ends with a line break; an array holds 0, 1 and more', () => {
  expect(JSON.parse(jsonObject(null).article(object))).toEqual(JSON.parse(JSON.stringify(object)));
  const { open, article, failure: fail, separator, close, empty } = jsonArray(null);
  expect(empty).toBe('[]\n');
  expect(JSON.parse(open + article(object) + close)).toHaveLength(1);
  const two = JSON.parse(open + article(object) + separator + fail(failure) + close) as unknown[];
  expect(two[1]).toEqual(failure);
});

test('the array is indented as JSON.stringify would', () => {
  const { open, article, separator, close } = jsonArray(null);
  const text = open + article(object) + separator + article(object) + close;
  expect(text).toBe(`${JSON.stringify([object, object], null, 2)}\n`);
});

test('a JSON line has no line break or tab inside', () => {
  const line = jsonLines(null).article(object);
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(line).not.toContain('\t');
});

test('fields pick keys of the object and of its items', () => {
  expect(pickKeys(object, ['speaker', 'cue'])).toMatchObject({
    schemaVersion: 1,
    file: 'ferry.txt',
    quotes: [{ id: 'q1', speaker: { name: 'Ilse Vandermolen' } }, {}, {}, {}],
  });
  expect(Object.keys(pickKeys(object, ['article', 'warnings']) as object)).toEqual([
    'schemaVersion',
    'file',
    'article',
    'warnings',
  ]);
});

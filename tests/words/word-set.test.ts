import { expect, test } from 'vitest';
import { wordSet } from '../../src/words/word-set.js';

const cases: readonly [
  list: string,
  separator: string | undefined,
  word: string,
  listed: boolean,
][] = [
  ['one two three', undefined, 'one', true],
  ['one two three', undefined, 'two', true],
  ['one two three', undefined, 'three', true],
  ['one two three', undefined, 'tw', false],
  ['one two three', undefined, 'hree', false],
  ['twos two', undefined, 'two', true],
  ['stwo two', undefined, 'two', true],
  ['one two', undefined, 'one two', false],
  ['one two', undefined, '', false],
  ['One', undefined, 'one', false],
  ['New York|York', '|', 'York', true],
  ['New York|York', '|', 'New York', true],
  ['New York|York', '|', 'New', false],
  ['one', undefined, 'one', true],
];

test.each(cases)(
  'a list "%s" (between words: %s) and "%s": %s, however often it is asked',
  (list, separator, word, listed) => {
    const words = wordSet(list, separator);
    // Searched as it stands first, cut up later.
    const answers = Array.from({ length: 40 }, () => words.has(word));
    expect(new Set(answers)).toEqual(new Set([listed]));
  },
);

import { expect, test } from 'vitest';
import { shellWord } from '../../src/read/shell-word.js';

test.each([
  ['stories/a-b.txt', 'stories/a-b.txt'],
  ['/ür/日.txt', '/ür/日.txt'],
  ['-x.pdf', './-x.pdf'],
  ['-', '-'],
  ['a b.pdf', "'a b.pdf'"],
  ['$(touch x).pdf', "'$(touch x).pdf'"],
  ["it's; ls", "'it'\\''s; ls'"],
  ['~', "'~'"],
  ['', "''"],
])('a proposed command takes %j as one name', (name, expected) => {
  expect(shellWord(name)).toBe(expected);
});

import { expect, test } from 'vitest';
import { find, lines } from './find.js';

test('two pieces of one utterance are a group, one piece is none', () => {
  const groups = (text: string) => find(text).quotes.map(({ group }) => group);
  expect(groups('“We will not wait,” Ada Reed said. “The boats leave before dawn.”')).toEqual([
    1, 1,
  ]);
  expect(groups('“We will not wait for anybody,” Ada Reed said.')).toEqual([null]);
});

test('a colon leads to a quotation', () => {
  expect(lines('The last word came from the mayor, Ada Reed: “They will sail at dawn.”')).toEqual([
    expect.stringMatching(/^direct \| Ada Reed \|/),
  ]);
});

import { expect, test } from 'vitest';
import type { Quote } from '../../../src/analysis/quotes/quote.js';
import { quotePacker } from '../../../src/analysis/quotes/write/packed-quotes.js';
import { find } from './find.js';

const text = [
  '“Dogs bark, and the caravan goes on.”',
  'The night was long and cold on the quay.',
  '“We stay,” said Mayor Ada Quill. “Nobody leaves,” she added.',
  "``It is over,'' Bo Lind told reporters.",
  'The harbour “is not for sale”, according to Ms Quill.',
  '“We stay,” Ada Quill said, “and we pay for it.”',
  'Mr Lind said that the town would pay for the new ferry by May.',
  '“The first night was long.',
  '“The second was longer,” Quill said. The so-called “night boat” sank.',
  'The boat left. “And then?”',
].join('\n\n');

const keys = [
  'start',
  'end',
  'type',
  'text',
  'words',
  'speaker',
  'attribution',
  'cue',
  'rule',
  'confidence',
  'group',
] as const satisfies readonly (keyof Quote)[];

test('a packed quote says all that it was packed from but the reasons', () => {
  const { quotes } = find(text);
  const pack = quotePacker(text, quotes.length);
  const packed = quotes.map(pack);
  const shown = (quote: Quote) => Object.fromEntries(keys.map((key) => [key, quote[key]]));
  expect(packed.map(shown)).toEqual(quotes.map(shown));
  expect(packed.map(({ why }) => why)).toEqual(quotes.map(() => []));
  // The text shows what there is to pack: quotes without a speaker, without a cue, over two paragraphs, in two pieces, and of every type.
  expect(new Set(quotes.map(({ type }) => type)).size).toBe(3);
  expect(quotes.some(({ speaker }) => speaker === null)).toBe(true);
  expect(quotes.some(({ group }) => group !== null)).toBe(true);
  expect(quotes.some((quote) => !text.includes(quote.text))).toBe(true);
});

import { expect, test } from 'vitest';
import { find } from './find.js';

const german = [
  'Für Ada Brandt war der Schritt nicht zu vermeiden. „Wir haben es lange versucht und am Ende nicht geschafft.“',
  'Tomas Kerr: „Wir bauen sie neu auf, und das wird teuer.“',
  '„Es wird teuer und dauert zwei Jahre.“ – Jonas Lind',
].join('\n\n');

test.each([
  ['de', ['null', 'Tomas Kerr', 'Jonas Lind']],
  ['en', ['Ada Brandt war der Schritt', 'Tomas Kerr', 'Jonas Lind']],
])('in a text that reads as %s the speakers are %j', (readsAs, speakers) => {
  const { quotes } = find(german, 'paragraph', readsAs);
  expect(quotes.map(({ speaker }) => String(speaker?.name ?? null))).toEqual(speakers);
});

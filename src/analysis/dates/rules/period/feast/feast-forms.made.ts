import { wordHash } from '../../../../../language/hash.js';
import { packWords } from '../../../../../language/packed-words.js';
import { holidayNames } from './holiday-names.js';

/** First word of a name → "name=number|…" of all names that it begins. */
const byFirst = new Map<string, string>();
for (const [number, { names }] of holidayNames().entries()) {
  for (const name of names.split('|')) {
    const first = name.split(' ')[0]!;
    const before = byFirst.get(first);
    byFirst.set(first, `${before === undefined ? '' : `${before}|`}${name}=${number}`);
  }
}

export const formLists: readonly string[] = [...byFirst.values()];

/** First word → place of its list in `formLists` plus one. */
export const firstWords = packWords(
  new Map([...byFirst.keys()].map((first, index) => [wordHash(first), index + 1])),
);

import type { WordSet } from '../../words/word-set.js';
import type { Attributes } from './scan-elements.js';

/** Characters of them that are looked at. */
const longest = 300;
const none: readonly string[] = [];

/** The words of an element's classes and id in lower case, each and with the one before: `entry-title main` → entry, title, entry-title, main. */
export function classWords({ class: classes = '', id = '' }: Attributes): readonly string[] {
  if (classes === '' && id === '') return none;
  const words: string[] = [];
  for (const name of `${classes} ${id}`.slice(0, longest).toLowerCase().split(/\s+/)) {
    let before = '';
    for (const word of name.split(/[_-]+/)) {
      words.push(word);
      if (before !== '') words.push(`${before}-${word}`);
      before = word;
    }
  }
  return words;
}

export function isAmong(words: readonly string[], list: WordSet): boolean {
  return words.some((word) => list.has(word));
}

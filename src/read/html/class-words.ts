import type { WordSet } from '../../words/word-set.js';
import type { Attributes } from './scan-elements.js';

/** Characters of them that are looked at. */
const longest = 300;
const none: readonly string[] = [];

/** `imageCaption`, `AuthorBio`; the names that software makes up have shorter runs of letters between their capitals. */
const camelCase = /^[A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,})+$/;
const hump = /(?<=[a-z])(?=[A-Z])/;

/** The words of an element's classes and id in lower case, each and with the one before: `entry-title main` → entry, title, entry-title, main. */
export function classWords({ class: classes = '', id = '' }: Attributes): readonly string[] {
  if (classes === '' && id === '') return none;
  const words: string[] = [];
  for (const name of `${classes} ${id}`.slice(0, longest).split(/\s+/)) {
    let before = '';
    const parts = name
      .split(/[_-]+/)
      .flatMap((part) => (camelCase.test(part) ? part.split(hump) : part));
    for (const part of parts) {
      const word = part.toLowerCase();
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

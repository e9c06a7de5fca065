import { isLetter } from '../../language/characters.js';
import { wordHash } from '../../language/hash.js';
import type { NameDocument } from './document.js';
import { keyOf } from './form-words.js';
import { type Form, nameText } from './forms.js';

const small = /^(?:of|and|for|the|in|on|de|la|du|des|et|y|&|al|to|at)$/i;

/** What a long name may be shortened to, in lower case: initials of its capitals, and of all its words. */
export function acronymsOf(name: string): string[] {
  const words = name
    .split(/[\s\-–/]+/)
    .filter((word) => word.startsWith('&') || isLetter(word.charCodeAt(0)));
  if (words.length < 2) return [];
  const initial = (list: readonly string[]): string =>
    list
      .map((word) => word[0])
      .join('')
      .toLowerCase();
  const capitals = words.filter((word) => !small.test(word));
  const forms = new Set([
    initial(capitals),
    initial(words),
    initial(words.filter((word) => !/^the$/i.test(word))),
  ]);
  return [...forms].filter((form) => form.length >= 2);
}

/** Longer one-word forms are taken to be as long as this. */
const longest = 8;

/** Of every length: the initials, as bits, of the one-word forms that are no longer. What a longer name could be shortened to. */
export type ShortForms = Int32Array;

export function shortForms(forms: readonly Form[]): ShortForms {
  const initials = new Int32Array(longest + 1);
  for (const form of forms) {
    if (form.words.length === 1)
      for (let length = Math.min(form.length, longest); length <= longest; length++)
        initials[length]! |= form.initials;
  }
  return initials;
}

/** The keys of the acronyms of a form's first wording, from its `skipped`th word on: none when no one-word form could be one. */
export function acronymKeys(
  document: NameDocument,
  form: Form,
  shorts: ShortForms,
  skipped = 0,
): number[] {
  if (form.words.length < 2) return [];
  const { first, end } = form.first;
  // An acronym has no more letters than the name has words, and begins as one of them does.
  if ((shorts[Math.min(end - first, longest)]! & form.initials) === 0) return [];
  const text = nameText(document, form.first);
  const rest =
    skipped === 0
      ? text
      : text
          .split(/\s+/)
          .slice(skipped - form.words.length)
          .join(' ');
  return acronymsOf(rest).map((acronym) => keyOf([wordHash(acronym)], 0, 1));
}

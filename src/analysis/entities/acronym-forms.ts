import type { Form } from './forms.js';

const small = /^(?:of|and|for|the|in|on|de|la|du|des|et|y|&|al|to|at)$/i;

/** What a long name may be shortened to, in lower case: initials of its capitals, and of all its words. */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s\-–/]+/).filter((word) => /^[\p{L}&]/u.test(word));
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

/** First letters of the forms of one word: a longer name whose words begin with none of them has no acronym here. */
export function shortInitials(forms: readonly Form[]): ReadonlySet<string> {
  const initials = new Set<string>();
  for (const { words, key } of forms) if (words.length === 1) initials.add(key[0]!);
  return initials;
}

/** May an acronym of these words be among the forms? Asked before acronyms are made. */
export function mayBeShort(words: readonly string[], initials: ReadonlySet<string>): boolean {
  if (initials.size === 0 || words.length < 2) return false;
  for (const word of words) if (initials.has(word[0]!)) return true;
  return false;
}

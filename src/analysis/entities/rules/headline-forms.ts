import { TokenKind } from '../../../language/tokens.js';
import { aloneAt, lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed, phraseHash } from '../gazetteer.js';
import { extendPhrase } from '../phrases.js';
import { LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';

/**
 * In `Ada Quill Speaks Out` every word has a capital, so a name may swallow its verb. The body of the story tells where the name ends: a
 * name of a headline that begins with a name of several words from the body is that name, and the person of `Quill Email Is Lost` is the
 * Quill whom the body names in full.
 */
export const headlineForms: NameRule = {
  id: 'headline-form',
  apply(names, document) {
    const { tokens } = document;
    const isHeadline = (token: number) => lineCaseAt(document, token) !== LineCase.normal;
    const long: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.end - name.first > 1 && isHeadline(name.first)) long.push(name);
    }
    if (long.length === 0) return names;
    const inBody = new Set<number>();
    const surnames = new Set<number>();
    for (let index = 0; index < names.length; index++) {
      const { first, end, type } = names[index]!;
      if (end - first < 2 || isHeadline(first)) continue;
      inBody.add(phraseHash(tokens, first, end));
      if (type === Type.person) surnames.add(tokens.hash[end - 1]!);
    }
    for (const name of long) {
      name.end =
        longestIn(inBody, document, name) ??
        (surnames.has(tokens.hash[name.first]!) &&
        !surnames.has(tokens.hash[name.end - 1]!) &&
        isSurnameOnly(document, name)
          ? name.first + 1
          : name.end);
    }
    return names;
  },
};

/** End of the longest name of the body that this one begins with. Once over the name, however long: the hash goes on from word to word. */
function longestIn(
  inBody: ReadonlySet<number>,
  { tokens }: NameDocument,
  { first, end }: Found,
): number | null {
  let hash = 0;
  let known: number | null = null;
  for (let at = first; at < end; at++) {
    hash = extendPhrase(hash, tokens.hash[at]!);
    if (at > first && inBody.has(hash)) known = at + 1;
  }
  return known;
}

/** Is the word behind the surname no part of a person's name? */
function isSurnameOnly(document: NameDocument, { first, type }: Found): boolean {
  const { tokens } = document;
  if (type !== Type.person || tokens.kind[first + 1] !== TokenKind.word) return false;
  return !(aloneAt(document, first + 1) & (Listed.firstName | Listed.lastName));
}

import { lineCaseAt } from '../asked.js';
import type { Found } from '../found.js';
import { phraseHash } from '../gazetteer.js';
import { extendPhrase } from '../phrases.js';
import { LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';

/**
 * In `Ada Quill Speaks Out` every word has a capital, so a name may swallow its verb. The body of the story tells where the name ends: a
 * name of a headline that begins with a name of several words from the body is that name.
 */
export const headlineForms: NameRule = {
  id: 'headline-form',
  apply(names, document) {
    const { tokens } = document;
    const isHeadline = (token: number) => lineCaseAt(document, token) !== LineCase.normal;
    const long: Found[] = [];
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      if (name.end - name.first > 2 && isHeadline(name.first)) long.push(name);
    }
    if (long.length === 0) return names;
    const inBody = new Set<number>();
    for (let index = 0; index < names.length; index++) {
      const { first, end } = names[index]!;
      if (end - first > 1 && !isHeadline(first)) inBody.add(phraseHash(tokens, first, end));
    }
    for (const name of long) {
      // Once over the name, however long: the hash goes on from word to word.
      let hash = 0;
      let known = name.end;
      for (let at = name.first; at < name.end; at++) {
        hash = extendPhrase(hash, tokens.hash[at]!);
        if (at > name.first && inBody.has(hash)) known = at + 1;
      }
      name.end = known;
    }
    return names;
  },
};

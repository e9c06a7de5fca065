import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';

const ownMeaning = Listed.country | Listed.region | Listed.city | Listed.demonym | Listed.firstName;

/** `Halvorsen Acoustics` settles `Halvorsen`: the first word of an organization, alone, is the organization. */
export const shortOrganizations: NameRule = {
  id: 'short-organization',
  apply(names, document) {
    const { tokens, bits, counts } = document;
    const people = new Set<number>();
    const firstWords = new Set<number>();
    for (const { first, end, type, confidence } of names) {
      if (type === Type.person && end - first > 1) people.add(tokens.hash[end - 1]!);
      if (
        type === Type.organization &&
        end - first > 1 &&
        confidence > 0.6 &&
        stands(document, first)
      )
        firstWords.add(tokens.hash[first]!);
    }
    const covered = new Uint8Array(tokens.count);
    for (const name of names) {
      covered.fill(1, name.first, name.end);
      const word = tokens.hash[name.first]!;
      if (name.end - name.first > 1 || !firstWords.has(word) || people.has(word)) continue;
      if (
        name.type === Type.group ||
        name.type === Type.organization ||
        name.confidence > (name.type === Type.place ? 0.85 : 0.95)
      )
        continue;
      name.type = Type.organization;
      name.evidence = [...name.evidence, 'seen-elsewhere'];
    }
    const made: Found[] = [];
    for (let at = 0; at < tokens.count; at++) {
      const word = counts.wordOf[at]!;
      if (covered[at] || (bits[at]! & (Bit.capital | Bit.first)) !== Bit.capital || word < 0)
        continue;
      if (!firstWords.has(tokens.hash[at]!) || people.has(tokens.hash[at]!)) continue;
      if (counts.lower[word]! > 0 || !(bits[at]! & Bit.candidate)) continue;
      made.push({
        first: at,
        end: at + 1,
        type: Type.organization,
        confidence: 0.6,
        evidence: ['seen-elsewhere'],
      });
    }
    return insertNames(names, made);
  },
};

/** Is this first word a name of its own, and not a common word, a place or a people? */
function stands({ tokens, words, counts, listedAlone }: NameDocument, at: number): boolean {
  const word = counts.wordOf[at]!;
  const common = word < 0 || counts.lower[word]! > 0 || words[at] !== 0;
  return !common && !(listedAlone[at]! & ownMeaning) && tokens.end[at]! - tokens.start[at]! > 2;
}

import { taggedClasses } from '../../../words/name-words.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { uncovered } from './uncovered.js';

const ownMeaning = Listed.country | Listed.region | Listed.city | Listed.demonym | Listed.firstName;

/** `Halvorsen Acoustics` settles `Halvorsen`: the first word of an organization, alone, is the organization. */
export const shortOrganizations: NameRule = {
  id: 'short-organization',
  apply(names, document) {
    const { tokens } = document;
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
    if (firstWords.size === 0) return names;
    const fits = (at: number): boolean =>
      firstWords.has(tokens.hash[at]!) && !people.has(tokens.hash[at]!);
    for (const name of names) {
      if (name.end - name.first > 1 || !fits(name.first)) continue;
      if (name.type === Type.group || name.type === Type.organization) continue;
      if (name.confidence > (name.type === Type.place ? 0.85 : 0.95)) continue;
      name.type = Type.organization;
      support(name, 'seen-elsewhere');
    }
    return insertNames(names, missed(names, fits, document));
  },
};

function missed(
  names: readonly Found[],
  fits: (at: number) => boolean,
  document: NameDocument,
): Found[] {
  const { bits, counts } = document;
  const wanted = Bit.capital | Bit.candidate;
  const made: Found[] = [];
  for (const at of uncovered(names, document)) {
    if ((bits[at]! & (wanted | Bit.first)) !== wanted || !fits(at)) continue;
    if (counts.lower[counts.wordOf[at]!]! > 0) continue;
    const evidence = ['seen-elsewhere'];
    made.push({ first: at, end: at + 1, type: Type.organization, confidence: 0.6, evidence });
  }
  return made;
}

/** Is this first word a name of its own, and not a common word, a place or a people? */
function stands({ tokens, words, counts, listedAlone }: NameDocument, at: number): boolean {
  const word = counts.wordOf[at]!;
  const common = word < 0 || counts.lower[word]! > 0 || (words[at]! & taggedClasses) !== 0;
  return !common && !(listedAlone[at]! & ownMeaning) && tokens.end[at]! - tokens.start[at]! > 2;
}

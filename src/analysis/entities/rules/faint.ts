import { isForeign } from '../../../article.js';
import { aloneAt, listedAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { anyPlace, Listed, phraseHash } from '../gazetteer.js';
import type { NameRule } from './rule.js';
import { without } from './without.js';

/** Below these a name is more often wrong than right on the development articles; works and products are the least sure. */
const least = 0.33;
const leastPerson = 0.4;
const leastOther = 0.5;
/** The tagger knows English: in another language it takes capitals at their English worth (`Die Regierung`). */
const leastForeign = 0.9;
const leastListed = 0.65;
/** So many mentions support each other. */
const timesNamed = 4;

/** Leaves out what the tagger itself hardly believes. */
export const faint: NameRule = {
  id: 'faint',
  apply(names, document) {
    const least = isForeign(document.article) ? foreignLeastOf : leastOf;
    let often: ReadonlySet<number> | null = null;
    return without(names, (name) => {
      if (name.confidence >= least(name, document)) return false;
      if (name.type !== Type.person) return true;
      often ??= oftenNamed(names, document, least);
      return !often.has(phraseHash(document.tokens, name.first, name.end));
    });
  },
};

/** Wordings that the tagger takes for a person again and again, and at least once believes it: each time it hardly does, but all of them together are right. */
function oftenNamed(
  names: readonly Found[],
  document: NameDocument,
  leastOfName: typeof leastOf,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  const believed = new Set<number>();
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.type !== Type.person) continue;
    const key = phraseHash(document.tokens, name.first, name.end);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (name.confidence >= leastOfName(name, document)) believed.add(key);
  }
  for (const key of believed) if (counts.get(key)! < timesNamed) believed.delete(key);
  return believed;
}

function foreignLeastOf(name: Found, document: NameDocument): number {
  return isListed(name, document) ? leastListed : leastForeign;
}

/** Do the lists have it, as what it is taken for? Of a person the first name. */
function isListed({ type, first, end }: Found, document: NameDocument): boolean {
  if (type === Type.person)
    return end - first > 1 && (aloneAt(document, first) & Listed.firstName) !== 0;
  return (listedAt(document, first, end) & listedAs[type]!) !== 0;
}

/** By type: the classes of the lists. */
const listedAs = [
  0,
  anyPlace,
  Listed.organization | Listed.club | Listed.newsAgency,
  Listed.demonym,
  Listed.event,
];

function leastOf({ type, first }: Found, document: NameDocument): number {
  if (type === Type.other) return leastOther;
  // A person whose first word is no known first name: "Thousand Shades".
  return type === Type.person && !(aloneAt(document, first) & Listed.firstName)
    ? leastPerson
    : least;
}

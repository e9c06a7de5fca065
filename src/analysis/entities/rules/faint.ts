import { aloneAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import type { NameRule } from './rule.js';
import { without } from './without.js';

/** Below these a name is more often wrong than right on the development articles; works and products are the least sure. */
const least = 0.33;
const leastPerson = 0.4;
const leastOther = 0.5;

/** Leaves out what the tagger itself hardly believes. */
export const faint: NameRule = {
  id: 'faint',
  apply: (names, document) => without(names, (name) => name.confidence < leastOf(name, document)),
};

function leastOf({ type, first }: Found, document: NameDocument): number {
  if (type === Type.other) return leastOther;
  // A person whose first word is no known first name: "Thousand Shades".
  return type === Type.person && !(aloneAt(document, first) & Listed.firstName)
    ? leastPerson
    : least;
}

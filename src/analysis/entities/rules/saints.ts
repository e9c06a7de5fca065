import { isSameSentence } from '../../../language/sentences.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const isSaint = hashSet('st');
const least = 0.5;

/** `St Eustatius`, `St. Louis Park`: the saint belongs to the name, and in news such a name is that of a place far more often than of the saint. */
export const saints: NameRule = {
  id: 'saint',
  apply(names, document) {
    const all = widened(names, (name, before) => ({
      first: name.first - (isBehindSaint(document, name, before) ? 1 : 0),
      end: name.end,
    }));
    for (let index = 0; index < all.length; index++) {
      const name = all[index]!;
      if (name.type !== Type.person || name.end - name.first < 2) continue;
      if (!isSaint(document.tokens.hash[name.first]!)) continue;
      name.type = Type.place;
      name.confidence = Math.max(name.confidence, least);
      support(name, 'saint-before');
    }
    return all;
  },
};

/** Right behind a `St.` that is in no other name and ends no `Main St.` */
function isBehindSaint(
  document: NameDocument,
  { first }: Found,
  before: Found | undefined,
): boolean {
  const { tokens, bits } = document;
  const at = first - 1;
  if (at < 0 || !isSaint(tokens.hash[at]!)) return false;
  if (!(bits[at]! & Bit.capital) || !(bits[first]! & Bit.capital)) return false;
  if (!isSameSentence(document, at, first)) return false;
  if (before !== undefined && before.end > at && before.first < at) return false;
  return at === 0 || !isSameSentence(document, at - 1, at) || !(bits[at - 1]! & Bit.core);
}

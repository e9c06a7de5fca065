import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, support, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const isSaint = hashSet('st sto sta');
const least = 0.5;
const house = NameWord.facilityHead | NameWord.organizationHead;

/** `St Eustatius`, `St. Louis Park`, `St Brigid's Cemetery`: the saint, and the house that bears his name, belong to the name, and in news such a name is that of a place far more often than of the saint. */
export const saints: NameRule = {
  id: 'saint',
  apply(names, document) {
    const all = widened(names, (name, before) => {
      const first = name.first - (isBehindSaint(document, name, before) ? 1 : 0);
      return {
        first,
        end: isSaint(document.tokens.hash[first]!) ? houseEnd(document, name.end) : name.end,
      };
    });
    for (let index = 0; index < all.length; index++) {
      const name = all[index]!;
      if (name.end - name.first < 2 || !isSaint(document.tokens.hash[name.first]!)) continue;
      const isHouse = isClitic(document, name.end - 2);
      if (name.type !== Type.person && !isHouse) continue;
      const isBody = isHouse && !(wordAt(document, name.end - 1) & NameWord.facilityHead);
      name.type = isBody ? Type.organization : Type.place;
      name.confidence = Math.max(name.confidence, least);
      support(name, 'saint-before');
    }
    return all;
  },
};

/** Behind the head noun of a house or body that the name owns: `'s Cemetery`, `'s College`; `end` where none stands. */
function houseEnd(document: NameDocument, end: number): number {
  let head = end + 1;
  if (!isClitic(document, end) || !isSameSentence(document, end, head)) return end;
  // `Church Hall`
  while (document.bits[head]! & Bit.capital && wordAt(document, head) & house) head++;
  return head > end + 1 ? head : end;
}

function isClitic({ tokens }: NameDocument, at: number): boolean {
  return at < tokens.count && (tokens.flags[at]! & TokenFlag.clitic) !== 0;
}

/** Right behind a `St.` that is in no other name and ends no `Main St.` */
function isBehindSaint(
  document: NameDocument,
  { first }: Found,
  before: Found | undefined,
): boolean {
  const { tokens, bits } = document;
  const at = first - 1;
  if (at < 0 || !isSaint(tokens.hash[at]!)) return false;
  if (!(bits[at]! & Bit.capital)) return false;
  if (before !== undefined && before.end > at && before.first < at) return false;
  return at === 0 || !isSameSentence(document, at - 1, at) || !(bits[at - 1]! & Bit.core);
}

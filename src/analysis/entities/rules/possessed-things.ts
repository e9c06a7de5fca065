import { TokenFlag } from '../../../language/tokens.js';
import { ownedPrizes, thingHeads, thingOwners } from '../../../words/event-nouns.js';
import { lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { LineCase } from '../token-bits.js';
import { isCapitalCore } from './head-run.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const isHead = hashSet(`${thingHeads} ${ownedPrizes}`);
const isOwner = hashSet(thingOwners);
const least = 0.6;
const mostOwners = 2;

/** The `King’s` of the `Service Medal`, the `Men’s` of the `Hockey Cup`: whose prize it is belongs to its name. */
export const possessedThings: NameRule = {
  id: 'possessed-thing',
  apply: (names, document) => {
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const isOwned = isThing(document, name) && isOwner(document.tokens.hash[name.first]!);
      if (isOwned && isClitic(document, name.first + 1))
        name.confidence = Math.max(name.confidence, least);
    }
    return widened(names, (name) =>
      isThing(document, name) ? { first: firstOf(document, name.first), end: name.end } : name,
    );
  },
};

function isThing(document: NameDocument, { first, end, type }: Found): boolean {
  if (type !== Type.other || !isHead(document.tokens.hash[end - 1]!)) return false;
  return lineCaseAt(document, first) === LineCase.normal;
}

/** `Governor General’s` Literary Award: with one more word before the owner. */
function firstOf(document: NameDocument, first: number): number {
  const { tokens, bits } = document;
  if (first < 2 || !isClitic(document, first - 1)) return first;
  let at = first - 1;
  while (
    at > 0 &&
    first - 1 - at < mostOwners &&
    isOwner(tokens.hash[at - 1]!) &&
    isCapitalCore(bits[at - 1]!)
  )
    at--;
  return at < first - 1 ? at : first;
}

function isClitic({ tokens }: NameDocument, at: number): boolean {
  return at < tokens.count && (tokens.flags[at]! & TokenFlag.clitic) !== 0;
}

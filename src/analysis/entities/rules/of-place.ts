import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { bodiesOfPlaces, placesOfPlaces, servicesOfCountries } from '../../../words/head-nouns.js';
import { aloneAt, begunAt, lineCaseAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { Type } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { Bit, LineCase } from '../token-bits.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const isBody = hashSet(bodiesOfPlaces);
const isPlace = hashSet(placesOfPlaces);
const isService = hashSet(servicesOfCountries);
const land = Listed.country | Listed.region;
const isState = hashSet('state');
const isOf = hashSet('of');
const isThe = hashSet('the');

/** `Embassy of Maravia`, `Port of Velden`, `Police Scotland`: with a capital the word before `of` and a place, or right before a country, is part of the name. */
export const ofPlace: NameRule = {
  id: 'of-place',
  apply: (names, document) =>
    widened(names, (name, before) => {
      const head = name.type === Type.place ? headBefore(document, name.first) : -1;
      if (head < 0 || (before !== undefined && before.end > head && before.first !== head))
        return name;
      if (!isPlace(document.tokens.hash[head]!)) name.type = Type.organization;
      return { first: head, end: name.end };
    }),
};

/** Where the word stands that takes the place behind it into its name, -1 when there is none. */
function headBefore(document: NameDocument, first: number): number {
  const { tokens, bits } = document;
  if (isService(tokens.hash[first - 1] ?? 0)) return serviceBefore(document, first);
  const of = isThe(tokens.hash[first - 1] ?? 0) ? first - 2 : first - 1;
  if (of < 1 || !isOf(tokens.hash[of]!) || !(bits[of - 1]! & Bit.core)) return -1;
  const hash = tokens.hash[of - 1]!;
  if (!(isBody(hash) || isPlace(hash)) || !(bits[of - 1]! & Bit.capital)) return -1;
  // `the State of Virginia` is Virginia, `the State of Maravia` a country by its full name.
  if (isState(hash) && !((aloneAt(document, first) | begunAt(document, first)) & Listed.country))
    return -1;
  return lineCaseAt(document, of - 1) === LineCase.normal ? of - 1 : -1;
}

/** Where `Police` or `Cricket` stands right before a country; -1 when capitals say nothing there, or others stand before it. */
function serviceBefore(document: NameDocument, first: number): number {
  const { tokens, bits } = document;
  const at = first - 1;
  const isCountry = (aloneAt(document, first) | begunAt(document, first)) & land;
  if (!isCountry || !isSameSentence(document, at, first) || !(bits[at]! & Bit.capital)) return -1;
  if (at > 0 && bits[at - 1]! & Bit.core && !(tokens.flags[at]! & TokenFlag.lineBefore)) return -1;
  return lineCaseAt(document, at) === LineCase.normal ? at : -1;
}

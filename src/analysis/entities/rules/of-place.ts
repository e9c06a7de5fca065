import { wordHash } from '../../../language/hash.js';
import { TokenKind } from '../../../language/tokens.js';
import { bodiesOfPlaces, placesOfPlaces, servicesOfCountries } from '../../../words/head-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, begunAt, lineCaseAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { type Found, Type } from '../found.js';
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
const isNumbered = hashSet('highway route interstate');
const police = wordHash('police');

/** `Embassy of Maravia`, `Port of Velden`, `Police Scotland`: with a capital the word before `of` and a place, or right before a country, is part of the name. */
export const ofPlace: NameRule = {
  id: 'of-place',
  apply: (names, document) =>
    widened(names, (name, before) => {
      const head = name.type === Type.place ? headBefore(document, name.first) : -1;
      if (name.type === Type.place && isRoad(document, name.end))
        return { first: name.first, end: name.end + 2 };
      if (name.type === Type.place && isServed(document, name)) {
        name.type = Type.organization;
        return { first: name.first, end: name.end + 1 };
      }
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
  if (lineCaseAt(document, of - 1) !== LineCase.normal) return -1;
  // `Agricultural Bank of Maravia`
  let head = of - 1;
  while (isBody(hash) && head > 1 && isPlain(document, head - 1)) head--;
  return head;
}

/** A capital of the same name: no title, no word that only the start of a sentence gives one. */
function isPlain(document: NameDocument, at: number): boolean {
  const wanted = Bit.core | Bit.capital;
  const isInside = (document.bits[at]! & (wanted | Bit.first)) === wanted;
  return isInside && !(wordAt(document, at) & (NameWord.beside | NameWord.title));
}

/** `U.S. Highway 27` */
function isRoad({ tokens, bits }: NameDocument, end: number): boolean {
  if (!isNumbered(tokens.hash[end] ?? 0) || !(bits[end]! & Bit.capital)) return false;
  return tokens.kind[end + 1] === TokenKind.number;
}

/** `Maravia Cricket`, `South Velden Police`, and no further capital. */
function isServed(document: NameDocument, { first, end }: Found): boolean {
  const { tokens, bits } = document;
  if (!isService(tokens.hash[end] ?? 0) || !(bits[end]! & Bit.capital)) return false;
  const isCountry = (aloneAt(document, first) | begunAt(document, first)) & Listed.country;
  if (!isCountry && tokens.hash[end] !== police) return false;
  const goesOn =
    (bits[end + 1] ?? 0) & Bit.core || wordAt(document, end + 1) & NameWord.organizationHead;
  return !goesOn && lineCaseAt(document, end) === LineCase.normal;
}

/** Where `Police` or `Cricket` stands right before a country; -1 when capitals say nothing there, or it has no capital. */
function serviceBefore(document: NameDocument, first: number): number {
  const at = first - 1;
  const isCountry = (aloneAt(document, first) | begunAt(document, first)) & land;
  if (!isCountry || !(document.bits[at]! & Bit.capital)) return -1;
  return lineCaseAt(document, at) === LineCase.normal ? at : -1;
}

import { TokenFlag } from '../../../language/tokens.js';
import { legalForms } from '../../../words/head-nouns.js';
import type { NameDocument } from '../document.js';
import { because, type Found, newName, Type } from '../found.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';
import { insertNames } from './insert.js';
import type { NameRule } from './rule.js';
import { covers, nameBehind } from './uncovered.js';

const isDomain = hashSet('com org net tv io');
const isBeforeCountry = hashSet('co com org');
const isLegalForm = hashSet(legalForms);
const point = 46;
const least = 0.7;

/** `Booking.com`, `Amazon.com Inc.`: a name that goes on over the point of its address; not `www.Kestria.com` or `Kestria.com/news`. */
export const domains: NameRule = {
  id: 'domain',
  apply(names, document) {
    const { tokens, cores, coreCount, bits } = document;
    const made: Found[] = [];
    let next = 0;
    for (let index = 0; index < coreCount; index++) {
      const at = cores[index]!;
      if (!(bits[at]! & Bit.capital) || !isMark(tokens, at + 1, point)) continue;
      const end = domainEnd(document, at + 2);
      if (end < 0) continue;
      if (isGlued(document, at, at) && !isQuoted(document, at)) continue;
      if (isMark(tokens, end, 47) || isMark(tokens, end, 64)) continue;
      const last = isLegalForm(tokens.hash[end] ?? 0) ? end + 1 : end;
      next = nameBehind(names, next, at);
      const name = covers(names[next], at) ? names[next]! : null;
      const first = name?.first ?? at;
      const confidence = Math.max(least, name?.confidence ?? 0);
      made.push(newName(first, last, Type.organization, confidence, because('joined')));
    }
    return insertNames(names, made);
  },
};

/** Behind `com`, `co.uk`; -1 when the word behind the point is none of them. */
function domainEnd(document: NameDocument, at: number): number {
  const { tokens } = document;
  const word = tokens.hash[at] ?? 0;
  if (!(isDomain(word) || isBeforeCountry(word)) || !isGlued(document, at - 1, at)) return -1;
  const country = at + 2;
  const isOfCountry =
    isMark(tokens, at + 1, point) &&
    tokens.size[country] === 2 &&
    isGlued(document, at + 1, country);
  if (isOfCountry) return country + 1;
  return isDomain(word) ? at + 1 : -1;
}

/** No blank before any of the tokens. */
function isGlued({ tokens }: NameDocument, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (tokens.flags[at]! & TokenFlag.spaceBefore) return false;
  return true;
}

/** An opening mark before it, no part of an address. */
function isQuoted({ tokens }: NameDocument, at: number): boolean {
  return (
    !isMark(tokens, at - 1, point) && !isMark(tokens, at - 1, 47) && !isMark(tokens, at - 1, 64)
  );
}

import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenKind } from '../../../language/tokens.js';
import { datedLaws, headsWithPurpose } from '../../../words/event-nouns.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { Type } from '../found.js';
import { anyPlace, Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { isCapitalCore } from './head-run.js';
import type { NameRule } from './rule.js';
import { widened } from './widened.js';

const hasPurpose = hashSet(headsWithPurpose);
const opensPurpose = hashSet('for on against');
const linksPurpose = hashSet('of and &');
const joins = hashSet('and &');
const the = wordHash('the');
const of = wordHash('of');
const isLaw = hashSet(datedLaws);
const yearSize = 4;
const mostOfPurpose = 9;
const isNamed =
  anyPlace | Listed.firstName | Listed.demonym | Listed.organization | Listed.newsAgency;

/** `Action Plan for Clean Water`, `Convention on the Law of the Sea`: what a plan or a law is for belongs to its name. */
export const thingPurposes: NameRule = {
  id: 'thing-purpose',
  apply(names, document) {
    return widened(names, (name, _before, next) => {
      const { first, end, type } = name;
      if (type === Type.other && isOfYear(document, end)) return { first, end: end + 2 };
      const isWide = type === Type.other && hasPurpose(document.tokens.hash[end - 1]!);
      if (!isWide) return name;
      // A body may be what it is for: `Convention on the Law of the Sea`.
      const limit =
        next === undefined || next.type === Type.organization ? document.tokens.count : next.first;
      return { first, end: purposeEnd(document, end, limit) };
    });
  },
};

/** `Civil Rights Act` of 1964 */
function isOfYear({ tokens }: NameDocument, end: number): boolean {
  const year = end + 1;
  if (year >= tokens.count || tokens.hash[end] !== of || !isLaw(tokens.hash[end - 1]!))
    return false;
  return tokens.kind[year] === TokenKind.number && tokens.size[year] === yearSize;
}

/** The end of `for`, `on`, `against` and the capitals behind it, with small words between them; the same when there is none or a place follows. */
function purposeEnd(document: NameDocument, end: number, limit: number): number {
  const { tokens, bits } = document;
  const { hash } = tokens;
  if (!opensPurpose(hash[end] ?? 0)) return end;
  let at = end + 1;
  if (hash[at] === the) at++;
  if (at >= limit || !isPurposeWord(document, end, at)) return end;
  let last = at;
  let whole = at;
  while (last - end < mostOfPurpose && last < limit) {
    whole = last;
    if (isPurposeWord(document, end, last + 1)) last++;
    else if (linksPurpose(hash[last + 1] ?? 0) && isPurposeWord(document, end, last + 2)) last += 2;
    else if (isComma(tokens, last + 1) && isListed(document, end, last)) last += 2;
    else if (hash[last + 1] === of && hash[last + 2] === the && isCapitalCore(bits[last + 3] ?? 0))
      last += 3;
    else break;
  }
  return (last < limit ? last : whole) + 1;
}

/** The comma of `Women, Peace and Security`: an `and` and one more word follow. */
function isListed(document: NameDocument, end: number, last: number): boolean {
  const { hash } = document.tokens;
  if (!isPurposeWord(document, end, last + 2) || !isPurposeWord(document, end, last + 4))
    return false;
  return joins(hash[last + 3] ?? 0);
}

/** A capital of the sentence, and no month or day, no place, nobody. */
function isPurposeWord(document: NameDocument, end: number, at: number): boolean {
  if (!isCapitalCore(document.bits[at] ?? 0) || !isSameSentence(document, end - 1, at))
    return false;
  if (wordAt(document, at) & (NameWord.calendar | NameWord.title | NameWord.honorific))
    return false;
  // `Oral` is a town, too.
  if (isCapitalCore(document.bits[at + 1] ?? 0)) return true;
  return (aloneAt(document, at) & isNamed) === 0;
}

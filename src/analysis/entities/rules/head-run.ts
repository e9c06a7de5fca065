import { isSameSentence } from '../../../language/sentences.js';
import { TokenFlag } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import { hashSet } from '../hash-set.js';
import { isMark } from '../marks.js';
import { Bit } from '../token-bits.js';

// The run of capitals that ends in the head of a body, an event or a law.

export const longestHeadRun = 6;
const isGovernment = hashSet('government state');
const noBegin =
  NameWord.opener | NameWord.beside | NameWord.title | NameWord.calendar | NameWord.noName;

/** A capital or a hyphen behind it. */
export function goesOn(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  const next = tokens.flags[at + 1] ?? 0;
  return (
    // `Maravia Army General A B`
    (((bits[at + 1] ?? 0) & Bit.core) !== 0 && !(wordAt(document, at + 1) & NameWord.title)) ||
    ((next & (TokenFlag.spaceBefore | TokenFlag.lineBefore)) === 0 &&
      tokens.text.charCodeAt(tokens.start[at + 1] ?? 0) === 45)
  );
}

/** Where the capitals, and hyphens between them, begin, behind small words that only a sentence's start gives a capital and behind titles. */
export function runBefore(document: NameDocument, at: number): number {
  const { tokens, bits } = document;
  let first = at;
  while (first > 0 && at - first < longestHeadRun) {
    if (!isSameSentence(document, first - 1, first)) break;
    if (isCapitalCore(bits[first - 1]!) && !(tokens.flags[first]! & TokenFlag.clitic)) first--;
    else if (first > 1 && isMark(tokens, first - 1, 45) && isCapitalCore(bits[first - 2]!))
      first -= 2;
    else break;
  }
  while (first < at && wordAt(document, first) & noBegin) {
    // `a Government Accountability Office report`
    if (at - first > 1 && isGovernment(tokens.hash[first]!) && !(bits[first]! & Bit.first)) break;
    first++;
  }
  return first;
}

export function isCapitalCore(bits: number): boolean {
  return (bits & (Bit.core | Bit.capital)) === (Bit.core | Bit.capital);
}

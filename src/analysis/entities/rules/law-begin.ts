import { wordHash } from '../../../language/hash.js';
import { isSameSentence } from '../../../language/sentences.js';
import { TokenKind } from '../../../language/tokens.js';
import { NameWord } from '../../../words/name-words.js';
import { aloneAt, wordAt } from '../asked.js';
import type { NameDocument } from '../document.js';
import type { Found } from '../found.js';
import { Listed } from '../gazetteer.js';
import { hashSet } from '../hash-set.js';
import { isComma } from '../marks.js';
import { Bit } from '../token-bits.js';

const and = wordHash('and');
const article = wordHash('the');
const isLaw = hashSet('act bill regulations ordinance code');
const mostTokens = 10;

/** Where the law begins that the tagger cut at its `and`: the `Children and` of the `Young Persons Act 1933`, behind an article. */
export function lawBegin(document: NameDocument, { first, end }: Found): number {
  const { tokens } = document;
  if (tokens.hash[first - 1] !== and || !isHeaded(document, end)) return first;
  for (let at = first - 2; at > first - mostTokens && at >= 0; at--) {
    if (tokens.hash[at] === article) return at + 1 < first - 1 ? at + 1 : first;
    if (!isOfLaw(document, at)) return first;
  }
  return first;
}

/** `… Act`, `… Act 1933` */
function isHeaded({ tokens }: NameDocument, end: number): boolean {
  const last = tokens.kind[end - 1] === TokenKind.number ? end - 2 : end - 1;
  return isLaw(tokens.hash[last]!);
}

/** A capital that is no land, body or act of its own, a comma or an `and` of the same sentence. */
function isOfLaw(document: NameDocument, at: number): boolean {
  const { tokens, bits } = document;
  if (!isSameSentence(document, at, at + 1)) return false;
  if (isComma(tokens, at) || tokens.hash[at] === and) return true;
  if (!(bits[at]! & Bit.capital) || isLaw(tokens.hash[at]!)) return false;
  const other = Listed.country | Listed.newsAgency;
  return !(aloneAt(document, at) & other) && !(wordAt(document, at) & NameWord.calendar);
}

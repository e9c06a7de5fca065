import { wordHash } from '../../../language/hash.js';
import { TokenFlag, TokenKind } from '../../../language/tokens.js';
import { companyKinds } from '../../../words/company-signs.js';
import type { NameDocument } from '../document.js';
import { hashSet } from '../hash-set.js';
import { Bit } from '../token-bits.js';

const isCompanyKind = hashSet(companyKinds);
const articles = ['the', 'a', 'an'].map(wordHash);
const clauses = [
  'that',
  'which',
  'whose',
  'based',
  'founded',
  'owned',
  'behind',
  'of',
  'tied',
  'linked',
  'backed',
  'run',
].map(wordHash);

/** `, the chip start-up` (whose first token is `start`), `, a company that`: what it is, behind a comma and an article, before a mark or a clause of its own. */
export function isKindOfCompany({ tokens, bits }: NameDocument, comma: number): boolean {
  if (comma + 3 >= tokens.count || tokens.text.charCodeAt(tokens.start[comma]!) !== 44)
    return false;
  // `, Maravia’s largest lender,`
  const isOwned =
    bits[comma + 1]! & Bit.capital && (tokens.flags[comma + 2]! & TokenFlag.clitic) !== 0;
  if (!isOwned && !articles.includes(tokens.hash[comma + 1]!)) return false;
  const from = isOwned ? comma + 3 : comma + 2;
  for (let at = from; at < from + 4 && at + 1 < tokens.count; at++) {
    const next = tokens.hash[at + 1]!;
    if (bits[at]! & Bit.capital) return false;
    if (!isCompanyKind(tokens.hash[at]!)) continue;
    return (
      (tokens.kind[at + 1] === TokenKind.punctuation &&
        !(tokens.flags[at + 1]! & TokenFlag.clitic)) ||
      clauses.includes(next)
    );
  }
  return false;
}
